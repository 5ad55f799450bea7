import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Chance } from '../example/chance.ts';
import { mutated } from './mutate.ts';
import { changedBytes, changedName, changedTable } from './mutate-files.ts';

/** A change to one file of a portfolio on the disk, with the way back. */
export interface Damage {
  file: string;
  /** What the file is now, for whoever makes it again. */
  text: string;
  undo: () => void;
}

const calls = `id,stratum\n${Array.from({ length: 12 }, (_, at) => `T-${at + 1},refunds`).join('\n')}\n`;
const rota = 'day,who,calls\nMonday,Colleague A,12\nTuesday,Colleague B,7\n';

/** A copy of a portfolio in a folder of its own, with a list of transactions and a table, to be damaged and put right. */
export class Workshop {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'fuzz-')));
  readonly #files: string[];

  constructor(portfolio: string) {
    cpSync(portfolio, this.root, { recursive: true });
    this.#with('evidence/E002/calls.csv', calls);
    this.#with('evidence/E010/rota.csv', rota);
    this.#amend(
      'content/sampling-frames/E002-calls.yaml',
      (text) =>
        `${text.replace(', size: 40', '')}list: calls.csv\nattachments:\n  - { file: calls.csv, title: The calls }\n`,
    );
    this.#amend('content/observations/E010-refund-call.yaml', (text) =>
      text.replace('attachments:\n', 'attachments:\n  - { file: rota.csv, title: The rota }\n'),
    );
    this.#files = readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.root.length + 1))
      .sort();
  }

  /** Damages one file: its name, or what it holds. The same chance, the same damage. */
  damage(chance: Chance): Damage {
    const file = chance.one(this.#files);
    if (chance.happens(0.4)) return this.#renamed(file, chance);
    const parts = this.#files.filter((one) => /(people|portfolio|tiny-1)\.yaml$/.test(one));
    const tables = this.#files.filter((one) => one.endsWith('.csv'));
    return chance.one([
      () => this.#rewritten(file, (bytes) => changedBytes(bytes, chance)),
      () => this.#rewritten(chance.one(parts), (bytes) => Buffer.from(mutated(String(bytes), chance))),
      () => this.#rewritten(chance.one(parts), (bytes) => Buffer.from(mutated(String(bytes), chance))),
      () =>
        this.#rewritten(chance.one(tables), (bytes) => encoded(changedTable(String(bytes), chance), chance)),
    ])();
  }

  /** Takes the folder away. */
  close(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** A file under another name; half of those that a record lists are listed under it too. */
  #renamed(file: string, chance: Chance): Damage {
    const name = changedName(file.split('/').at(-1) ?? '', chance);
    const to = join(dirname(file), name);
    if (this.#files.includes(to)) return this.#rewritten(file, (bytes) => changedBytes(bytes, chance));
    renameSync(join(this.root, file), join(this.root, to));
    const listing = chance.happens(0.5) ? this.#listedAs(file, name) : () => {};
    const undo = () => {
      renameSync(join(this.root, to), join(this.root, file));
      listing();
    };
    return { file: to, text: `(was ${file})`, undo };
  }

  #listedAs(file: string, name: string): () => void {
    const [, number = ''] = /^evidence\/(E\d+)\//.exec(file) ?? [];
    const record = this.#files.find((one) => number !== '' && one.includes(`/${number}-`));
    const base = file.split('/').at(-1) ?? '';
    if (!record) return () => {};
    return this.#rewritten(record, (bytes) =>
      Buffer.from(String(bytes).replaceAll(base, () => JSON.stringify(name))),
    ).undo;
  }

  #rewritten(file: string, change: (bytes: Uint8Array) => Uint8Array): Damage {
    const path = join(this.root, file);
    const before = readFileSync(path);
    const after = Buffer.from(change(before));
    writeFileSync(path, after);
    return { file, text: after.toString('latin1'), undo: () => writeFileSync(path, before) };
  }

  #with(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  #amend(file: string, change: (text: string) => string): void {
    this.#with(file, change(readFileSync(join(this.root, file), 'utf8')));
  }
}

/** A table as one of the programs saves it that people use. */
const encoded = (text: string, chance: Chance): Uint8Array =>
  Buffer.from(text, chance.one(['utf8', 'utf8', 'utf16le', 'latin1'] as const));
