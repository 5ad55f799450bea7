import type { AnyRecord } from './portfolio.ts';
import type { FieldPath } from './schema/field-path.ts';
import { sha256 } from './sha-256.ts';

/** Where in an attachment: a page, a row or a time in seconds. */
export interface Spot {
  type: 'page' | 'row' | 'time';
  /** A page or row from 1, or seconds from the start. */
  value: number;
  text: string;
}

/** What the words of an `at` mean in a record. */
export type PlaceInRecord =
  | { type: 'field'; path: FieldPath; anchor: string; value: unknown }
  | { type: 'attachment'; file: string; spot?: Spot | undefined; anchor: string };

/** The id, on the page, of a field or of one item of a list. */
export const fieldAnchor = (path: FieldPath): string =>
  `f-${path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('-')}`;

/**
 * The id, on the page, of an attachment or of a row in it. Different names have different ids: one of small letters,
 * digits and hyphens with one ending is its own id, and any other has a hash behind it.
 */
export const attachmentAnchor = (file: string, spot?: Spot): string =>
  `a-${idOf(file)}${spot?.type === 'row' ? `-row-${spot.value}` : ''}`;

const idOf = (file: string): string => {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z][a-z0-9]*$/.test(file)) return file.replace('.', '-');
  const words = file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, longestId);
  return `${words}_${sha256(file.normalize('NFC')).slice(0, 8)}`;
};

const longestId = 60;

/** The seconds of `02:10` or `1:02:10`. */
export const secondsOf = (time: string): number =>
  time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

const spotOf = (words: string): Spot | undefined => {
  const text = words.trim();
  const page = /^(?:page|p\.?)\s*(\d+)$/i.exec(text);
  if (page) return { type: 'page', value: Number(page[1]), text: `page ${page[1]}` };
  const row = /^row\s*(\d+)$/i.exec(text);
  if (row) return { type: 'row', value: Number(row[1]), text: `row ${row[1]}` };
  if (/^(\d+:)?[0-5]?\d:[0-5]\d$/.test(text)) return { type: 'time', value: secondsOf(text), text };
  return undefined;
};

/** What `at` means in a record, or undefined where it means nothing there. */
export const placeInRecord = (record: AnyRecord, at: string): PlaceInRecord | undefined =>
  attachmentPlace(record, at) ?? fieldPlace(record.data, at);

/** One name may begin like another, so that the longest that fits is meant. */
const attachmentPlace = (record: AnyRecord, at: string): PlaceInRecord | undefined => {
  const [file] = record.data.attachments
    .map((attachment) => attachment.file)
    .filter((name) => at === name || at.startsWith(`${name} `) || at.startsWith(`${name}, `))
    .sort((a, b) => b.length - a.length);
  if (file === undefined) return undefined;
  if (at === file) return { type: 'attachment', file, anchor: attachmentAnchor(file) };
  const spot = spotOf(at.slice(file.length).replace(/^,/, ''));
  return spot && { type: 'attachment', file, spot, anchor: attachmentAnchor(file, spot) };
};

const fieldPlace = (data: unknown, at: string): PlaceInRecord | undefined => {
  const path: (string | number)[] = [];
  let here: unknown = data;
  for (const part of at.trim().split(/[.\s]+/)) {
    const key = Array.isArray(here) ? itemIndex(here, part) : part;
    if (key === undefined || typeof here !== 'object' || here === null) return undefined;
    here = Object.hasOwn(here, key) ? (here as Record<string | number, unknown>)[key] : undefined;
    if (here === undefined) return undefined;
    path.push(key);
  }
  return isEmpty(here) ? undefined : { type: 'field', path, anchor: fieldAnchor(path), value: here };
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const named = ['quality', 'id', 'technique', 'item', 'file', 'rater'];

const itemIndex = (list: unknown[], part: string): number | undefined => {
  const byName = list.findIndex((item) =>
    named.some((key) => (item as Record<string, unknown> | null)?.[key] === part),
  );
  if (byName >= 0) return byName;
  const index = /^\d+$/.test(part) ? Number(part) - 1 : -1;
  return index >= 0 && index < list.length ? index : undefined;
};
