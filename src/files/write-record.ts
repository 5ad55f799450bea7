import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Kind } from '#domain/kinds.ts';

/** Beyond this many characters a text goes on lines of its own. */
const longText = 90;
const lineWidth = 100;

/** Data as YAML as a person would write it: codes and times in quotes, long texts folded on lines of their own. */
export const yamlText = (data: unknown): string => {
  const document = new Document(data, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_key, node) => {
      const type = isScalar(node) && typeof node.value === 'string' ? styleOf(node.value) : undefined;
      if (type) node.type = type;
    },
  });
  return document.toString({ lineWidth, flowCollectionPadding: false });
};

const styleOf = (text: string): Scalar.Type | undefined => {
  // YAML 1.1, which some editors still read, takes 14:05 for a number.
  if (/^\d+(:\d+)+$/.test(text)) return Scalar.QUOTE_DOUBLE;
  if (text !== text.trim()) return Scalar.QUOTE_DOUBLE;
  if (text.includes('\n')) return Scalar.BLOCK_LITERAL;
  return text.length > longText ? Scalar.BLOCK_FOLDED : undefined;
};

/** The whole text of a record's file: YAML under its mode line, or front matter and body. */
export const recordText = (kind: Kind, data: unknown, body = ''): string =>
  kind.format === 'mdx'
    ? `---\n${yamlText(data)}---\n\n${body.trim()}\n`
    : `${modeLine(kind.name)}\n${yamlText(data)}`;

/** The line that tells an editor which schema a file of `content/<folder>/` follows. */
export const modeLine = (schema: string): string =>
  `# yaml-language-server: $schema=../../.schemas/${schema}.schema.json`;

/** Writes a file that must not be there yet. A reader never sees half of it; throws EEXIST rather than overwrite. */
export const createFile = (path: string, text: string): void => {
  const half = writeHalf(path, text);
  try {
    linkSync(half, path);
  } catch (error) {
    if (!cannotLink.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(path, text, { flag: 'wx' });
  } finally {
    rmSync(half, { force: true });
  }
};

/** Disks such as exFAT know no second name for a file. */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Writes a file in place of what may be there; a reader sees the old text or the new, never half. */
export const replaceFile = (path: string, text: string): void => {
  const half = writeHalf(path, text);
  try {
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
};

/** The name begins with a dot, so that a check that runs meanwhile passes it over. */
const writeHalf = (path: string, text: string): string => {
  mkdirSync(dirname(path), { recursive: true });
  const half = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  writeFileSync(half, text);
  return half;
};
