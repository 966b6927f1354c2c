import { stubMatchMedia } from '#editor/ui/testing/stubMatchMedia.ts';

/** What the forms ask of a browser and jsdom hasn't got. */
export function stubBrowser(): void {
  stubMatchMedia();
  window.CSS = { supports: () => true } as unknown as typeof CSS;
}
