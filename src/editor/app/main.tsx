import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import './fonts.ts';
import '../ui/tokens.css';
import './global.css';
import './mantineStyles.ts';
import './mantine.css';
import { startLanguage } from './i18n.ts';
import { App } from './App.tsx';
import { createQueryClient } from './queryClient.ts';
import { Providers } from './Providers.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

/** In a function: an await at top level would cost each chunk a wrapper. */
async function start(root: HTMLElement): Promise<void> {
  await startLanguage();
  createRoot(root).render(
    <StrictMode>
      <Providers queries={createQueryClient()}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </Providers>
    </StrictMode>,
  );
}

void start(root);
