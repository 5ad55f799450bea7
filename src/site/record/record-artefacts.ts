import { csvTable } from '#language/csv-table.ts';
import { attachmentAnchor, fieldAnchor, placeInRecord, type Spot } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Claim } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import { namedBy } from '#portfolio/words/file-address.ts';
import { type SiteArtefact, siteArtefact } from '../artefact-files.ts';
import type { Site } from '../portfolio.ts';
import { dateInWords } from '../words.ts';
import type { RecordContext } from './record-context.ts';

/** Gives the text of an artefact, or undefined where there is none to show. */
export type ReadText = (file: string) => string | undefined;

/** Rows of a table shown on a page; rows that a claim points at are shown besides. */
export const rowsShown = 200;

/** A place in a file that a claim points at. */
export interface PlaceInFile {
  text: string;
  /** Left out where the file is not published. */
  target: string | undefined;
  /** Where links to it lead, where the row itself is not shown. */
  anchor?: string | undefined;
  criteria: string[];
  /** Seconds from the start, where it is a time in a recording. */
  seconds?: number | undefined;
}

/** The files of a record, each with all that its page says of it. */
export const artefactsView = (context: RecordContext, textOf: ReadText) =>
  context.record.data.attachments.map((attachment, index) => {
    const { file, title, describes, transcript, thirdParties } = attachment;
    const artefact = siteArtefact(context.site, context.record, file);
    const published = artefact?.target === undefined ? undefined : artefact.published;
    const at = (key: string) => fieldAnchor(['attachments', index, key]);
    const table =
      published?.show === 'table'
        ? tableView(context.record, file, textOf, claimedRows(context, file))
        : undefined;
    return {
      file,
      title,
      inWords: context.record.mentions.some(
        ({ component, attributes }) =>
          component === 'image' && namedBy(attributes.file ?? '', [file]) !== undefined,
      ),
      describes,
      transcript,
      looked:
        thirdParties &&
        `${nameShown(context.portfolio, thirdParties.by)} looked through it on ${dateInWords(thirdParties.on)} and found no third party named or shown.`,
      anchor: attachmentAnchor(file),
      anchors: {
        item: fieldAnchor(['attachments', index]),
        ...{ file: at('file'), title: at('title'), describes: at('describes') },
        ...{ transcript: at('transcript'), looked: at('thirdParties') },
        properties: at('publishedWithItsProperties'),
        forPublic: at('forPublic'),
      },
      show:
        artefact?.alone && published?.show === 'pdf'
          ? 'alone'
          : (published?.show ?? instead(artefact, context.site)),
      runs: published && artefact?.runs?.length ? artefact.runs.join(', ') : undefined,
      trouble: artefact?.trouble?.message,
      properties: attachment.publishedWithItsProperties,
      forPublic: published !== undefined && attachment.forPublic && context.site.audience !== 'public',
      type: published?.type,
      size: artefact && sizeInWords(artefact.size),
      target: artefact?.target,
      places: placesIn(context, file, { target: artefact?.target, inTable: table !== undefined }),
      table,
    };
  });

export type ArtefactView = ReturnType<typeof artefactsView>[number];

/** What stands where a file is not published: that something is wrong with it, its type is none, it is gone, or this copy has none. */
const instead = (artefact: SiteArtefact | undefined, { audience }: Site) => {
  if (!artefact) return audience === 'public' ? 'left-out' : 'missing';
  return artefact.published ? 'withheld' : 'held';
};

/** A size in words: 12 kB, 3.4 MB. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
};

const spotsOf = ({ portfolio, record }: RecordContext, file: string) =>
  (portfolio.claimsOf.get(record.number) ?? []).flatMap((claim) => {
    const place = claim.at === undefined ? undefined : placeInRecord(record, claim.at);
    return place?.type === 'attachment' && place.file === file && place.spot
      ? [{ claim, spot: place.spot }]
      : [];
  });

/** The pages, rows and times of a file that claims name, each once, with their criteria. */
const placesIn = (
  context: RecordContext,
  file: string,
  { target, inTable }: { target: string | undefined; inTable: boolean },
): PlaceInFile[] => {
  const places = new Map<string, PlaceInFile>();
  for (const { claim, spot } of spotsOf(context, file)) {
    const known = places.get(spot.text) ?? {
      text: spot.text,
      target: target && spotTarget(context, target, spot, claim),
      anchor: spot.type === 'row' && !inTable ? claim.anchor : undefined,
      criteria: [],
      seconds: secondsIn(spot),
    };
    places.set(spot.text, { ...known, criteria: [...new Set([...known.criteria, claim.criterion])] });
  }
  return [...places.values()];
};

const secondsIn = ({ type, value }: Spot): number | undefined => (type === 'time' ? value : undefined);

/** Browsers open a PDF at `#page` and a recording at `#t`; a row stands on this page. */
const spotTarget = ({ path }: RecordContext, target: string, spot: Spot, claim: Claim): string => {
  if (spot.type === 'row') return `${path}#${claim.anchor}`;
  const fragment = spot.type === 'page' ? `page=${spot.value}` : `t=${spot.value}`;
  return `${target}#${fragment}`;
};

const claimedRows = (context: RecordContext, file: string): Set<number> =>
  new Set(spotsOf(context, file).flatMap(({ spot }) => (spot.type === 'row' ? [spot.value] : [])));

const tableView = (record: AnyRecord, file: string, textOf: ReadText, claimed: Set<number>) => {
  const text = textOf(`evidence/${record.number}/${file}`);
  if (text === undefined) return undefined;
  const [header = [], ...rows] = csvTable(text).rows;
  const shown = rows
    .map((cells, index) => ({ cells, number: index + 1, claimed: claimed.has(index + 1) }))
    .filter(({ number, claimed: isClaimed }) => number <= rowsShown || isClaimed)
    .map((row) => ({
      ...row,
      anchor: attachmentAnchor(file, { type: 'row', value: row.number, text: '' }),
    }));
  return { header, rows: shown, total: rows.length };
};
