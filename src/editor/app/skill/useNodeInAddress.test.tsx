import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ReactNode, useState } from 'react';
import {
  createPath,
  Link,
  type Location,
  MemoryRouter,
  NavigationType,
  parsePath,
  Router,
  type To,
  useLocation,
} from 'react-router';
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

const inMemory = (address: string, page: ReactNode) => (
  <MemoryRouter initialEntries={['/before', address]}>{page}</MemoryRouter>
);

/** A page at an address, with the two nodes of a blank skill: `Welcome` and `Anything else`. */
function open(address: string, at: (address: string, page: ReactNode) => ReactNode = inMemory) {
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
    at(
      address,
      <DocumentProvider store={document}>
        <SessionProvider store={session}>
          <Page />
        </SessionProvider>
      </DocumentProvider>,
    ),
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

it('stays at what is selected when its own address comes in late, and follows it when gone back to', () => {
  const replaced: Partial<Location>[] = [];
  let arrive: (to: Partial<Location>, type: NavigationType) => void;
  function SlowRouter({ children }: { children: ReactNode }) {
    const [location, setLocation] = useState<Partial<Location>>({ pathname: '/s/a/dialog' });
    const [type, setType] = useState(NavigationType.Pop);
    arrive = (to, by) => {
      setLocation(to);
      setType(by);
    };
    const replace = (to: To, state: unknown) => {
      replaced.push({ ...(typeof to === 'string' ? parsePath(to) : to), state, key: `${replaced.length}` });
    };
    const refuse = () => {
      throw new Error('only replaces');
    };
    const navigator = {
      createHref: (to: To) => createPath(to as Partial<Location>),
      replace,
      push: refuse,
      go: refuse,
    };
    return (
      <Router location={location} navigationType={type} navigator={navigator}>
        {children}
      </Router>
    );
  }
  const { session, settle } = open('', (_, page) => <SlowRouter>{page}</SlowRouter>);
  act(() => session.getState().select('Welcome'));
  settle();
  act(() => session.getState().select('Anything else'));
  settle();
  expect(replaced.map(({ search }) => search)).toEqual(['?node=Welcome', '?node=Anything+else']);

  act(() => arrive(replaced[0]!, NavigationType.Replace));
  expect(session.getState().selected).toBe('Anything else');
  act(() => arrive(replaced[1]!, NavigationType.Replace));
  act(() => arrive(replaced[0]!, NavigationType.Pop));
  expect(session.getState().selected).toBe('Welcome');
});
