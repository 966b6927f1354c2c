import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Badge } from '#editor/ui/Badge.tsx';
import { slotsOf } from '#skill/cards.ts';
import { newNodeId } from '#skill/newNodeId.ts';
import { ConditionField } from './ConditionField.tsx';
import { conditionPatch } from './conditionPatch.ts';
import { GrowingText } from './GrowingText.tsx';
import { LineField } from './LineField.tsx';
import { Section } from './Section.tsx';
import { checkOf, promptOf, promptText, setCheck, setPrompt, setVariable } from './slotEdits.ts';
import classes from './SlotsSection.module.css';
import { usePatch, type EditNode } from './useNodeEdit.ts';

/** What a node with slots asks for. */
export function SlotsSection({ id, edit }: { id: string; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const ids = slotsOf(skill, id);
  return (
    <Section
      title={t('slots')}
      count={<Badge>{ids.length}</Badge>}
      aside={<span className={classes.hint}>{t('slotsHint')}</span>}
    >
      <ol className={classes.slots}>
        {ids.map((slot, index) => (
          <Slot key={slot} id={slot} number={index + 1} edit={edit} />
        ))}
      </ol>
    </Section>
  );
}

function Slot({ id, number, edit }: { id: string; number: number; edit: EditNode }) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const patch = usePatch(edit, id);
  const node = skill.nodes.get(id);
  if (!node) return null;
  const what = t('slot', { number });
  const newId = (): string => newNodeId(Math.random);
  return (
    <li className={classes.slot} aria-label={what}>
      <div className={classes.field}>
        <span>{t('checkFor')}</span>
        <div>
          <ConditionField
            label={`${t('checkFor')}: ${what}`}
            value={checkOf(skill, id)}
            onChange={(typed) => edit('slot', (now) => setCheck(now, id, typed, newId), `${id} check`)}
          />
        </div>
      </div>
      <div className={classes.field}>
        <span>{t('saveAs')}</span>
        <LineField
          aria-label={`${t('saveAs')}: ${what}`}
          placeholder={t('saveAsPlaceholder')}
          value={node.variable ?? ''}
          onChange={(typed) => edit('slot', (now) => setVariable(now, id, typed), `${id} variable`)}
        />
      </div>
      {node.conditions?.trim() && (
        <div className={classes.field}>
          <span>{t('onlyIf')}</span>
          <div>
            <ConditionField
              label={`${t('onlyIf')}: ${what}`}
              value={node.conditions}
              onChange={(typed) => patch('slot', conditionPatch(node, typed), 'conditions')}
            />
          </div>
        </div>
      )}
      <div className={classes.field}>
        <span>{t('prompt')}</span>
        <GrowingText
          aria-label={`${t('prompt')}: ${what}`}
          value={promptText(promptOf(skill, id))}
          onChange={(text) => edit('slot', (now) => setPrompt(now, id, text, newId), `${id} prompt`)}
        />
      </div>
    </li>
  );
}
