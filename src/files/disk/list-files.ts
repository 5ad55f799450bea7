import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#portfolio/finding.ts';
import { type ShapeRuleId, shapeFinding } from '#rules/files/shape.ts';
import { shown } from '../text/shown.ts';
import { kindOf } from './bounded.ts';
import { homeOf, isRecordsOrEvidence } from './inside.ts';
import { isLitter } from './litter.ts';
import { isOfTheMoment } from './system-error.ts';

/** A file found under a folder of the portfolio. `file` is relative to the portfolio, with `/`, its accents one sign each. */
export interface FoundFile {
  file: string;
  absolute: string;
  bytes: number;
  /** What the disk notes of it, another text for every change of it; undefined where it was changed only just now. */
  state?: string | undefined;
}

/** The files of a folder, deepest last, sorted by path, with findings for names and links that lead to no file. */
export interface FoundFiles {
  files: FoundFile[];
  findings: Finding[];
  /** Names that lead to nothing that can be read: a folder that is closed, a link that leaves, a file in a cloud. */
  unread: string[];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Lists every file under `folder` of the portfolio at `root`, and passes the usual litter over. What cannot be read is a
 * finding, and the rest is listed all the same; what is gone before it is looked at was never there. A symbolic link is
 * followed only to a file of content/ or evidence/. Throws only where the system can open no more files at all.
 */
export const listFiles = (root: string, folder: string): FoundFiles => {
  const walk = new Walk(homeOf(root));
  walk.entry(folder, join(walk.home, folder));
  return walk.found;
};

class Walk {
  readonly found: FoundFiles = { files: [], findings: [], unread: [] };
  readonly home: string;
  constructor(home: string) {
    this.home = home;
  }

  /** Takes one name of a folder, whatever it is of. */
  entry(file: string, path: string): void {
    const seen = this.looked(file, () => lstatSync(path));
    if (seen?.isDirectory()) this.folder(file, path);
    else if (seen?.isSymbolicLink()) this.link(file, path);
    else if (seen?.isFile()) this.found.files.push(foundFile(file, path, seen));
    else if (seen) this.tell('file-unreadable', file, `${file} is no file but ${kindOf(seen)}.`, takeAway);
  }

  private folder(file: string, path: string): void {
    const entries = this.looked(file, () => readdirSync(path, { withFileTypes: true, encoding: 'buffer' }));
    if (!entries) return;
    const names = entries.map(({ name }: Dirent<Buffer>) => ({
      name: decoded(name),
      shown: name.toString(),
    }));
    for (const { shown } of names.filter(({ name }) => name === undefined)) this.nameless(`${file}/${shown}`);
    const taken = new Set<string>();
    for (const name of names.flatMap(({ name }) => name ?? []).sort(compare)) {
      const inner = `${file}/${name.normalize('NFC')}`;
      if (taken.has(inner))
        this.tell(
          'name-not-portable',
          inner,
          `${inner} is there twice: only the way in which an accent is stored differs.`,
          oneOfTwo,
        );
      if (taken.has(inner)) continue;
      taken.add(inner);
      const away = /^\.(.+)\.icloud$/.exec(name)?.[1];
      if (away)
        this.tell(
          'file-unreadable',
          `${file}/${away}`,
          `${file}/${away} lies in iCloud and not on this computer.`,
          fetchIt,
        );
      else if (!isLitter(name) && /\p{Cc}/u.test(name)) this.unseenSign(inner);
      else if (!isLitter(name)) this.entry(inner, join(path, name));
    }
  }

  private link(file: string, path: string): void {
    const real = realAt(path);
    if (!real.path) return void this.tell('path-escapes', file, `${file} is a link ${real.why}.`, takeAway);
    const target = this.looked(file, () => statSync(real.path));
    if (!target) return;
    if (!target.isFile())
      this.tell('path-escapes', file, `${file} is a link to a folder, and is not followed.`, itself);
    else if (isRecordsOrEvidence(this.home, real.path))
      this.found.files.push(foundFile(file, real.path, target));
    else this.tell('path-escapes', file, `${file} is a link that leaves the portfolio.`, itself);
  }

  /** What a look at the disk gives, or undefined where the name is gone again or cannot be looked at, which is told. */
  private looked<T>(file: string, look: () => T): T | undefined {
    try {
      return look();
    } catch (error) {
      if (isOfTheMoment(error)) throw error;
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      this.tell('file-unreadable', file, `${file} could not be opened.`, rights);
      return undefined;
    }
  }

  private nameless(shown: string): void {
    this.tell(
      'name-not-portable',
      shown,
      `The name ${shown} holds letters that are not UTF-8, so the file cannot be read.`,
      'Rename it, with letters as you see them on your keyboard.',
    );
  }

  private unseenSign(file: string): void {
    this.tell(
      'name-not-portable',
      file,
      `The name ${shown(file)} holds a line break or another sign that nobody sees, so the file cannot be named anywhere.`,
      'Rename it, without that sign.',
    );
  }

  private tell(id: ShapeRuleId, file: string, message: string, mend: string): void {
    if (mend !== oneOfTwo) this.found.unread.push(file);
    this.found.findings.push(
      shapeFinding(id, { file, line: 1, column: 1 }, message, { mend, subject: file }),
    );
  }
}

/** Within how many milliseconds two changes may bear one time: on a disk that notes parts of one, and on others. */
const [fine, coarse] = [50, 2_100];

const foundFile = (
  file: string,
  absolute: string,
  { dev, ino, size, mtimeMs, ctimeMs }: Stats,
): FoundFile => {
  const age = Date.now() - ctimeMs;
  const isTold = age > (ctimeMs % 1 === 0 ? coarse : fine);
  const state = isTold ? [dev, ino, size, mtimeMs, ctimeMs].join() : undefined;
  return { file, absolute, bytes: size, state };
};

const takeAway = 'Take it away.';
const oneOfTwo = 'Compare the two, keep the right one and take the other away.';
const itself = 'Put the file or folder itself in the place of the link.';
const rights = 'Give yourself the right to read it, close the program that holds it open, or take it away.';
const fetchIt = 'Open it once, so that it is fetched, and check again.';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decoded = (name: Buffer): string | undefined => {
  try {
    return utf8.decode(name);
  } catch {
    return undefined;
  }
};

const realAt = (path: string): { path: string; why?: never } | { path?: never; why: string } => {
  try {
    return { path: realpathSync.native(path) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') return { why: 'that leads in a circle' };
    return {
      why: code === 'ENOENT' ? 'to something that is not there' : 'to something that cannot be opened',
    };
  }
};
