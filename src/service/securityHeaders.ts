import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * For answers of the API, which are no pages: a browser is to take them for what they are, show them in no frame, and
 * give them to no other site. Watson's clients get many small ones, of which the headers of pages would be the larger half.
 */
export const DATA_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/**
 * Headers that keep the page from running anything but its own scripts. Styles may be inline, because Mantine
 * writes them into the page; responses of a dialog show pictures, media and frames of other sites. They are the
 * same for every answer, and put together once.
 *
 * @param dev Vite puts scripts into the page: no policy then
 */
export function securityHeaders(dev: boolean): Readonly<Record<string, string>> {
  const apply = helmet({
    contentSecurityPolicy: !dev && {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', 'https:'],
        mediaSrc: ["'self'", 'https:'],
        frameSrc: ['https:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // For whoever ends TLS in front of the service to decide.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  apply({} as IncomingMessage, response as unknown as ServerResponse, (fault) => {
    if (fault instanceof Error) throw fault;
  });
  return headers;
}
