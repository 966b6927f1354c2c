import type { JsonObject } from '#lib/json.ts';
import classes from './ResponseView.module.css';
import { textIn } from './textIn.ts';

interface MediaResponseProps {
  type: 'image' | 'video' | 'audio' | 'iframe';
  item: JsonObject;
}

/** A picture, film, sound or page with its title and description. Pages are cut off from Parley's own. */
export function MediaResponse({ type, item }: MediaResponseProps) {
  const source = textIn(item, 'source');
  const title = textIn(item, 'title');
  const description = textIn(item, 'description') || textIn(item, 'alt_text');
  return (
    <figure className={classes.media}>
      {type === 'image' && <img src={source} alt={description || title} loading="lazy" />}
      {type === 'video' && (
        // The author's film: its captions, if any, are in it.
        <video src={source} controls preload="metadata" aria-label={title} />
      )}
      {type === 'audio' && <audio src={source} controls preload="metadata" aria-label={title} />}
      {type === 'iframe' && (
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
