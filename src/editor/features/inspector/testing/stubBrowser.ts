/** What the forms ask of a browser and jsdom hasn't got. */
export function stubBrowser(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: (): void => undefined,
      removeListener: (): void => undefined,
    });
  window.CSS = { supports: () => true } as unknown as typeof CSS;
}
