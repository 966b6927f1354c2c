import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { ResponseView } from '#editor/ui/response/ResponseView.tsx';
import type { TextResponse } from '#skill/response.ts';
import { Disclosure } from '../Disclosure.tsx';
import { FieldRow } from '../FieldRow.tsx';
import { LineField } from '../LineField.tsx';
import { ChannelFields } from './ChannelFields.tsx';
import { withProperty } from './itemFields.ts';
import classes from './ResponseForm.module.css';

interface TextMoreProps {
  response: TextResponse;
  item: JsonObject;
  what: string;
  onItem: (item: JsonObject, field?: string) => void;
}

/** What there is to a text beside its variations: how it looks when said, what stands between lines, its channels. */
export function TextMore({ response: { values, policy, delimiter }, item, what, onItem }: TextMoreProps) {
  const { t } = useTranslation('inspector');
  const [turn, setTurn] = useState(0);
  const said = policy === 'multiline' ? values.join(delimiter ?? '\n') : (values[turn % values.length] ?? '');
  return (
    <div>
      {policy === 'multiline' && (
        <FieldRow label={t('delimiter')}>
          <LineField
            aria-label={`${t('delimiter')}: ${what}`}
            placeholder={t('lineBreak')}
            value={(delimiter ?? '').replaceAll('\n', '\\n')}
            onChange={(typed) =>
              onItem(
                withProperty(item, ['delimiter'], typed === '' ? undefined : typed.replaceAll('\\n', '\n')),
                'delimiter',
              )
            }
          />
        </FieldRow>
      )}
      <Disclosure title={t('preview')} what={what}>
        <div className={classes.preview}>
          <div>
            <ResponseView item={{ response_type: 'text', text: said }} />
          </div>
        </div>
        {policy !== 'multiline' && values.length > 1 && (
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => setTurn(policy === 'random' ? otherThan(turn, values.length) : turn + 1)}
          >
            {t('nextVariation')}
          </Button>
        )}
      </Disclosure>
      <ChannelFields item={item} what={what} onChange={onItem} />
    </div>
  );
}

/** Any other one: the same text is never said twice in a row. */
function otherThan(turn: number, count: number): number {
  return turn + 1 + Math.floor(Math.random() * (count - 1));
}
