import { useTranslation } from 'react-i18next';
import { isJsonObject, type Json, type JsonObject } from '#lib/json.ts';
import classes from './ResponseView.module.css';
import { TextResponse } from './TextResponse.tsx';
import { textIn } from './textIn.ts';

/** The conversation goes to a person: what the user is told, when there is one and when not, and what the person is. */
export function AgentHandOver({ item }: { item: JsonObject }) {
  const { t } = useTranslation('response');
  const available = messageIn(item['agent_available']);
  const unavailable = messageIn(item['agent_unavailable']);
  const forAgent = textIn(item, 'message_to_human_agent');
  return (
    <>
      {available && <TextResponse text={available} />}
      <div className={classes.handOver}>
        <p>{t('handOver')}</p>
        <dl>
          {unavailable && <Told label={t('unavailable')} text={unavailable} />}
          {forAgent && <Told label={t('forAgent')} text={forAgent} />}
          {textIn(item, 'topic') && <Told label={t('topic')} text={textIn(item, 'topic')} />}
        </dl>
      </div>
    </>
  );
}

/** The conversation moves to another channel. */
export function ChannelTransfer({ item }: { item: JsonObject }) {
  const { t } = useTranslation('response');
  const message = textIn(item, 'message_to_user');
  const target = targetOf(item['transfer_info']);
  return (
    <>
      {message && <TextResponse text={message} />}
      <div className={classes.handOver}>
        <p>{t('transfer')}</p>
        {target && (
          <dl>
            <Told label={t('target')} text={target} />
          </dl>
        )}
      </div>
    </>
  );
}

function Told({ label, text }: { label: string; text: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

const messageIn = (value: Json | undefined): string => (isJsonObject(value) ? textIn(value, 'message') : '');

/** `transfer_info.target` has one property, named after the channel; a web chat has an address. */
function targetOf(info: Json | undefined): string {
  const target = isJsonObject(info) ? info['target'] : undefined;
  if (!isJsonObject(target)) return '';
  const chat = target['chat'];
  return (isJsonObject(chat) && textIn(chat, 'url')) || Object.keys(target).join(', ');
}
