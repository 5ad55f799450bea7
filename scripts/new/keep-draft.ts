import { join, relative } from 'node:path';
import type { Kind } from '#domain/kinds.ts';
import { inReadingOrder } from '#domain/new-record/field-order.ts';
import { yamlText } from '#files/record-text.ts';
import { type Draft, keepAside } from '#files/write-record.ts';
import { repositoryRoot } from '../command/command.ts';

/** A refused record's answers, laid aside in a file: where it lies, and the command that goes on from it. */
export interface Kept {
  file: string;
  goOn: string;
}

/** Lays the answers to a refused record aside, outside `content/`, and says how to go on from there. */
export const keepDraft = (root: string, kind: Kind, draft: Draft, data: Record<string, unknown>): Kept => {
  const file = keepAside(root, draft, yamlText(inReadingOrder(kind, data)));
  const path = relative(process.cwd(), join(root, file)).replaceAll('\\', '/');
  const elsewhere = root === repositoryRoot ? '' : ` --portfolio ${relative(process.cwd(), root) || '.'}`;
  return { file, goOn: `npm run new -- ${kind.name} --from ${path}${elsewhere}` };
};
