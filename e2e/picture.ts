import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/**
 * Where a journey stands, as a picture in light and in dark, when `npm run screenshots` asks for pictures: it names
 * the folder for them in `PICTURES`.
 */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
}
