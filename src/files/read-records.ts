import { nearest } from '#language/nearest.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { type Kind, kindOfFolder, kinds, schemas } from '#portfolio/schema/kinds.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import type { FoundFile } from './disk/list-files.ts';
import { changedWords } from './mdx/changed-words/changed-words.ts';
import { checkBody } from './mdx/check-body.ts';
import { parseMdx } from './mdx/parse-mdx.ts';
import { type RecordName, recordName } from './record-name.ts';
import { wrongFolder } from './right-folder.ts';
import type { Around } from './schema/around.ts';
import { holdWhole } from './schema/hold-whole.ts';
import type { EditedFinding } from './text/line-edit.ts';
import { placedInside } from './text/place-at.ts';
import { plainText } from './text/plain-text.ts';
import { triedMends } from './text/tried-mends.ts';
import { tryingOnce } from './text/trying.ts';
import { wrongName } from './wrong-name.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** One record read from its file, or the findings that say why it was not read whole. */
export interface ReadRecord {
  record?: AnyRecord;
  /** The number in the file name, even where the record could not be read. */
  number?: string;
  findings: Finding[];
}

/** Reads one file of a record folder. `text` is what the file holds; `around` names units for examples. */
export const readRecord = (found: FoundFile, text: string, around?: Around): ReadRecord =>
  tryingOnce(() => read(found, text, around));

const read = (found: FoundFile, text: string, around?: Around): ReadRecord => {
  const [, folder = '', base = ''] = /^content\/([^/]+)\/(.+)$/.exec(found.file) ?? [];
  const kind = kindOfFolder(folder);
  if (unitFolders.has(folder)) return { findings: [otherEnding(found.file)] };
  if (!kind) return { findings: [wrongFolder(found.file, text) ?? unknownFolder(found.file, folder)] };
  const name = recordName(base, kind);
  if (!name) return { findings: [wrongFolder(found.file, text, kind) ?? wrongName(found.file, base, kind)] };
  const readAs = kind.format === 'mdx' ? readMdxRecord : readYamlRecord;
  const rule = kind.format === 'mdx' ? 'mdx-unreadable' : 'yaml-unreadable';
  const { text: joined, findings } = plainText(text, found.file, rule);
  const first = readAs(found.file, joined, kind, name, around);
  const elsewhere = first.record ? undefined : wrongFolder(found.file, joined, kind);
  if (elsewhere) return { findings: [...findings, elsewhere], number: name.number };
  const again = (mended: string) => readAs(found.file, mended, kind, name, around).findings;
  const told = [...findings, ...placedInside(triedMends(joined, first.findings, again), text)];
  return { ...(findings.length > 0 ? {} : first), findings: told, number: name.number };
};

const top = (file: string) => ({ file, line: 1, column: 1 });

/** The folders of `content/` that hold no records but units and guidance, each in one file of YAML. */
const unitFolders = new Set(['units', 'guidance']);

const otherEnding = (file: string): Finding =>
  shapeFinding('file-name', top(file), 'A file here has a short name in lower case that ends in .yaml.', {
    mend: 'Name it like short-name.yaml, directly in this folder, or move it elsewhere.',
    subject: file,
  });

const unknownFolder = (file: string, folder: string): Finding => {
  if (!folder)
    return shapeFinding('unknown-folder', top(file), `${file} lies in no folder of a kind of record.`, {
      mend: 'Move it to the folder of its kind, or out of content/.',
      subject: file,
    });
  const close = nearest(
    folder,
    kinds.map((kind) => kind.folder),
  );
  return shapeFinding(
    'unknown-folder',
    top(file),
    `No kind of record lives in content/${folder}.${close ? ` Did you mean content/${close}?` : ''}`,
    {
      nearest: close,
      subject: file,
    },
  );
};

type ReadAs = (
  file: string,
  text: string,
  kind: Kind,
  name: RecordName,
  around: Around | undefined,
) => { record?: AnyRecord; findings: EditedFinding[] };

const readYamlRecord: ReadAs = (file, text, kind, name, around) => {
  const yaml = parseYaml(text, file);
  if (!yaml.whole) return { findings: yaml.findings };
  const held = holdWhole(schemas[kind.name], yaml, around);
  if (held.data === undefined) return { findings: withoutEchoes(yaml.warnings, held.findings) };
  return {
    findings: yaml.warnings,
    record: { kind: kind.name, ...name, file, data: held.data, marked: [], mentions: [] } as AnyRecord,
  };
};

/** Findings with the warnings beside them; where both tell of one place, it is one error in the words of the warning. */
export const withoutEchoes = (
  warnings: readonly EditedFinding[],
  findings: readonly EditedFinding[],
): EditedFinding[] => {
  const at = ({ line, column }: EditedFinding) => `${line}:${column}`;
  const errors = new Map(findings.map((one) => [at(one), one]));
  const cut = new Map(warnings.filter(({ rule }) => rule === 'comment-in-text').map((one) => [at(one), one]));
  return [
    ...warnings.filter((one) => !errors.has(at(one))),
    ...findings.map((one) => {
      const words = one.rule === 'field-empty' ? cut.get(at(one)) : undefined;
      return words ? { ...one, message: words.message, mend: words.mend, edit: words.edit } : one;
    }),
  ];
};

const readMdxRecord: ReadAs = (file, text, kind, name, around) => {
  const mdx = parseMdx(text, file);
  const yaml = parseYaml(mdx.frontMatter ?? '', file, 1);
  const held =
    yaml.whole && mdx.frontMatter !== undefined ? holdWhole(schemas[kind.name], yaml, around) : undefined;
  const checked = mdx.tree && checkBody(mdx.tree, mdx.read, file);
  const findings = [
    ...yaml.findings,
    ...mdx.findings,
    ...(held?.findings ?? []),
    ...(checked?.findings ?? []),
  ];
  const changed = mdx.tree ? changedWords(mdx.tree, mdx.read, file) : [];
  if (findings.length > 0 || !held?.data || !checked)
    return { findings: withoutEchoes([...yaml.warnings, ...changed], findings) };
  const { body, marked, mentions } = checked;
  return {
    findings: [...yaml.warnings, ...changed],
    record: { kind: kind.name, ...name, file, data: held.data, body, marked, mentions } as AnyRecord,
  };
};
