import { attributesOf, type Piece } from '../shared/xml.ts';
import { localName } from '../shared/xml-edit.ts';

/** The formats of days that every workbook knows without naming them (ISO/IEC 29500-1, section 18.8.30). */
const known = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** By the number of a style of a workbook: whether it shows a number as a day. */
export const dateStyles = (styles: Piece[]): boolean[] => {
  const own = new Set<number>();
  const days: boolean[] = [];
  let within = false;
  for (const tag of styles) {
    const name = localName(tag.name);
    const value = (key: string): string => attributesOf(tag).find(([one]) => one === key)?.[1] ?? '';
    if (name === 'numFmt' && isDay(value('formatCode'))) own.add(Number(value('numFmtId')));
    if (name === 'cellXfs') within = tag.kind === 'open';
    if (within && name === 'xf' && tag.kind !== 'close')
      days.push(known.has(Number(value('numFmtId'))) || own.has(Number(value('numFmtId'))));
  }
  return days;
};

const isDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** The day that a number in a cell stands for, as 31/03/2026; undefined where it is none. Day 60 never was. */
export const cellDate = (value: number): string | undefined => {
  if (!(value >= 1 && value < 2_958_466)) return;
  const day = new Date(Date.UTC(1899, 11, value < 60 ? 31 : 30) + Math.floor(value) * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
};
