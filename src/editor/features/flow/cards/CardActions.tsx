import { placeAfter, placeInto } from '#skill/plan/moveNode.ts';
import { addNode } from '../../../commands/addCommands.ts';
import { useCommandContext } from '../../../commands/useCommandContext.ts';
import { testFromHere } from '../../../commands/viewCommands.ts';
import { useDocument } from '../../../document/DocumentProvider.tsx';
import { useSession } from '../../../session/SessionProvider.tsx';
import { ChevronRightIcon, MinusIcon, PlayIcon, PlusIcon, WarningIcon } from '../../../ui/icons.tsx';
import { useFlowTexts } from '../FlowContext.tsx';
import classes from './Card.module.css';

interface CardActionsProps {
  readonly id: string;
  readonly title: string;
  /** Cards right below this one. */
  readonly count: number;
  /** Cards that are hidden because the branch is collapsed. */
  readonly hidden: number;
  /** Problems of the hidden cards. */
  readonly problems: number;
  /** A test can begin here. */
  readonly testable: boolean;
  /** Under the pointer or selected: everything is offered, else only to open a collapsed branch. */
  readonly active: boolean;
  /** In the tab order, right after the card. */
  readonly reachable: boolean;
}

/** The buttons at the edges of a card: open or close its branch, begin a test there, add a node below or as a child. */
export function CardActions(props: CardActionsProps) {
  const { id, title, count, hidden, problems, testable, active, reachable } = props;
  const t = useFlowTexts();
  const commands = useCommandContext();
  const toggleCollapsed = useSession((state) => state.toggleCollapsed);
  const readOnly = useDocument((state) => state.readOnly);
  const tabIndex = reachable ? 0 : -1;
  const skill = () => commands.document.getState().skill;
  return (
    <>
      {count > 0 && (
        <button
          type="button"
          className={classes.branch}
          tabIndex={tabIndex}
          aria-expanded={hidden === 0}
          aria-label={t(problems > 0 ? 'expandProblems' : hidden > 0 ? 'expand' : 'collapse', {
            title,
            count: problems,
          })}
          data-problems={problems > 0 || undefined}
          onClick={() => toggleCollapsed(id)}
        >
          <span>
            {hidden > 0 ? <ChevronRightIcon size={12} /> : <MinusIcon size={12} />}
            {hidden > 0 && hidden}
            {problems > 0 && (
              <>
                <WarningIcon size={12} />
                {problems}
              </>
            )}
          </span>
        </button>
      )}
      {active && testable && (
        <button
          type="button"
          className={`${classes.add} ${classes.play}`}
          tabIndex={tabIndex}
          aria-label={t('testFromHere')}
          title={t('testFromHere')}
          onClick={() => {
            commands.session.getState().select(id);
            testFromHere.run(commands);
          }}
        >
          <span>
            <PlayIcon size={12} />
          </span>
        </button>
      )}
      {active && !readOnly && (
        <>
          <button
            type="button"
            className={`${classes.add} ${classes.child}`}
            tabIndex={tabIndex}
            aria-label={t('addChild')}
            title={t('addChild')}
            onClick={() => addNode(commands, placeInto(skill(), id))}
          >
            <span>
              <PlusIcon size={14} />
            </span>
          </button>
          <button
            type="button"
            className={`${classes.add} ${classes.below}`}
            tabIndex={tabIndex}
            aria-label={t('addBelow')}
            title={t('addBelow')}
            onClick={() => addNode(commands, placeAfter(skill(), id))}
          >
            <span>
              <PlusIcon size={14} />
            </span>
          </button>
        </>
      )}
    </>
  );
}
