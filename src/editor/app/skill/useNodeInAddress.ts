import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType, useSearchParams } from 'react-router';
import { reveal } from '../../commands/reveal.ts';
import { useDocumentStore } from '../../document/DocumentProvider.tsx';
import { useSessionStore } from '../../session/SessionProvider.tsx';

/** Browsers refuse to write the address much more often, ms. */
const WRITE_AFTER = 150;

/** Marks in the history's state the addresses that only tell what is selected. */
const TOLD = { tells: 'selection' } as const;

/**
 * Keeps the selected node in the address, and goes to the node of an address that was opened or gone back to. Selecting
 * replaces the address: “back” leaves the page as one expects.
 */
export function useNodeInAddress(): void {
  const document = useDocumentStore();
  const session = useSessionStore();
  const [params, setParams] = useSearchParams();
  const wanted = params.get('node');
  const told = isTold(useLocation().state, useNavigationType());
  const written = useRef<string | null>(null);
  const write = useRef(setParams);
  useEffect(() => {
    write.current = setParams;
  }, [setParams]);

  useEffect(() => {
    // An address that was written may come in only when something else is selected already.
    if (wanted === null || told) return;
    written.current = wanted;
    reveal(document.getState().skill, session.getState(), wanted);
  }, [document, session, told, wanted]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribe(({ selected }, before) => {
      if (selected === before.selected) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (selected === written.current) return;
        written.current = selected;
        write.current((others) => withNode(others, selected), { replace: true, state: TOLD });
      }, WRITE_AFTER);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session]);
}

/** Going back to such an address later is a wish again. */
function isTold(state: unknown, type: NavigationType): boolean {
  return type === NavigationType.Replace && (state as Partial<typeof TOLD> | null)?.tells === TOLD.tells;
}

function withNode(params: URLSearchParams, node: string | null): URLSearchParams {
  const next = new URLSearchParams(params);
  if (node === null) next.delete('node');
  else next.set('node', node);
  return next;
}
