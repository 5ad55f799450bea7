/** The codes of one byte a letter in which British programs save: Windows, an old Mac, and DOS, as some exports still write. */
export type OneByteCode = 'windows-1252' | 'macintosh' | 'cp850';

/** A text in one of these codes, or `unsure` where two of them are as likely. Undefined where it is text in none of them. */
export type OneByteText = { code: OneByteCode; text: string; unsure?: boolean };

const dos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

const bySystem = (code: 'windows-1252' | 'macintosh') => {
  const decoder = new TextDecoder(code);
  return (bytes: Uint8Array): string => decoder.decode(bytes);
};

const byTable = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (sign) => dos.charAt(sign.charCodeAt(0) - 0x80));

const decoders: Readonly<Record<OneByteCode, (bytes: Uint8Array) => string>> = {
  'windows-1252': bySystem('windows-1252'),
  macintosh: bySystem('macintosh'),
  cp850: byTable,
};

/**
 * The text that bytes are which are not UTF-8. No file says its code, so that where its letters would stand as no writer
 * sets them, such as a capital in the middle of a word, the code is taken in which they stand right.
 */
export const oneByteText = (bytes: Uint8Array): OneByteText | undefined => {
  if (bytes.some((byte) => byte === 0x7f || (byte < 32 && !plainControls.has(byte)))) return undefined;
  const tried = (Object.keys(decoders) as OneByteCode[])
    .filter((code) => code !== 'windows-1252' || !bytes.some((byte) => unusedByWindows.has(byte)))
    .map((code) => ({ code, text: decoders[code](bytes) }))
    .map((one) => ({ ...one, odd: oddness(one.text) }));
  const [first, second] = tried.sort((a, b) => a.odd - b.odd);
  if (first === undefined) return undefined;
  const windows = tried.find(({ code }) => code === 'windows-1252');
  if (windows === undefined && first.odd > 0) return undefined;
  if (windows?.odd === first.odd) return { code: windows.code, text: windows.text };
  const { code, text } = first;
  return first.odd > 0 || second?.odd === first.odd ? { code, text, unsure: true } : { code, text };
};

/** The texts that bytes are in the codes other than one: of a few letters no code is certain. */
export const inOtherCodes = (bytes: Uint8Array, code: OneByteCode): string[] =>
  (Object.keys(decoders) as OneByteCode[])
    .filter((other) => other !== code)
    .map((other) => decoders[other](bytes));

const plainControls = new Set([9, 10, 12, 13]);
const unusedByWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** How many signs of a text stand as no writer sets them. Letters that hardly stand in English count half as much. */
const oddness = (text: string): number => {
  let odd = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g))
    odd += isOdd(sign, text.charAt(index - 1), text.charAt(index + 1)) ? 2 : rare.test(sign) ? 1 : 0;
  return odd;
};

const rare = /[šžŠŽŸÿœŒþÞðÐıƒÕÒÔÛÙÌãÃõ]/;
const letter = /\p{L}/u;
const joining = /[’‘'–—-]/;

const isOdd = (sign: string, before: string, after: string): boolean => {
  const isWithin = letter.test(before) && letter.test(after);
  if (/\p{Ll}/u.test(sign)) return !letter.test(before) && !letter.test(after) && !joining.test(before);
  if (/[ÀÉÓ]/.test(sign)) return /\p{Ll}/u.test(before);
  if (/\p{Lu}/u.test(sign)) return /\p{Ll}/u.test(before) || (!letter.test(before) && !letter.test(after));
  if (/[£€]/.test(sign)) return !/[\d ]/.test(after) && !/[\d ]/.test(before);
  if (/[“„‘‚‹†‡ˆ˜‰¡¿]/.test(sign)) return letter.test(before) || (/[‚ˆ˜]/.test(sign) && letter.test(after));
  if (/[”›]/.test(sign)) return isWithin;
  if (/[\u2500-\u25ff‗¤¸¨´¯]/.test(sign)) return true;
  return isWithin && !joining.test(sign) && !/[•…\u00a0\u00ad]/.test(sign);
};
