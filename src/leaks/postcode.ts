import type { Found } from './leak.ts';
import { near } from './near.ts';

/** The areas of Royal Mail, with the pseudo-area ZZ of the Office for National Statistics. */
const areas = new Set(
  `AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G
GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA
PE PH PL PO PR QZ RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV
YO ZE ZZ`.split(/\s+/),
);

/** Outward and inward half as Royal Mail writes them; the last two letters are never C, I, K, M, O or V. */
const shape = /(?<![A-Za-z\d/-])([A-Z]{1,2})\d[A-Z\d]?[ \n-]?\d[ABD-HJLNP-UW-Z]{2}(?![A-Za-z\d/]|-\d)/gi;
const girobank = /(?<![A-Za-z\d])GIR ?0AA(?![A-Za-z\d])/gi;

const addressWords =
  /\b(?:post ?code|postal|pc|address|lives?|living|live[sd]? at|moved|move|delivery|deliver(?:ed)?|street|road|lane|avenue|close|drive|flat|house|from|sent|sender)\b/i;

/** Postcodes: in capitals anywhere, in small letters where something near speaks of an address. */
export const postcodesIn = (text: string): Found[] => [
  ...[...text.matchAll(shape)].flatMap(({ 0: all, 1: area = '', index }): Found[] => {
    const place = { from: index, to: index + all.length };
    const looksRight =
      areas.has(area.toUpperCase()) && (/[A-Z]{2}$/.test(all) || near(text, place, addressWords, 60));
    return looksRight && !/(?:1st|2nd|3rd|\dth)$/.test(all.replace(/^\w+ /, 'x'))
      ? [{ sort: 'postcode', ...place }]
      : [];
  }),
  ...[...text.matchAll(girobank)].map(
    ({ 0: all, index }): Found => ({ sort: 'postcode', from: index, to: index + all.length }),
  ),
];
