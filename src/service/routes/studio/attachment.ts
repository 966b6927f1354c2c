/** Windows gives these names to devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;

/** The Content-Disposition for a download under the name that an author gave, made safe for every file system. */
export function attachment(name: string, extension: string): string {
  const file = `${fileName(name)}.${extension}`;
  // Older clients read the plain form only, which takes nothing but ASCII.
  const plain = file.replace(/[^\x20-\x7e]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${percentEncoded(file)}`;
}

function fileName(name: string): string {
  const cleaned = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}"*/:<>?\\|%;]+/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = Array.from(cleaned)
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short === '' || DEVICE.test(short) ? 'skill' : short;
}

function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
