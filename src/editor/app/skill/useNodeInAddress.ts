import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { reveal } from '../../commands/reveal.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';

/** Browsers refuse to write the address much more often, ms. */
const WRITE_AFTER = 150;

/**
 * Keeps the selected node in the address, and goes to the node of an address that was opened or gone back to. Selecting
 * replaces the address: “back” leaves the page as one expects.
 */
export function useNodeInAddress(): void {
  const document = useDocumentStore();
  const session = useSessionStore();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('node');
  const written = useRef<string | null>(null);
  const write = useRef(setParams);
  useEffect(() => {
    write.current = setParams;
  }, [setParams]);

  useEffect(() => {
    if (wanted === null || wanted === written.current) return;
    written.current = wanted;
    reveal(document.getState().skill, session.getState(), wanted);
  }, [document, session, wanted]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribe(({ selected }, before) => {
      if (selected === before.selected) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (selected === written.current) return;
        written.current = selected;
        write.current((others) => withNode(others, selected), { replace: true });
      }, WRITE_AFTER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
}

function withNode(params: URLSearchParams, node: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (node === null) next.delete('node');
  else next.set('node', node);
  return next;
}
