/** A text with LF, as a file is written that stood as `before`: with its mark at the beginning, and its ends of lines. */
export const asWritten = (before: string, text: string): string =>
  (before.startsWith('\uFEFF') ? '\uFEFF' : '') +
  (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);

/** The text of a file without its mark, with LF. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
