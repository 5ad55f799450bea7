import type { AnyRecord } from '#portfolio/portfolio.ts';
import { textReader } from '#site/artefact-files.ts';
import { paths } from '#site/href.ts';
import type { Site } from '#site/portfolio.ts';
import { type RecordView, recordView } from '#site/record/record.ts';
import { type Making, madeSheet, type Sheet } from '../making.ts';
import type { SheetView } from '../sheet-view.ts';
import { idOnSheet, ownPart } from './own-part.ts';

/** What the renderer makes of a sheet: its page, and one record as a part of it, both as HTML. */
export interface SheetPages {
  page: (props: { sheet: SheetView; parts: ReadonlyMap<string, string> } & SheetText, site: Site) => string;
  record: (props: { view: RecordView; hashes: ReadonlyMap<string, string> }, site: Site) => string;
}

/** The parts of a sheet that are no markup: what may run and load on it, and what it carries for its file. */
interface SheetText {
  made: string;
  policy: string;
  style: string;
  script: string;
  sends: string | undefined;
}

/** What a sheet is made with, beside what it is made of. */
export interface SheetMeans {
  pages: SheetPages;
  assets: { style: string; script: string };
  /** The hash of a text in SHA-256 and base64, as a policy names what may run. */
  hashOf: (text: string) => string;
  /** A picture as the address that holds it; undefined where it is no picture or too large. */
  pictureAt: (path: string) => string | undefined;
  /** Where what is saved is sent, for a sheet that is served; without it the file is handed to whoever saves it. */
  sends?: string | undefined;
}

/**
 * A sheet as one HTML file that loads nothing. Pictures stand in it as data, other files by name and hash; links lead to
 * what stands on it and nowhere else.
 */
export const sheetAsHtml = (
  kind: string,
  sheet: Sheet,
  making: Making,
  { pages, assets, hashOf, pictureAt, sends }: SheetMeans,
): string => {
  const here = new Set(sheet.shows.map(({ number }) => paths.record(number)));
  const site: Site = {
    ...making.site,
    leads: (path) => (here.has(path.split('#')[0] ?? '') ? placeOnSheet(path) : pictureAt(path)),
  };
  const parts = new Map(sheet.shows.map((record) => [record.number, partOf(record, site, making, pages)]));
  const { style, script } = assets;
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    'img-src data:',
    'media-src data:',
    ...(sends === undefined ? [] : ["connect-src 'self'"]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const made = JSON.stringify(madeSheet(kind, sheet, making)).replaceAll('<', '\\u003c');
  return pages.page({ sheet: sheet.view, parts, made, policy, style, script, sends }, site);
};

const partOf = (record: AnyRecord, site: Site, { hashesOf }: Making, pages: SheetPages): string =>
  ownPart(
    pages.record({ view: recordView(site, record, textReader(site)), hashes: hashesOf(record.number) }, site),
    record.number,
  );

const placeOnSheet = (path: string): string => {
  const [, number = '', anchor = ''] = /([EDQV]\d{3,6})\.html(?:#(.*))?$/.exec(path) ?? [];
  return `#${idOnSheet(number, anchor)}`;
};
