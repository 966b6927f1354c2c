import { type RefObject, useEffect, useRef } from 'react';

/** How far from the end a list still counts as being at it, px. */
const NEAR = 8;

/** Scrolls a list to its end whenever `newest` changes, and keeps it there while the space for it changes. */
export function useKeptAtEnd(newest: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [newest]);
  useEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    let atEnd = true;
    const onScroll = (): void => {
      atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
    };
    const observer = new ResizeObserver(() => {
      if (atEnd) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', onScroll);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, []);
  return list;
}
