import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { JumpIcon } from '#editor/ui/icons.tsx';
import { jumpTargetOf, titleOf } from '#skill/node.ts';
import { responsesOf } from '#skill/response.ts';
import { behaviorOf } from './nextStep.ts';
import classes from './PartRow.module.css';

/** Steps that are worth a word in a row; waiting is what everybody expects. */
const TOLD: ReadonlySet<string> = new Set(['skip_user_input', 'reprompt', 'skip_slot', 'skip_all_slots']);

/** What a conditioned response or a handler says in short, and where it goes. */
export function PartText({ id }: { id: string }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const node = skill.nodes.get(id)!;
  const responses = responsesOf(node);
  const target = jumpTargetOf(node);
  const jumped = target === null ? undefined : skill.nodes.get(target);
  const behavior = behaviorOf(node);
  const isTold = TOLD.has(behavior);
  return (
    <div className={classes.text} dir="auto">
      {responses.map((response, i) => (
        <p key={i}>
          {response.kind === 'text' ? response.values[0] : t(`rich.${response.kind}`)}
          {response.kind === 'text' && response.values.length > 1 && ` +${response.values.length - 1}`}
        </p>
      ))}
      {target !== null && (
        <p className={classes.jump}>
          <JumpIcon size={12} />
          {jumped ? titleOf(jumped) : t('gone', { id: target })}
        </p>
      )}
      {isTold && <p className={classes.otherwise}>{t(`steps.${behavior}`)}</p>}
      {responses.length === 0 && target === null && !isTold && (
        <p className={classes.otherwise}>{t('nothingSaid')}</p>
      )}
    </div>
  );
}
