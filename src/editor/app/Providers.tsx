import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { cssVariablesResolver, theme } from './theme.ts';
import { ToastPlace } from './ToastPlace.tsx';

/** What every page stands in: theme, toasts, and the cache of what the service said. */
export function Providers({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        {children}
        <ToastPlace />
      </QueryClientProvider>
    </MantineProvider>
  );
}
