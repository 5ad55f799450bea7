import { join } from 'node:path';
import { publishedAs } from '#domain/artefact-type.ts';
import type { Portfolio } from '#domain/portfolio.ts';
import { artefactBytes, artefactText } from '#files/artefact-bytes.ts';
import type { Site } from './portfolio.ts';

/** A file that is published: the record that lists it, its name there, and where it lies. */
export interface PublishedFile {
  number: string;
  name: string;
  /** Relative to the portfolio. */
  file: string;
  type: string;
}

/** The files of the site: listed by a record, found in its folder, and of a type that is published. */
export const publishedFiles = ({ records, artefacts }: Portfolio): PublishedFile[] =>
  records.flatMap(({ number, data }) => {
    const listed = new Set(data.attachments.map(({ file }) => file));
    return (artefacts.get(number) ?? []).flatMap(({ name, file }) => {
      const published = listed.has(name) ? publishedAs(name) : undefined;
      return published ? [{ number, name, file, type: published.type }] : [];
    });
  });

/** What is published of a file: pictures without what a camera wrote into them, anything else as it is. */
export const publishedBytes = ({ root }: Site, file: string): Promise<Uint8Array> =>
  artefactBytes(join(root, file));

/** Reads the text of artefacts of a portfolio, for tables. */
export const textReader =
  ({ root }: Site) =>
  (file: string): string =>
    artefactText(join(root, file));
