import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { AgentHandOver, ChannelTransfer } from './HandOver.tsx';
import { MediaResponse } from './MediaResponse.tsx';
import { OptionResponse } from './OptionResponse.tsx';
import classes from './ResponseView.module.css';
import { TextResponse } from './TextResponse.tsx';
import { textIn } from './textIn.ts';
import type { Utterance } from './utterance.ts';

interface ResponseViewProps {
  item: JsonObject;
  /** Says what was chosen; without it nothing can be. */
  onChoose?: ((utterance: Utterance) => void) | undefined;
}

/** One item of an answer, drawn as an end user would see it. */
export function ResponseView({ item, onChoose }: ResponseViewProps) {
  const { t, i18n } = useTranslation('response');
  const type = textIn(item, 'response_type');
  switch (type) {
    case 'text':
      return <TextResponse text={textIn(item, 'text')} />;
    case 'option':
    case 'suggestion':
      return <OptionResponse item={item} onChoose={onChoose} />;
    case 'image':
    case 'video':
    case 'audio':
    case 'iframe':
      return <MediaResponse type={type} item={item} />;
    case 'pause': {
      const seconds = new Intl.NumberFormat(i18n.language).format(Number(item['time'] ?? 0) / 1000);
      return <p className={classes.event}>{t('pause', { seconds })}</p>;
    }
    case 'connect_to_agent':
      return <AgentHandOver item={item} />;
    case 'channel_transfer':
      return <ChannelTransfer item={item} />;
    case 'search_skill':
      return <p className={classes.event}>{t('search', { query: textIn(item, 'query') })}</p>;
    default: {
      const { response_type: _type, ...rest } = item;
      const shown = type === 'user_defined' ? (item['user_defined'] ?? rest) : rest;
      return (
        <div className={classes.data}>
          <p>{t('other', { type })}</p>
          <pre tabIndex={0}>{JSON.stringify(shown, null, 2)}</pre>
        </div>
      );
    }
  }
}
