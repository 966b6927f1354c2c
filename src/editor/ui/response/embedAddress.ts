/** Where a film on a platform can be played within a page; null for a file, which the browser plays itself. */
export function embedAddress(source: string): string | null {
  for (const [pattern, address] of PLATFORMS) {
    const id = pattern.exec(source)?.[1];
    if (id !== undefined) return address(id);
  }
  return null;
}

const PLATFORMS: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^https:\/\/(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)([\w-]{6,})/i,
    (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  ],
  [/^https:\/\/youtu\.be\/([\w-]{6,})/i, (id) => `https://www.youtube-nocookie.com/embed/${id}`],
  [
    /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/i,
    (id) => `https://player.vimeo.com/video/${id}?dnt=1`,
  ],
];
