import { memo, type CSSProperties } from 'react';
import type { Translate } from '#editor/commands/command.ts';
import { useDocument, useDocumentStore } from '#editor/document/DocumentProvider.tsx';
import { useProblemsBelow } from '#editor/document/problemsBelow.ts';
import { usePresentAt } from '#editor/document/usePresentAt.ts';
import { isPressing } from '#skill/pressing.ts';
import { problemsOfCard, useProblems } from '#editor/document/problems.ts';
import type { PlaceMark } from '#editor/session/sessionState.ts';
import { Glyph } from '#editor/ui/Glyph.tsx';
import {
  CheckIcon,
  ChevronDownIcon,
  ChevronRightIcon,
  CommentIcon,
  FolderIcon,
  JumpIcon,
  LeaveIcon,
  ReturnIcon,
  WarningIcon,
} from '#editor/ui/icons.tsx';
import { PresenceMark } from '#editor/ui/PresenceMark.tsx';
import { TruthMark } from '#editor/ui/TruthMark.tsx';
import { cardKind } from '#skill/cardKind.ts';
import { cardChildren } from '#skill/cards.ts';
import { conditionOf, jumpTargetOf, nodeType } from '#skill/node.ts';
import { parentOf } from '#skill/tree.ts';
import type { Truth } from '#skill/truthOf.ts';
import type { Row } from './outlineRows.ts';
import classes from './OutlineRow.module.css';
import { rowSpeech } from './rowSpeech.ts';

interface OutlineRowProps {
  row: Row;
  /** Where it stands in the tree, px. */
  top: number;
  domId: string;
  /** Null: nothing below it. */
  open: boolean | null;
  selected: boolean;
  /** The one of the selected that keys and panels go by. */
  primary: boolean;
  visited: boolean;
  /** How it came out in the test; null where that isn't shown. */
  truth: Truth | null;
  /** The search has found others and not this one. */
  dim: boolean;
  /** A digression may lead here, and comes back or not; null when none does or they aren't shown. */
  digression: boolean | null;
  moving: boolean;
  drop: PlaceMark['position'] | null;
  /** What stands on notes that stick to it. */
  notes: readonly string[];
  say: Translate;
  language: string;
}

/**
 * One node of the outline. The tree has the focus, the keys, the clicks and the drags, told apart by `data-node`.
 * A row is cheap to mount: scrolling mounts many.
 */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const {
    row,
    top,
    domId,
    open,
    selected,
    primary,
    visited,
    truth,
    dim,
    digression,
    moving,
    drop,
    notes,
    say,
    language,
  } = props;
  const document = useDocumentStore();
  const node = useDocument((state) => state.skill.nodes.get(row.id));
  const setSize = useDocument(({ skill }) =>
    skill.nodes.has(row.id) ? cardChildren(skill, parentOf(skill, row.id)).length : 0,
  );
  const [own, isError] = useRowProblems(row.id);
  const below = useProblemsBelow(row.id, open === false);
  const problems = own + below;
  const others = usePresentAt(row.id);
  // Not used here, but what is read out tells of the parts and children.
  useDocument(({ skill }) => skill.children.get(row.id));
  if (!node) return null;
  const { skill } = document.getState();
  const title = node.title?.trim() ? node.title : conditionOf(node);
  const style: CSSProperties & Record<'--depth', number> = { '--depth': row.depth };
  return (
    <div role="none" className={classes.place} style={{ transform: `translateY(${top}px)` }}>
      <div
        id={domId}
        role="treeitem"
        data-node={row.id}
        tabIndex={-1}
        aria-level={row.depth + 1}
        aria-posinset={row.position}
        aria-setsize={setSize}
        aria-selected={selected}
        aria-expanded={open ?? undefined}
        aria-label={rowSpeech(
          skill,
          row.id,
          { problems: own, below, visited, truth, digression, notes },
          say,
          language,
        )}
        className={classes.row}
        aria-current={primary || undefined}
        data-visited={visited || undefined}
        data-dim={dim || undefined}
        data-moving={moving || undefined}
        data-drop={drop ?? undefined}
        data-off={node.disabled === true || undefined}
        style={style}
      >
        <span
          className={classes.toggle}
          title={open === null ? undefined : say(open ? 'outline:collapse' : 'outline:expand')}
          data-toggle={open !== null || undefined}
        >
          {open !== null && (open ? <ChevronDownIcon size={12} /> : <ChevronRightIcon size={12} />)}
        </span>
        <span className={classes.ordinal} data-position={row.position} aria-hidden="true" />
        <Glyph kind={cardKind(node)} />
        <span className={classes.title} dir="auto" title={title ?? undefined}>
          {title ?? <span className={classes.untitled}>{say('outline:speech.untitled')}</span>}
        </span>
        <span className={classes.marks}>
          {others !== '' && <PresenceMark label={say('document:presentHere', { names: others })} />}
          {problems > 0 && (
            <span
              className={classes.problem}
              data-error={isError || undefined}
              title={say(own === 0 ? 'outline:problemsBelow' : 'outline:problemCount', { count: problems })}
            >
              <WarningIcon size={14} />
            </span>
          )}
          {notes.length > 0 && (
            <span title={notes.join('\n')}>
              <CommentIcon size={14} />
            </span>
          )}
          {open === false && (
            <span className={classes.count} title={say('outline:hidden')} aria-hidden="true">
              {cardChildren(skill, row.id).length}
            </span>
          )}
          {digression !== null && (
            <span
              className={classes.digression}
              title={say(digression ? 'outline:returns' : 'outline:leaves')}
            >
              {digression ? <ReturnIcon size={14} /> : <LeaveIcon size={14} />}
            </span>
          )}
          {jumpTargetOf(node) !== null && (
            <span title={say('outline:jump')}>
              <JumpIcon size={14} />
            </span>
          )}
          {nodeType(node) === 'folder' && (
            <span title={say('outline:folder')}>
              <FolderIcon size={14} />
            </span>
          )}
          {visited && (
            <span className={classes.tick} title={say('outline:visited')}>
              <CheckIcon size={12} />
            </span>
          )}
          {truth !== null && truth !== 'notReached' && !visited && (
            <TruthMark size="sm" truth={truth} label={say(`outline:truth.${truth}`)} />
          )}
        </span>
      </div>
    </div>
  );
});

/** How many problems press on a card and its parts, and whether one is an error. */
function useRowProblems(id: string): readonly [number, boolean] {
  const document = useDocumentStore();
  // One number, so that a row is drawn anew only when it changes: errors count a million.
  const code = useProblems(({ byNode }) => {
    const pressing = problemsOfCard(document.getState().skill, byNode, id).filter(isPressing);
    const errors = pressing.filter((problem) => problem.severity === 'error').length;
    return pressing.length + (errors > 0 ? 1_000_000 : 0);
  });
  return [code % 1_000_000, code >= 1_000_000];
}
