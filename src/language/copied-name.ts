/** A name that a program gives to a copy: the name that it copied, and what made it. */
export interface CopiedName {
  original: string;
  /** Whether that file lies beside it. */
  isThere: boolean;
  by: string;
}

/** The end, or the beginning, that a program adds to the name without its ending, and which program that is. */
const marks: readonly { by: string; is: RegExp }[] = [
  { by: 'Windows', is: /^(?<name>.+?) - Copy(?: \(\d+\))?$/i },
  { by: 'a Mac', is: /^(?<name>.+?) copy(?: \d+)?$/i },
  { by: 'Google Drive', is: /^Copy(?: \(\d+\))? of (?<name>.+)$/i },
  {
    by: 'Dropbox or a program like it',
    is: /^(?<name>.+?)[ _-]*[([][^()[\]]*(?:conflict|copy)[^()[\]]*[)\]]$/i,
  },
  { by: 'a browser or a cloud', is: /^(?<name>.+?) ?\(\d{1,3}\)$/ },
  { by: 'Syncthing', is: /^(?<name>.+?)[.~]sync-conflict-[\dA-Z-]+$/i },
  { by: 'a cloud', is: /^(?<name>.+?)[._](?:conf|conflict)(?:\(\d+\)|[-_]?[\d-]*)$/i },
  { by: 'Synology Drive', is: /^(?<name>.+?)_[^_]+_[A-Z][a-z]{2}-\d{2}-\d{4,6}-\d{4}_(?:Case)?Conflict$/ },
  {
    by: 'OneDrive',
    is: /^(?<name>.+?)-(?:DESKTOP|LAPTOP|SURFACE|PC|WIN|MACBOOK|IMAC)-?[\dA-Z]{3,}(?:-\d{1,3})?$/,
  },
];

/** What may be the end of any name, and is that of a copy only where the original lies beside it: a computer's name, a number. */
const marksBeside: typeof marks = [
  {
    by: 'OneDrive',
    is: /^(?<name>.+?)-(?:[A-Z][\dA-Z]{2,}(?:-[\dA-Z]+)*|(?:\w+-)?(?:MacBook|iMac|Mac|iPad|iPhone|Laptop|Desktop|PC)[-\w ]*)$/,
  },
  { by: 'iCloud or a Mac', is: /^(?<name>.+?) \d{1,2}$/ },
];

/** The name that a copy was made of, or undefined where a name is not like that of a copy. `beside` are the names in the same folder. */
export const copiedName = (name: string, beside: ReadonlySet<string>): CopiedName | undefined => {
  const [, stem = name, ending = ''] = /^(.+?)((?:\.[a-z]\w{0,5}){1,2})?$/i.exec(name) ?? [];
  const found = readMark(stem, marks);
  if (!found) return besideOnly(stem, ending, beside);
  const before = `${found.name}${ending}`;
  if (beside.has(before)) return { original: before, isThere: true, by: found.by };
  const earlier = copiedName(before, beside);
  return { ...(earlier ?? { original: before, isThere: false }), by: found.by };
};

const besideOnly = (stem: string, ending: string, beside: ReadonlySet<string>): CopiedName | undefined => {
  for (const mark of marksBeside) {
    const found = readMark(stem, [mark]);
    if (found && beside.has(`${found.name}${ending}`))
      return { original: `${found.name}${ending}`, isThere: true, by: found.by };
  }
  return undefined;
};

const readMark = (stem: string, all: typeof marks): { name: string; by: string } | undefined => {
  for (const { is, by } of all) {
    const name = is.exec(stem)?.groups?.name;
    if (name) return { name, by };
  }
  return undefined;
};
