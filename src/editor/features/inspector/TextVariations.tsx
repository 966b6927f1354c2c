import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { later } from '#editor/ui/later.tsx';
import type { TextPolicy, TextResponse } from '#skill/response.ts';
import { AddButton } from './AddButton.tsx';
import { ExpressionField } from './expression/ExpressionField.tsx';
import { Segmented } from './Segmented.tsx';
import { SortableItem } from './SortableItem.tsx';
import classes from './TextVariations.module.css';

export interface VariationEdit {
  /** Key under `document:change`. */
  readonly change: 'says' | 'addVariation' | 'removeVariation' | 'orderVariations' | 'policy';
  readonly values: readonly string[];
  readonly policy?: TextPolicy;
  /** While typing. */
  readonly field?: string;
}

interface TextVariationsProps {
  response: TextResponse;
  /** The response as an item of the output; null: it isn't there yet. */
  item: JsonObject | null;
  /** The name of a single text. */
  label: string;
  /** It was just added: its first field takes the focus. */
  wanted: boolean;
  onEdit: (edit: VariationEdit) => void;
  onItem: (item: JsonObject, field?: string) => void;
}

const TextMore = later(async () => (await import('./responses/TextMore.tsx')).TextMore);

export function fetchTextParts(): void {
  TextMore.fetch();
}

const POLICIES: readonly TextPolicy[] = ['sequential', 'random', 'multiline'];

/** A text answer: its variations, and which of them is said. */
export function TextVariations({ response, item, label, wanted, onEdit, onItem }: TextVariationsProps) {
  const { t } = useTranslation('inspector');
  const list = useId();
  // An empty field is the panel's own until something is typed into it.
  const [adding, setAdding] = useState(false);
  // A variation that the author emptied goes when the field is left; one that was empty before stays.
  const [emptied, setEmptied] = useState<number | null>(null);
  const { policy } = response;
  const stored = response.values;
  const values = adding || stored.length === 0 ? [...stored, ''] : stored;
  const several = values.length > 1;
  const type = (index: number, text: string): void => {
    setAdding(false);
    setEmptied(text === '' ? index : null);
    onEdit({
      change: index === 0 || index < stored.length ? 'says' : 'addVariation',
      values: index < stored.length ? stored.with(index, text) : [...stored, text],
      field: `text ${index}`,
    });
  };
  const drop = (index: number): void => {
    setEmptied(null);
    if (index >= stored.length) setAdding(false);
    else onEdit({ change: 'removeVariation', values: stored.toSpliced(index, 1) });
  };
  const move = (from: number, to: number): void => {
    const moved = stored.toSpliced(from, 1).toSpliced(to, 0, stored[from]!);
    onEdit({ change: 'orderVariations', values: moved });
  };
  const fieldOf = (value: string, index: number) => (
    <ExpressionField
      mode="template"
      label={several ? t('variation', { number: index + 1 }) : label}
      wanted={(adding && index === stored.length) || (wanted && index === 0)}
      value={value}
      onChange={(text) => type(index, text)}
      onBlur={() => {
        if (several && (index === emptied || index >= stored.length)) drop(index);
      }}
    />
  );
  return (
    <>
      <ol className={classes.list}>
        {values.map((value, index) => (
          <SortableItem
            key={index}
            list={list}
            index={index}
            count={stored.length}
            what={t('variation', { number: index + 1 })}
            fixed={!several}
            onMove={(to) => index < stored.length && move(index, to)}
            onRemove={() => drop(index)}
          >
            {fieldOf(value, index)}
          </SortableItem>
        ))}
      </ol>
      <div className={classes.foot}>
        <AddButton onClick={() => setAdding(true)}>{t('addVariation')}</AddButton>
        {(several || policy !== 'sequential') && (
          <Segmented
            label={t('policy.label')}
            value={policy}
            options={POLICIES.map((option) => ({ value: option, label: t(`policy.${option}`) }))}
            onChange={(chosen) => onEdit({ change: 'policy', values: stored, policy: chosen })}
          />
        )}
      </div>
      {item && <TextMore response={response} item={item} what={label} onItem={onItem} />}
    </>
  );
}
