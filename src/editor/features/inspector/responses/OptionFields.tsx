import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { AddButton } from '../AddButton.tsx';
import { Disclosure } from '../Disclosure.tsx';
import { ExpressionField } from '../expression/ExpressionField.tsx';
import { FieldRow } from '../FieldRow.tsx';
import { SortableItem } from '../SortableItem.tsx';
import { CarriedFields } from './CarriedFields.tsx';
import classes from './OptionFields.module.css';
import { carriedBy, labelOf, listOf, newOption, optionsOf, sentBy, withLabel, withSent } from './options.ts';

interface OptionFieldsProps {
  item: JsonObject;
  onChange: (item: JsonObject, field?: string) => void;
}

/** The choices that a response offers, in order, and what each one sends. */
export function OptionFields({ item, onChange }: OptionFieldsProps) {
  const { t } = useTranslation('inspector');
  const list = useId();
  const options = optionsOf(item);
  const all = listOf(item, 'options');
  return (
    <div>
      <ol className={classes.options} aria-label={t('options')}>
        {options.map(({ at, option }, index) => {
          const what = t('option', { number: index + 1 });
          const set = (next: JsonObject, field?: string): void =>
            onChange({ ...item, options: all.with(at, next) }, field && `option ${at} ${field}`);
          const carried = carriedBy(option, 'intents').length + carriedBy(option, 'entities').length;
          return (
            <SortableItem
              key={index}
              className={classes.option}
              list={list}
              index={index}
              count={options.length}
              what={what}
              onMove={(to) => {
                const moved = all.toSpliced(at, 1).toSpliced(options[to]!.at, 0, option);
                onChange({ ...item, options: moved });
              }}
              onRemove={() => onChange({ ...item, options: all.toSpliced(at, 1) })}
            >
              <div className={classes.fields}>
                <FieldRow label={t('optionLabel')}>
                  <ExpressionField
                    mode="template"
                    label={`${t('optionLabel')}: ${what}`}
                    wanted={labelOf(option) === '' && index === options.length - 1}
                    value={labelOf(option)}
                    onChange={(typed) => set(withLabel(option, typed), 'label')}
                  />
                </FieldRow>
                <FieldRow label={t('optionSends')}>
                  <ExpressionField
                    mode="template"
                    label={`${t('optionSends')}: ${what}`}
                    value={sentBy(option)}
                    onChange={(typed) => set(withSent(option, typed), 'sends')}
                  />
                </FieldRow>
                <Disclosure title={t('optionCarries')} what={what} count={carried}>
                  <CarriedFields option={option} what={what} onChange={set} />
                </Disclosure>
              </div>
            </SortableItem>
          );
        })}
      </ol>
      <AddButton onClick={() => onChange({ ...item, options: [...all, newOption] })}>
        {t('addOption')}
      </AddButton>
    </div>
  );
}
