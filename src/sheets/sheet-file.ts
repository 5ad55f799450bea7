import { z } from 'zod';
import { schemas } from '#portfolio/schema/kinds.ts';
import { checksum } from './checksum.js';

/** The name of the form in which a sheet saves its file; another form gets another number. */
export const sheetFormat = 'portfolio-sheet-1';

const { shape } = schemas.decision;

/** What a decision says, beside who decided and on what: its own fields, and no second definition of them. */
const answers = z.strictObject({
  on: shape.on,
  criteria: shape.criteria.unwrap().min(1),
  checked: shape.checked,
  feedback: shape.feedback,
  nextAction: shape.nextAction,
  due: shape.due,
  changes: shape.changes,
});

const number = z.string().regex(/^[EDQV]\d{3,6}$/);
const mark = z.string().regex(/^[0-9a-f]{16}$/);

/** What a sheet knows of itself before anybody has written on it. */
const made = z.strictObject({
  kind: z.literal('decision'),
  portfolio: mark,
  sheet: mark,
  program: z.string().min(1).max(40),
  madeOn: z.iso.date(),
  submission: number,
  judged: z
    .array(
      z.strictObject({
        number,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        lines: z.array(z.string()).max(20_000),
      }),
    )
    .min(1)
    .max(1_000),
  /** A short hash of the words of each criterion. */
  criteria: z.array(z.strictObject({ ref: z.string(), wording: z.string() })).max(1_000),
});

const content = made.extend({
  savedAt: z.iso.datetime(),
  assessor: z.strictObject({
    name: z.string().trim().min(1).max(200),
    qualification: z.string().trim().max(1_000).optional(),
  }),
  answers,
});

/** A sheet as it is made. */
export type MadeSheet = z.infer<typeof made>;

/** What came back on a sheet. */
export type SheetContent = z.infer<typeof content>;

/** A file that a sheet saved, read and found whole; or why it cannot be taken in. */
export type ReadSheet = { content: SheetContent; receipt: string } | { trouble: string };

const wrapped = z.strictObject({
  format: z.string(),
  receipt: z.string(),
  content: z.record(z.string(), z.unknown()),
});

const otherFile =
  'This is no file that a sheet saves. Ask for the file whose name ends in .sheet.json, as it was saved, and not for the sheet itself.';

/** Reads the file that a sheet saved. Nothing in it is trusted: it is data of a known form, or it is refused. */
export const readSheetFile = (text: string): ReadSheet => {
  const data = parsed(text);
  if (data === undefined)
    return {
      trouble: /^\s*\{\s*"format":\s*"portfolio-sheet/.test(text)
        ? 'The file is cut off or was changed by hand: it does not end as it began. Ask for it again, as an attachment.'
        : otherFile,
    };
  const whole = wrapped.safeParse(data).data;
  if (!whole?.format.startsWith('portfolio-sheet-')) return { trouble: otherFile };
  if (whole.format !== sheetFormat)
    return {
      trouble: `The sheet was made by another version of the program, which writes ${shown(whole.format)}. Make a new sheet with this version, or take the file in with that one.`,
    };
  if (receiptOf(whole.content) !== whole.receipt)
    return {
      trouble:
        'The file was changed after it was saved: its receipt does not fit what stands in it. Ask for it again as it was saved; what is to be changed is changed on the sheet.',
    };
  const read = content.safeParse(whole.content);
  if (read.success) return { content: read.data, receipt: whole.receipt };
  const [issue] = read.error.issues;
  return {
    trouble: `What stands in the file is no decision: at ${shown(issue?.path.join('.') ?? '')}, ${shown(issue?.message ?? '')}.`,
  };
};

/** The receipt that fits some content; undefined where it is nested deeper than anything that a sheet writes. */
const receiptOf = (data: unknown): string | undefined => {
  try {
    return checksum(JSON.stringify(data));
  } catch {
    return undefined;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/** Words out of a file that is not trusted, short enough to be told. */
const shown = (words: string): string => words.slice(0, 120).toWellFormed();
