import { listIn } from '#skill/apply/nested.ts';
import type { Mention } from '#skill/model.ts';
import { markedParts } from './markedParts.ts';
import classes from './MarkedText.module.css';

/** An example with the words marked that stand for an entity. */
export function MarkedText({
  text,
  mentions,
}: {
  text: string;
  mentions?: readonly Mention[] | null | undefined;
}) {
  const list = listIn(mentions);
  if (list.length === 0) return text;
  return markedParts(text, list).map(({ text: words, entity, start }) =>
    entity === null ? (
      words
    ) : (
      <mark key={start} className={classes.mark} title={`@${entity}`}>
        {words}
      </mark>
    ),
  );
}
