import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { checkPortfolio } from '#files/check-portfolio.ts';
import type { Finding, Severity } from '#portfolio/finding.ts';
import { kinds } from '#portfolio/schema/kinds.ts';
import { countLine, counts, meaning } from '#report/counts.ts';
import { blocks } from '#rules/judge.ts';
import { CannotRunError } from '../../command/command.ts';
import { LeaksFoundError } from '../../command/leaks-found-error.ts';
import type { HandOver } from '../../hand-over/hand-over.ts';
import { howToSend, sizeInWords } from '../../hand-over/words.ts';
import { type BytesAnswer, type EditorAnswer, json } from './answer.ts';
import { jsonOf } from './body-of.ts';
import { inForms } from './in-forms.ts';

/** A finding that stands against handing over, with the record that it is about. */
interface Against {
  severity: Severity;
  file: string;
  number?: string | undefined;
  message: string;
  mend: string;
}

/** What stands against a portfolio before it is handed over: its errors first, then what an assessor would ask. */
export interface Standing {
  errors: Against[];
  asked: Against[];
  counted: string;
  meaning: string;
}

const sentSchema = z.strictObject({ for: z.enum(['assessor', 'public']) });

/** How many findings of a kind are listed; their page lists all. */
const shown = 10;

const standingOf = (findings: readonly Finding[]): Standing => {
  const open = findings.filter(({ answered }) => answered === undefined);
  return {
    errors: open.filter(blocks).slice(0, shown).map(against),
    asked: open
      .filter(({ severity }) => severity === 'warning')
      .slice(0, shown)
      .map(against),
    counted: countLine(counts(findings)),
    meaning: meaning(counts(findings)),
  };
};

const against = ({ severity, file, message, mend }: Finding): Against => {
  const kind = kinds.find(({ folder }) => file.startsWith(`content/${folder}/`))?.name;
  const number = /^content\/[^/]+\/([EDQV]\d{3,6})\b/.exec(file)?.[1];
  return { severity, file, number, message: inForms(message, kind), mend: inForms(mend, kind) };
};

/** Answers what is asked of handing over: what stands against it, and the archive itself; undefined for anything else. */
export const handOverAnswer = async (
  root: string,
  make: HandOver,
  today: string,
  request: IncomingMessage,
  what: string,
): Promise<EditorAnswer | BytesAnswer | undefined> => {
  if (what !== 'hand-over') return undefined;
  if (request.method === 'GET') return json(200, standingOf(checkPortfolio(root, today).findings));
  if (request.method !== 'POST') return undefined;
  const sent = sentSchema.safeParse(await jsonOf(request)).data;
  if (!sent) throw new CannotRunError('Say whom the copy is for.');
  const made = await make(root, sent.for, today).catch((error: unknown) => {
    throw error instanceof LeaksFoundError ? new CannotRunError(error.message) : error;
  });
  if ('refused' in made) return json(200, { refused: standingOf(made.refused.findings) });
  const { name, zip, pages, checked } = made;
  const withheld = checked.findings.filter(({ rule }) => rule === 'artefact-withheld').length;
  const says = { name, pages, size: sizeInWords(zip.length), howToSend: howToSend(zip.length), withheld };
  return { bytes: zip, type: 'application/zip', headers: { 'X-Portfolio-Says': JSON.stringify(says) } };
};
