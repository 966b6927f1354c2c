import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import '../i18n.ts';
import { createQueryClient } from '../queryClient.ts';
import { Providers } from '../Providers.tsx';

// Code that is fetched when it is wanted is compiled only then.
configure({ asyncUtilTimeout: 30_000 });

/** Renders within theme, texts, router and query cache, in a browser that jsdom leaves incomplete. */
export function renderInApp(content: ReactNode, address = '/') {
  vi.stubGlobal('matchMedia', (query: string) => ({
    media: query,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  return render(
    <Providers queries={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>{content}</MemoryRouter>
    </Providers>,
  );
}
