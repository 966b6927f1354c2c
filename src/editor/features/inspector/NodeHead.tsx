import { ActionIcon } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandContext } from '#editor/commands/useCommandContext.ts';
import { testFromHere } from '#editor/commands/viewCommands.ts';
import { useSession, useSessionStore } from '#editor/session/SessionProvider.tsx';
import { CloseIcon, FolderIcon, NodeIcon, PlayIcon, SlotsIcon, VariableIcon } from '#editor/ui/icons.tsx';
import { Tile } from '#editor/ui/Tile.tsx';
import { cardKind } from '#skill/cardKind.ts';
import type { DialogNode } from '#skill/model.ts';
import { conditionOf, nodeType, titleOf } from '#skill/node.ts';
import { updateNode } from '#skill/plan/updateNode.ts';
import { LineField } from './LineField.tsx';
import classes from './NodeHead.module.css';
import { NodeMenu } from './NodeMenu.tsx';
import type { EditNode } from './useNodeEdit.ts';

interface NodeHeadProps {
  node: DialogNode;
  edit: EditNode;
  json: boolean;
  onJson: (shown: boolean) => void;
}

/** The panel's head: the node's title, to be typed over, and what can be done with the node. */
export function NodeHead({ node, edit, json, onJson }: NodeHeadProps) {
  const { t } = useTranslation(['inspector', 'commands']);
  const session = useSessionStore();
  const commands = useCommandContext();
  const title = useTitleFocus();
  const id = node.dialog_node;
  const type = nodeType(node);
  const Icon = type === 'folder' ? FolderIcon : type === 'frame' ? SlotsIcon : NodeIcon;
  return (
    <header className={classes.head}>
      <Tile kind={cardKind(node)} icon={<Icon />} />
      <h2 className="sr">{t('panel', { title: titleOf(node) })}</h2>
      <LineField
        ref={title}
        className={classes.title}
        aria-label={t('title')}
        placeholder={conditionOf(node) ?? t('untitled')}
        value={node.title ?? ''}
        onChange={(typed) => {
          const change = node.title?.trim() ? 'rename' : 'title';
          edit(change, (skill) => updateNode(skill, id, { set: { title: typed } }), 'title');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          session.getState().requestFocus('nodes');
        }}
      />
      <ActionIcon
        aria-label={t('showJson')}
        title={t('showJson')}
        aria-pressed={json}
        data-active={json || undefined}
        className={classes.toggle}
        onClick={() => onJson(!json)}
      >
        <VariableIcon />
      </ActionIcon>
      {type !== 'folder' && (
        <ActionIcon
          aria-label={t('commands:testFromHere')}
          title={t('commands:testFromHere')}
          onClick={() => testFromHere.run(commands)}
        >
          <PlayIcon />
        </ActionIcon>
      )}
      <NodeMenu />
      <ActionIcon
        aria-label={t('close')}
        title={t('close')}
        onClick={() => {
          session.getState().setPanel('inspector', { open: false });
          session.getState().requestFocus('nodes');
        }}
      >
        <CloseIcon />
      </ActionIcon>
    </header>
  );
}

/** The title takes the focus when it is asked for, with its text selected to be typed over. */
function useTitleFocus() {
  const session = useSessionStore();
  const focus = useSession((state) => state.focus);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus?.what !== 'title' && focus?.what !== 'inspector') return;
    session.getState().focusTaken();
    field.current?.focus();
    if (focus.what === 'title') field.current?.select();
  }, [focus, session]);
  return field;
}
