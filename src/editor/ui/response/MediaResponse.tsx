import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JsonObject } from '#lib/json.ts';
import { embedAddress } from './embedAddress.ts';
import classes from './ResponseView.module.css';
import { textIn } from './textIn.ts';

/** Addresses that the page may load. Anything else, as an expression that is yet to be evaluated, is shown as it is. */
const LOADABLE = /^(?:https:|data:|blob:|\/)/i;

interface MediaResponseProps {
  type: 'image' | 'video' | 'audio' | 'iframe';
  item: JsonObject;
}

/** A picture, film, sound or page with its title and description. Pages are cut off from Parley's own. */
export function MediaResponse({ type, item }: MediaResponseProps) {
  const { t } = useTranslation('response');
  const source = textIn(item, 'source');
  const [failed, setFailed] = useState<string | null>(null);
  const title = textIn(item, 'title');
  const description = textIn(item, 'description') || textIn(item, 'alt_text');
  const isThere = LOADABLE.test(source) && failed !== source;
  return (
    <figure className={classes.media}>
      {isThere ? (
        <Medium
          type={type}
          source={source}
          title={title}
          description={description}
          onError={() => setFailed(source)}
        />
      ) : (
        <p className={classes.address}>
          {failed === source && source !== '' && <b>{t('notLoaded')} </b>}
          {source}
        </p>
      )}
      {(title || description) && (
        <figcaption dir="auto">
          {title && <b>{title}</b>}
          {description && <span>{description}</span>}
        </figcaption>
      )}
    </figure>
  );
}

interface MediumProps {
  type: MediaResponseProps['type'];
  source: string;
  title: string;
  description: string;
  onError: () => void;
}

function Medium({ type, source, title, description, onError }: MediumProps) {
  const name = title || description || source;
  const embedded = type === 'video' ? embedAddress(source) : null;
  if (embedded !== null) {
    // Players need their own storage; they run at another address, so that Parley's stays out of reach.
    // oxlint-disable-next-line react/iframe-missing-sandbox
    return <iframe src={embedded} title={name} sandbox="allow-scripts allow-same-origin" loading="lazy" />;
  }
  switch (type) {
    case 'image':
      return <img src={source} alt={description || title} loading="lazy" onError={onError} />;
    case 'video':
      // The author's film: its captions, if any, are in it.
      return <video src={source} controls preload="metadata" aria-label={name} onError={onError} />;
    case 'audio':
      return <audio src={source} controls preload="metadata" aria-label={name} onError={onError} />;
    default:
      return <iframe src={source} title={name} sandbox="allow-scripts" loading="lazy" />;
  }
}
