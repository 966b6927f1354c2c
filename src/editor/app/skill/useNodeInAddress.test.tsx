import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Link, MemoryRouter, useLocation } from 'react-router';
import { createStore } from 'zustand/vanilla';
import { blankSkill } from '#skill/blankSkill.ts';
import type { DocumentState, DocumentStore } from '../../document/documentStore.ts';
import { DocumentProvider } from '../../document/DocumentProvider.tsx';
import { SessionProvider } from '../../session/SessionProvider.tsx';
import { openSession } from '../../session/sessionStore.ts';
import { useNodeInAddress } from './useNodeInAddress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
});

/** A page at an address, with the two nodes of a blank skill: `Welcome` and `Anything else`. */
function open(address: string) {
  const skill = blankSkill('Test', 'en');
  const document = createStore<Pick<DocumentState, 'skill'>>(() => ({ skill })) as unknown as DocumentStore;
  const session = openSession('test', new Set()).store;
  function Page() {
    useNodeInAddress();
    return (
      <>
        <output>{useLocation().search}</output>
        <Link to="?node=Anything+else">elsewhere</Link>
      </>
    );
  }
  render(
    <MemoryRouter initialEntries={['/before', address]}>
      <DocumentProvider store={document}>
        <SessionProvider store={session}>
          <Page />
        </SessionProvider>
      </DocumentProvider>
    </MemoryRouter>,
  );
  return {
    session,
    search: () => screen.getByRole('status').textContent,
    go: () => fireEvent.click(screen.getByRole('link')),
    settle: () =>
      act(() => {
        vi.advanceTimersByTime(1000);
      }),
  };
}

it('selects and shows the node of the address', () => {
  const { session } = open('/s/a/dialog?node=Welcome');
  expect(session.getState().selected).toBe('Welcome');
  expect(session.getState().reveal?.id).toBe('Welcome');
});

it('writes what is selected, once it stays, beside what else is in the address', () => {
  const { session, search, settle } = open('/s/a/dialog?v=3');
  act(() => session.getState().select('Welcome'));
  act(() => session.getState().select('Anything else'));
  expect(search()).toBe('?v=3');
  settle();
  expect(search()).toBe('?v=3&node=Anything+else');
  act(() => session.getState().select(null));
  settle();
  expect(search()).toBe('?v=3');
});

it('follows an address that is gone to, and forgets what waited to be written', () => {
  const { session, search, settle, go } = open('/s/a/dialog?node=Welcome');
  go();
  expect(session.getState().selected).toBe('Anything else');
  settle();
  expect(search()).toBe('?node=Anything+else');
});
