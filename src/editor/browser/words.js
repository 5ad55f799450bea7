import { html } from './html.js';

/** What leads to a page of this program, and what is written as it stands in a file. */
const special = /\[([^\]]+)\]\((\/(?:edit|rules|coverage|findings)[\w./?=&-]*)\)|`([^`]+)`/g;

/** Words of the program with their ways: `[the form “Notice”](/edit/new/notice)` is a link. */
export const inWords = (text) => {
  const parts = [];
  let from = 0;
  for (const [whole, says, address, code] of text.matchAll(special)) {
    const at = text.indexOf(whole, from);
    parts.push(text.slice(from, at));
    parts.push(code === undefined ? html('a', { href: address }, says) : html('code', {}, code));
    from = at + whole.length;
  }
  return [...parts, text.slice(from)];
};
