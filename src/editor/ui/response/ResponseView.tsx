import { useTranslation } from 'react-i18next';
import { isJsonObject, type JsonObject } from '#lib/json.ts';
import { MediaResponse } from './MediaResponse.tsx';
import { OptionResponse } from './OptionResponse.tsx';
import classes from './ResponseView.module.css';
import { textIn } from './textIn.ts';

interface ResponseViewProps {
  item: JsonObject;
  /** Says what a pressed button stands for; without it buttons can't be pressed. */
  onSay?: ((text: string) => Promise<void>) | undefined;
}

/** One item of an answer, drawn as an end user would see it. */
export function ResponseView({ item, onSay }: ResponseViewProps) {
  const { t, i18n } = useTranslation('response');
  const type = textIn(item, 'response_type');
  switch (type) {
    case 'text':
      return (
        <p className={classes.bubble} dir="auto">
          {textIn(item, 'text')}
        </p>
      );
    case 'option':
    case 'suggestion':
      return <OptionResponse item={item} onSay={onSay} />;
    case 'image':
    case 'video':
    case 'audio':
    case 'iframe':
      return <MediaResponse type={type} item={item} />;
    case 'pause': {
      const seconds = new Intl.NumberFormat(i18n.language).format(Number(item['time'] ?? 0) / 1000);
      return <p className={classes.event}>{t('pause', { seconds })}</p>;
    }
    case 'connect_to_agent': {
      const available = item['agent_available'];
      const message = isJsonObject(available) ? textIn(available, 'message') : '';
      return (
        <>
          {message && (
            <p className={classes.bubble} dir="auto">
              {message}
            </p>
          )}
          <p className={classes.event}>{t('handOver')}</p>
        </>
      );
    }
    case 'channel_transfer': {
      const message = textIn(item, 'message_to_user');
      return (
        <>
          {message && (
            <p className={classes.bubble} dir="auto">
              {message}
            </p>
          )}
          <p className={classes.event}>{t('transfer')}</p>
        </>
      );
    }
    case 'search_skill':
      return <p className={classes.event}>{t('search', { query: textIn(item, 'query') })}</p>;
    default:
      return <p className={classes.event}>{t('other', { type })}</p>;
  }
}
