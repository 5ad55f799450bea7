import type { z } from 'zod';
import type { Finding } from '#portfolio/finding.ts';
import type { AnyRecord, Artefact, ReadContent } from '#portfolio/portfolio.ts';
import { equivalencesSchema } from '#portfolio/schema/equivalences.ts';
import { guidanceSchema } from '#portfolio/schema/guidance.ts';
import { importsFile, importsSchema } from '#portfolio/schema/imports.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { partOf } from '#rules/unread-parts.ts';
import { contentNames } from './content-names.ts';
import { LeadsElsewhereError, pathWithin, seenAt } from './disk/inside.ts';
import { type FoundFile, type FoundFiles, listFiles } from './disk/list-files.ts';
import { type ReadText, readText } from './disk/read-text.ts';
import { type DoubledNumber, doubledNumbers } from './doubled-numbers.ts';
import { Memory } from './memory.ts';
import { movedText, olderFinding } from './older/older-forms.ts';
import { placesIn } from './places-in.ts';
import { readArtefacts } from './read-artefacts.ts';
import { readLists, withSizesOf } from './read-lists.ts';
import { readLocks } from './read-locks.ts';
import { readRecord, withoutEchoes } from './read-records.ts';
import { readRegister } from './read-register.ts';
import type { Around } from './schema/around.ts';
import { holdWhole } from './schema/hold-whole.ts';
import { plainText } from './text/plain-text.ts';
import { triedMends } from './text/tried-mends.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** Everything that was read, with the findings of reading and the texts for their code frames. */
export interface ReadPortfolio {
  content: ReadContent;
  findings: Finding[];
  texts: ReadonlyMap<string, string>;
  /** Where each file of evidence lies on the disk, by its path in the portfolio. */
  onDisk: ReadonlyMap<string, string>;
  /** The files of units, of the people and of the portfolio that could not be read whole, or are not there. */
  broken: string[];
}

/** The portfolio folder cannot be read at all: it is not there, or is no folder. */
export class NotAPortfolioError extends Error {
  override name = 'NotAPortfolioError';
}

/**
 * Reads a whole portfolio: the folder that holds `content/` and `evidence/`. Reports all it found, never stops at the first.
 * Throws NotAPortfolioError where there is no `content/` folder to read. `memory` is of the last look at this very portfolio.
 */
export const readPortfolio = (root: string, memory = new Memory()): ReadPortfolio => {
  if (!seenAt(contentOf(root))?.isDirectory())
    throw new NotAPortfolioError(`There is no folder content/ in ${root}.`);
  memory.begin();
  const reading = new Reading(memory);
  reading.all(listFiles(root, 'content'));
  reading.missing();
  reading.locks(root);
  const { artefacts, onDisk, findings } = readArtefacts(root);
  reading.findings.push(...findings);
  reading.private(root);
  return { ...reading.result(root, artefacts), onDisk, broken: [...reading.broken].sort() };
};

const isBasis = (file: string): boolean => /^content\/(portfolio\.yaml|units\/[^/]+\.yaml)$/.test(file);

/** Where the records lie. Throws NotAPortfolioError where a link leads elsewhere in place of them. */
const contentOf = (root: string): string => {
  try {
    return pathWithin(root, 'content');
  } catch (error) {
    if (error instanceof LeadsElsewhereError) throw new NotAPortfolioError(error.message);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new NotAPortfolioError(`There is no folder ${root}.`);
  }
};

/** What has been gathered so far of one portfolio. */
class Reading {
  readonly findings: Finding[] = [];
  readonly texts = new Map<string, string>();
  readonly records = new Map<string, AnyRecord>();
  readonly unread = new Set<string>();
  readonly broken = new Set<string>();
  readonly units: ReadContent['units'][number][] = [];
  readonly guidance: ReadContent['guidance'][number][] = [];
  file: ReadContent['file'];
  people: ReadContent['people'];
  equivalences: ReadContent['equivalences'] = [];
  accepted: ReadContent['accepted'];
  kept: ReadContent['kept'];
  register: ReadContent['register'];
  private readonly duplicates: DoubledNumber[] = [];
  /** By the value of their numbers, in which noughts in front do not count. */
  private readonly firstWith = new Map<string, { number: string; file: string }>();
  private readonly seen = new Set<string>();
  private readonly memory: Memory;
  /** What stands around every record: the same for all, since what they are read by comes first. */
  private aroundRecords: Around | undefined;
  private aroundKey: string | undefined;

  constructor(memory: Memory) {
    this.memory = memory;
  }

  /** Takes all that was listed under content/. */
  all({ files, findings, unread }: FoundFiles): void {
    const names = contentNames(files.map(({ file }) => file));
    this.findings.push(...findings, ...names.findings);
    for (const file of [...unread, ...names.lost]) this.lost(file);
    const records = files.filter(({ file }) => !names.passed.has(file));
    // What a learner works for comes first: an example names their own units.
    for (const found of records.filter(({ file }) => isBasis(file))) this.take(found);
    for (const found of records.filter(({ file }) => !isBasis(file))) this.take(found);
  }

  private take(found: FoundFile): void {
    const { text, findings } = this.textOf(found);
    // An editor makes files and takes them away again while it saves.
    if (text === undefined && !seenAt(found.absolute)) return;
    this.seen.add(found.file);
    this.findings.push(...findings);
    if (text === undefined) return void this.lost(found.file);
    this.texts.set(found.file, text);
    if (found.file === 'content/portfolio.yaml') this.file = this.hold(portfolioFileSchema, found.file, text);
    else if (found.file === 'content/people.yaml') this.people = this.hold(peopleSchema, found.file, text);
    else if (found.file === 'content/equivalences.yaml')
      this.equivalences = this.hold(equivalencesSchema, found.file, text)?.equivalences ?? [];
    else if (found.file === importsFile) this.hold(importsSchema, found.file, text);
    else if (/^content\/units\/[^/]+\.yaml$/.test(found.file))
      this.keep(this.units, unitSchema, found.file, text);
    else if (/^content\/guidance\/[^/]+\.yaml$/.test(found.file))
      this.keep(this.guidance, guidanceSchema, found.file, text);
    else this.record(found, text);
  }

  /** The text of a file; one of which the disk notes what it did at the last look is not read again. */
  private textOf({ file, absolute, state }: FoundFile): ReadText {
    const read = () => readText(absolute, file, { inPlace: true });
    if (state === undefined) return read();
    return this.memory.of(`${file} on the disk`, [absolute, state], read, ({ text }) => text !== undefined);
  }

  private hold<S extends z.ZodType>(schema: S, file: string, text: string): z.infer<S> | undefined {
    const read = (of: string) => {
      const yaml = parseYaml(of, file);
      const held = yaml.whole ? holdWhole(schema, yaml, this.around()) : { findings: yaml.findings };
      return { held, findings: withoutEchoes(yaml.warnings, held.findings) };
    };
    const moved = this.memory.of(`${file} as it is written now`, [text], () => movedText(file, text));
    if (moved) {
      this.findings.push(olderFinding(file, moved));
      const { held } = read(moved.text);
      // What holds as it is written now is read so; places are sought in the file as it is.
      if ('data' in held) return held.data;
    }
    const { text: joined, findings: unwritten } = plainText(text, file, 'yaml-unreadable');
    const { held, findings } = read(joined);
    const tried = triedMends(joined, findings, (mended) => read(mended).findings);
    this.findings.push(...unwritten, ...tried);
    if ('data' in held && unwritten.length === 0) return held.data;
    this.lost(file);
    return undefined;
  }

  /** The units that the learner is registered for; all that there are while nothing says for which. */
  private around(): Around {
    const registered = this.file?.registrations.flatMap(({ units }) => units.map(({ unit }) => unit));
    const criteriaOf = ({ outcomes }: (typeof this.units)[number]) =>
      outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));
    const units = this.units.map((unit) => ({ code: unit.code, criteria: criteriaOf(unit) }));
    return { units: units.filter(({ code }) => registered?.includes(code) ?? true) };
  }

  /** Keeps a unit or a page of guidance, which must lie in the file of its code: findings name it by that. */
  private keep<T extends { code: string }>(
    list: T[],
    schema: z.ZodType<T>,
    file: string,
    text: string,
  ): void {
    const data = this.hold(schema, file, text);
    if (data === undefined) return;
    if (file.endsWith(`/${data.code}.yaml`)) list.push(data);
    else {
      this.findings.push(misnamed(file, data.code));
      this.lost(file);
    }
  }

  private record(found: FoundFile, text: string): void {
    this.aroundRecords ??= this.around();
    const around = this.aroundRecords;
    this.aroundKey ??= JSON.stringify(around);
    const read = this.memory.of(found.file, [text, this.aroundKey], () => readRecord(found, text, around));
    this.findings.push(...read.findings);
    if (read.number === undefined) return void this.lost(found.file);
    const value = read.number.replace(/^(.)0+/, '$1');
    const first = this.firstWith.get(value);
    if (first) {
      // Which of the two is meant cannot be told, so neither is judged.
      const { number } = read;
      this.duplicates.push({ number, first: first.file, firstNumber: first.number, file: found.file });
      this.records.delete(first.number);
      this.unread.add(first.number);
      return void this.unread.add(number);
    }
    this.firstWith.set(value, { number: read.number, file: found.file });
    if (read.record) this.records.set(read.number, read.record);
    else this.unread.add(read.number);
  }

  /** Notes the number in the name of a file that could not be read, or what part it is: what cites it is not wrong. */
  private lost(file: string): void {
    if (partOf(file)) this.broken.add(file);
    this.unread.add(/^content\/.*?\/?([EDQV]\d{3,6})[^/]*$/.exec(file)?.[1] ?? file);
  }

  missing(): void {
    for (const name of ['portfolio', 'people']) {
      const file = `content/${name}.yaml`;
      if (!this.seen.has(file)) {
        this.lost(file);
        this.findings.push(
          shapeFinding('portfolio-file-missing', { file, line: 1, column: 1 }, `There is no ${file}.`, {
            subject: file,
            mend: `Write the file; \`npm run new ${name}\` asks for what it needs.`,
          }),
        );
      }
    }
  }

  /** Who stands behind the pseudonyms, where it was written down. */
  private(root: string): void {
    const { register, findings } = readRegister(root, this.file?.privateRegister);
    this.register = register;
    this.findings.push(...findings);
  }

  /** What was kept of the wording of claims, of scorecards in use and of signed records. */
  locks(root: string): void {
    const { accepted, kept, findings } = readLocks(root);
    this.accepted = accepted;
    this.kept = kept;
    this.findings.push(...findings);
  }

  result(root: string, artefacts: Artefact[]): Omit<ReadPortfolio, 'onDisk' | 'broken'> {
    const records = [...this.records.values()];
    const lists = readLists(root, records, artefacts);
    const { file, people, units, guidance, equivalences, unread, accepted, kept, register, texts, findings } =
      this;
    const content: ReadContent = {
      file,
      people,
      units,
      guidance,
      equivalences,
      records: withSizesOf(records, lists),
      artefacts,
      unread,
      lists,
      accepted,
      kept,
      register,
      placeOf: placesIn(texts, this.memory),
    };
    return { content, findings: [...findings, ...this.twice(content)], texts };
  }

  /** The numbers used twice: only now is it known which ones are free. */
  private twice(content: ReadContent): Finding[] {
    const paths = [...this.seen, ...content.artefacts.map(({ file }) => file)];
    return doubledNumbers(this.duplicates, content, { paths, texts: this.texts });
  }
}

const misnamed = (file: string, code: string): Finding =>
  shapeFinding('code-not-file-name', { file, line: 1, column: 1 }, `This file holds the code ${code}.`, {
    mend: `Name the file ${code}.yaml, or give it the code that its name says.`,
    subject: file,
  });
