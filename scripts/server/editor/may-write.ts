import type { IncomingMessage } from 'node:http';

/** The header in which a page of the editor says the word that it was given. */
export const keyHeader = 'x-portfolio-key';

/**
 * Whether a request comes from a page of this very server. A page of another origin cannot read the word that the editor's
 * pages bear, nor send such a header without being asked first, which this server never allows.
 */
export const isFromHere = ({ headers }: IncomingMessage, key: string): boolean => {
  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${headers.host}`) return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  return headers[keyHeader] === key;
};
