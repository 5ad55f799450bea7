/** What a browser saves a page as in one file: parts like those of a mail, of which one is the page. */
const archive =
  /^(?:[\w-]+:.*(?:\n[ \t].*)*\n)*?content-type:\s*multipart\/related\b[\s\S]{0,2000}?boundary="?([^"\s;]+)"?/i;

/** The head of a part, and what is in it. */
const parted = (part: string): { head: string; body: string } => {
  const at = part.search(/\n[ \t]*\n/);
  return at < 0 ? { head: '', body: '' } : { head: part.slice(0, at), body: part.slice(at).trimStart() };
};

/** Quoted-printable (RFC 2045, 6.7) as bytes. */
const fromQuotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/[ \t]*=[ \t]*\n/g, '')
      .replace(/[^\t\n -~]/g, (sign) =>
        [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join(''),
      )
      .replace(/=([\da-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  );

/** The page in a web archive (.mhtml, .mht), or the text as it is where it is none. */
export const pageOfArchive = (text: string): string => {
  const lines = text.replace(/\r\n?/g, '\n');
  const boundary = archive.exec(lines.slice(0, 20_000))?.[1];
  if (boundary === undefined) return text;
  for (const part of lines.split(`--${boundary}`).slice(1)) {
    const { head, body } = parted(part);
    if (!/content-type:\s*text\/html/i.test(head)) continue;
    if (/transfer-encoding:\s*quoted-printable/i.test(head))
      return fromQuotedPrintable(body).toString('utf8');
    if (/transfer-encoding:\s*base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
    return body;
  }
  return text;
};
