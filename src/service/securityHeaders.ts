import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Headers that keep the page from running anything but its own scripts. Styles may be inline, because Mantine
 * writes them into the page; responses of a dialog show pictures, media and frames of other sites.
 *
 * @param dev Vite puts scripts into the page: no policy then
 */
export function securityHeaders(dev: boolean): FastifyHelmetOptions {
  return {
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
  };
}
