/** Media queries, which jsdom hasn't got: none of them matches. */
export function stubMatchMedia(): void {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: (): void => undefined,
      removeListener: (): void => undefined,
    });
}
