import type { IncomingHttpHeaders } from 'node:http';

/** What a caller says of a message in headers. */
export interface MessageLabels {
  /** Whose data it is. */
  readonly customer: string | null;
  /** Nothing may be learned from it. */
  readonly optOut: boolean;
}

/** Reads `X-Watson-Metadata: customer_id=abc`, of which the first id counts, and `X-Watson-Learning-Opt-Out`. */
export function messageLabels(headers: IncomingHttpHeaders): MessageLabels {
  const metadata = String(headers['x-watson-metadata'] ?? '');
  const optOut = String(headers['x-watson-learning-opt-out'] ?? '').toLowerCase();
  const customer = /(?:^|;)\s*customer_id\s*=([^;=]*)(?=;|$)/.exec(metadata)?.[1]?.trim();
  return { customer: customer || null, optOut: optOut === '1' || optOut === 'true' };
}
