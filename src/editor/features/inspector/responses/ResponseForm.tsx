import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { ResponseView } from '#editor/ui/response/ResponseView.tsx';
import type { RichResponse } from '#skill/response.ts';
import { JsonField } from '../json/JsonField.tsx';
import { ChannelFields } from './ChannelFields.tsx';
import { ItemFieldView } from './ItemFieldView.tsx';
import { ITEM_FIELDS } from './itemFields.ts';
import { OptionFields } from './OptionFields.tsx';
import { OpenButton } from '../OpenButton.tsx';
import classes from './ResponseForm.module.css';

interface ResponseFormProps {
  response: RichResponse;
  /** It was just added. */
  fresh: boolean;
  /** `field` names what is being typed in. */
  onChange: (item: JsonObject, field?: string) => void;
}

/** A response other than text: how it looks to who gets it, and, when opened, its form. */
export function ResponseForm({ response: { kind, item }, fresh, onChange }: ResponseFormProps) {
  const { t } = useTranslation('inspector');
  const [open, setOpen] = useState(fresh);
  const type = item['response_type'];
  const what = kind === 'unknown' && typeof type === 'string' ? type : t(`rich.${kind}`);
  const fields = ITEM_FIELDS[kind];
  return (
    <div className={classes.response} role="group" aria-label={what}>
      <header className={classes.head}>
        <span className={classes.kind}>{what}</span>
        <OpenButton what={what} open={open} onOpen={setOpen} />
      </header>
      <div className={classes.preview} aria-label={t('preview')} role="img">
        <div inert>
          <ResponseView item={item} />
        </div>
      </div>
      {open && (
        <div className={classes.fields}>
          {fields.map((field) => (
            <ItemFieldView
              key={field.path.join('.')}
              field={field}
              item={item}
              what={what}
              onChange={onChange}
            />
          ))}
          {kind === 'option' && <OptionFields item={item} onChange={onChange} />}
          {fields.length === 0 && (
            <JsonField
              label={what}
              value={item}
              fault={(value) => (isItem(value) ? null : t('notResponse'))}
              onChange={(value) => isItem(value) && onChange(value, 'json')}
            />
          )}
          <ChannelFields item={item} what={what} onChange={onChange} />
        </div>
      )}
    </div>
  );
}

function isItem(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'response_type' in value;
}
