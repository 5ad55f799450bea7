import { html } from './html.js';

/** Hands a blob over as a file of that name, among the downloads. */
export const download = (name, blob) => {
  const link = html('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
