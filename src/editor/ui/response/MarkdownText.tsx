import { useMemo } from 'react';
import { markdownToHtml } from './markdown.ts';
import classes from './TextResponse.module.css';

/** A text with its Markdown and HTML drawn. */
export function MarkdownText({ text }: { text: string }) {
  const html = useMemo(() => markdownToHtml(text), [text]);
  return <div className={classes.rich} dangerouslySetInnerHTML={{ __html: html }} />;
}
