import { lazy, Suspense } from 'react';
import classes from './ResponseView.module.css';

const MarkdownText = lazy(async () => ({ default: (await import('./MarkdownText.tsx')).MarkdownText }));

/** What Markdown or HTML is made of; a text without it is drawn as it is, and needs nothing loaded. */
const MARKUP = /[*_`~#<>[\]|\\&]|^\s*(?:[-+]|\d+[.)])\s|^\s*[-=]{2,}\s*$|https?:\/\/|www\./m;

/** A text in a bubble, drawn as web chats draw it: with Markdown and simple HTML. */
export function TextResponse({ text }: { text: string }) {
  return (
    <div className={classes.bubble} dir="auto">
      {MARKUP.test(text) ? (
        <Suspense fallback={text}>
          <MarkdownText text={text} />
        </Suspense>
      ) : (
        text
      )}
    </div>
  );
}
