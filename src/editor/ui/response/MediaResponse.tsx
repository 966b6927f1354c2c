import type { JsonObject } from '#lib/json.ts';
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
  const source = textIn(item, 'source');
  const title = textIn(item, 'title');
  const isThere = LOADABLE.test(source);
  const description = textIn(item, 'description') || textIn(item, 'alt_text');
  return (
    <figure className={classes.media}>
      {!isThere && <p className={classes.address}>{source}</p>}
      {isThere && type === 'image' && <img src={source} alt={description || title} loading="lazy" />}
      {isThere && type === 'video' && (
        // The author's film: its captions, if any, are in it.
        <video src={source} controls preload="metadata" aria-label={title} />
      )}
      {isThere && type === 'audio' && <audio src={source} controls preload="metadata" aria-label={title} />}
      {isThere && type === 'iframe' && (
        <iframe src={source} title={title || source} sandbox="allow-scripts" loading="lazy" />
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
