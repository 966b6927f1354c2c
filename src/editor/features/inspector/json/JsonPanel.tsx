import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '#editor/document/DocumentProvider.tsx';
import { Choice } from '../Choice.tsx';
import type { EditNode } from '../useNodeEdit.ts';
import classes from './JsonPanel.module.css';
import { NodeJson } from './NodeJson.tsx';
import { partsOfCard } from './partsOfCard.ts';

interface JsonPanelProps {
  /** The card. */
  id: string;
  edit: EditNode;
}

/** The JSON of a card or of one of its parts, which changes with the form and changes it. */
export function JsonPanel({ id, edit }: JsonPanelProps) {
  const { t } = useTranslation('inspector');
  const skill = useDocument((state) => state.skill);
  const [chosen, choose] = useState(id);
  const parts = partsOfCard(skill, id);
  const shown = parts.some((part) => part.id === chosen) ? chosen : id;
  return (
    <section className={classes.panel} aria-label={t('json.title')}>
      {parts.length > 1 && (
        <Choice
          looks
          label={t('json.part')}
          value={shown}
          options={parts.map((part) => ({
            value: part.id,
            label: `${'  '.repeat(part.depth)}${t(`json.kinds.${part.kind}`, { number: part.number })}`,
          }))}
          onChange={choose}
        />
      )}
      <NodeJson key={shown} id={shown} edit={edit} />
      <p className={classes.note}>{t('json.note', { id: shown })}</p>
    </section>
  );
}
