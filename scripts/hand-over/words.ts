/** A size as people read it: 4.2 MB, 310 kB. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The most that mail services commonly take with a message, in bytes; coded for mail, a file grows by a third. */
const mailTakes = 15_000_000;

/** How an archive of that size is sent, in a sentence. */
export const howToSend = (bytes: number): string =>
  bytes > mailTakes
    ? 'It is too large for most mail: use a stick or the shared folder of your centre.'
    : 'Send it by mail, on a stick or in a shared folder, in the way that your centre allows.';
