import { type CopiedName, copiedName } from '#language/copied-name.ts';
import type { Finding } from '#portfolio/finding.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { misplaced } from './misplaced.ts';

/** What the names under content/ say before any file is opened. */
export interface ContentNames {
  findings: Finding[];
  /** The files that are no records: copies, documents, pictures. */
  passed: ReadonlySet<string>;
  /** Those of them that may be all that is left of a record: copies without their originals. */
  lost: readonly string[];
}

/** Looks at the names of the files under content/: copies, documents that belong elsewhere, names that not every computer can hold. */
export const contentNames = (files: readonly string[]): ContentNames => {
  const entries = entriesOf(files);
  const twins = [...copies(entries), ...clashes(entries)];
  const outer = twins.filter(({ path }) => !twins.some((other) => path.startsWith(`${other.path}/`)));
  const isTwin = (file: string) => outer.some(({ path }) => file === path || file.startsWith(`${path}/`));
  const others = files.filter((file) => !isTwin(file));
  const elsewhere = others.flatMap((file) => misplaced(file) ?? []);
  return {
    findings: [...outer.map(({ finding }) => finding), ...elsewhere, ...devices(others)],
    passed: new Set([...files.filter(isTwin), ...elsewhere.map(({ file }) => file)]),
    lost: outer.filter(({ isAlone }) => isAlone).map(({ path }) => path),
  };
};

/** A file or folder that is one too many, or alone although its name says that there is another. */
interface Twin {
  path: string;
  finding: Finding;
  isAlone: boolean;
}

/** A file or folder, and the names of all that lies in the same folder. */
interface Entry {
  path: string;
  name: string;
  beside: ReadonlySet<string>;
}

const entriesOf = (files: readonly string[]): Entry[] => {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const parts = file.split('/');
    for (let end = 1; end < parts.length; end += 1) {
      const folder = parts.slice(0, end).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(parts[end] as string));
    }
  }
  return [...folders].flatMap(([folder, beside]) =>
    [...beside].map((name) => ({ path: `${folder}/${name}`, name, beside })),
  );
};

const found = (
  id: 'copied-file' | 'name-not-portable',
  file: string,
  message: string,
  mend: string,
): Finding => shapeFinding(id, { file, line: 1, column: 1 }, message, { mend, subject: file });

const copies = (entries: readonly Entry[]): Twin[] =>
  entries.flatMap(({ path, name, beside }) => {
    const copied = copiedName(name, beside);
    return copied ? [{ path, finding: copyFinding(path, copied), isAlone: !copied.isThere }] : [];
  });

const copyFinding = (path: string, { original, isThere, by }: CopiedName): Finding =>
  isThere
    ? found(
        'copied-file',
        path,
        `This looks like a copy of ${original}, which lies beside it; such a name is given by ${by}. It is not read.`,
        `Compare the two, keep in ${original} what is right, and take this copy away. If it was to be a new record, let \`npm run new\` give it a number.`,
      )
    : found(
        'copied-file',
        path,
        `This looks like a copy of ${original}, which is not there; such a name is given by ${by}. It is not read.`,
        `Name it ${original} if it is the one to keep, or take it away.`,
      );

/** Of two names that differ only in capitals, the one with more of them. */
const clashes = (entries: readonly Entry[]): Twin[] => {
  const kept = new Map<string, string>();
  for (const { path } of entries) {
    const other = kept.get(path.toLowerCase());
    if (other === undefined || other < path) kept.set(path.toLowerCase(), path);
  }
  return entries.flatMap(({ path }) => {
    const other = kept.get(path.toLowerCase());
    return other === undefined || other === path
      ? []
      : [{ path, finding: clashFinding(path, other), isAlone: false }];
  });
};

const clashFinding = (path: string, other: string): Finding =>
  found(
    'name-not-portable',
    path,
    `This name and ${other} differ only in capitals: Windows and Mac take them for the same, and keep one. It is not read.`,
    `Compare the two, keep in ${other} what is right, and take this one away.`,
  );

/** Names that Windows keeps for its devices, with any ending. */
const device = /(?:^|\/)(con|prn|aux|nul|com\d|lpt\d)(?:\.[^/]*)?$/i;

const devices = (files: readonly string[]): Finding[] =>
  files.flatMap((file) => {
    const name = device.exec(file)?.[1];
    return name === undefined
      ? []
      : [
          found(
            'name-not-portable',
            file,
            `Windows can hold no file named ${name}: the name is that of a device.`,
            'Give it another name, and the code in it the same.',
          ),
        ];
  });
