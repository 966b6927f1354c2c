import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlusIcon } from '#editor/ui/icons.tsx';
import type { TextPolicy, TextResponse } from '#skill/response.ts';
import { GrowingText } from './GrowingText.tsx';
import { OrderButtons } from './OrderButtons.tsx';
import { Segmented } from './Segmented.tsx';
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
  onEdit: (edit: VariationEdit) => void;
}

const POLICIES: readonly TextPolicy[] = ['sequential', 'random', 'multiline'];

/** A text answer: its variations, and which of them is said. */
export function TextVariations({ response, onEdit }: TextVariationsProps) {
  const { t } = useTranslation('inspector');
  const list = useRef<HTMLOListElement>(null);
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
  const remove = (index: number): void => {
    drop(index);
    const fields = list.current?.querySelectorAll('textarea');
    (fields?.[index + 1] ?? fields?.[index - 1])?.focus();
  };
  const move = (index: number, by: -1 | 1): void => {
    const moved = stored.toSpliced(index, 1).toSpliced(index + by, 0, stored[index]!);
    onEdit({ change: 'orderVariations', values: moved });
  };
  return (
    <>
      <ol ref={list} className={classes.list}>
        {values.map((value, index) => {
          const what = t('variation', { number: index + 1 });
          return (
            <li key={index} className={classes.item}>
              <GrowingText
                aria-label={several ? what : t('text')}
                wanted={adding && index === stored.length}
                value={value}
                onChange={(text) => type(index, text)}
                onBlur={() => {
                  if (several && (index === emptied || index >= stored.length)) drop(index);
                }}
              />
              {several && (
                <OrderButtons
                  what={what}
                  first={index === 0}
                  last={index >= stored.length - 1}
                  onMove={(by) => move(index, by)}
                  onRemove={() => remove(index)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <div className={classes.foot}>
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<PlusIcon size={12} />}
          onClick={() => setAdding(true)}
        >
          {t('addVariation')}
        </Button>
        {(several || policy !== 'sequential') && (
          <Segmented
            label={t('policy.label')}
            value={policy}
            options={POLICIES.map((option) => ({ value: option, label: t(`policy.${option}`) }))}
            onChange={(chosen) => onEdit({ change: 'policy', values: stored, policy: chosen })}
          />
        )}
      </div>
    </>
  );
}
