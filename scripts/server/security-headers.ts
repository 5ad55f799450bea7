import { pathOf } from '#portfolio/words/file-address.ts';

/** What a page of the portfolio may load: the policy that stands in every page too. */
export const pagePolicy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; media-src 'self'; object-src 'self'; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** A file brought along as evidence may show itself and run nothing, whatever is written in it. */
const evidencePolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; sandbox";

/**
 * The headers of every answer; `address` is what was asked for, with whatever codes and strokes stand in it. A header says
 * what a page's own tag cannot.
 */
export const securityHeaders = (address: string): Record<string, string> => ({
  'Content-Security-Policy': `${
    /^[\\/]*artefacts[\\/].*\.(x?html?|svg|xml)$/i.test(pathOf(address) ?? '') ? evidencePolicy : pagePolicy
  }; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
});
