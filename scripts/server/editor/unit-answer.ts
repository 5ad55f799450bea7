import type { IncomingMessage } from 'node:http';
import { documentLimit } from '#files/source-texts/source-text.ts';
import { CannotRunError } from '../../command/command.ts';
import { bytesOf, jsonOf } from './body-of.ts';
import {
  type ReadDocument,
  readDocument,
  sentUnitSchema,
  type WrittenUnit,
  writeUnit,
} from './unit-import.ts';

/**
 * Answers what is asked of units: one is read out of its specification, or written as it was compared with it; undefined
 * for anything else. Throws CannotRunError where what was sent is none.
 */
export const unitAnswer = async (
  root: string,
  today: string,
  request: IncomingMessage,
  what: string,
): Promise<ReadDocument | WrittenUnit | undefined> => {
  if (request.method !== 'POST') return undefined;
  if (what === 'unit-read') {
    const name = new URL(request.url ?? '/', 'http://here').searchParams.get('name') ?? '';
    return readDocument(name.slice(0, 300) || 'the document', await bytesOf(request, documentLimit));
  }
  if (what !== 'unit-save') return undefined;
  const sent = sentUnitSchema.safeParse(await jsonOf(request)).data;
  if (!sent) throw new CannotRunError('What was sent is no unit.');
  return writeUnit(root, sent, today);
};
