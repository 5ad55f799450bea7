import type { TriedArtefact } from '#files/artefacts/try-artefacts.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { type Published, publishedAs } from '#portfolio/words/artefact-type.ts';
import { addressOf, namedBy, publishedPath } from '#portfolio/words/file-address.ts';
import type { Site } from './portfolio.ts';

/** A file of a record as the site has it. */
export interface SiteArtefact extends TriedArtefact {
  /** Where it leads, from the top of the site; left out where it is not published. */
  target?: string | undefined;
  /** How it is shown, by its type; left out where its type is not published. */
  published?: Published | undefined;
  /** How large it is in the portfolio, in bytes. */
  size: number;
}

/**
 * What the site has of a file of a record: undefined where none of that name lies in its folder. It is published where
 * its record lists it, its type is one that is published, and nothing went wrong when it was tried.
 */
export const siteArtefact = (
  { portfolio, tried }: Pick<Site, 'portfolio' | 'tried'>,
  { number, data }: AnyRecord,
  name: string,
): SiteArtefact | undefined => {
  const found = portfolio.artefacts.get(number)?.find((one) => one.name === name);
  if (!found) return undefined;
  const isListed = data.attachments.some(({ file }) => file === name);
  const published = isListed ? publishedAs(name) : undefined;
  const came = tried?.get(found.file) ?? { path: publishedPath(number, name) };
  const target = published && came.path !== undefined ? addressOf(came.path) : undefined;
  return { ...came, published, target, size: came.bytes ?? found.bytes };
};

/** The published file that an address in the words of a record means, with what is seen in it; undefined where there is none. */
export const fileNamed = (site: Site, record: AnyRecord, address: string) => {
  const { attachments } = record.data;
  const name = namedBy(
    address,
    attachments.map(({ file }) => file),
  );
  const target = name === undefined ? undefined : siteArtefact(site, record, name)?.target;
  const listed = attachments.find(({ file }) => file === name);
  return target === undefined || !listed
    ? undefined
    : { target, describes: listed.describes ?? listed.title };
};

/** Gives the words of a file of the portfolio, for tables. */
export const textReader =
  ({ tried }: Site) =>
  (file: string): string | undefined =>
    tried?.get(file)?.words;

/** Where every published file leads. */
export const artefactTargets = (site: Pick<Site, 'portfolio' | 'tried'>): string[] =>
  site.portfolio.records.flatMap((record) =>
    record.data.attachments.flatMap(({ file }) => siteArtefact(site, record, file)?.target ?? []),
  );
