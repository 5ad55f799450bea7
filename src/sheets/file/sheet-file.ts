import { z } from 'zod';
import { checksum } from './checksum.js';

/** The name of the form in which a sheet saves its file; another form gets another number. */
export const sheetFormat = 'portfolio-sheet-1';

const number = z.string().regex(/^[EDQV]\d{3,6}$/);
const mark = z.string().regex(/^[bcdfghjkpqrtvwxz]{16}$/);

/** What a sheet knows of itself before anybody has written on it. */
const made = z.strictObject({
  kind: z.string().max(40),
  portfolio: mark,
  sheet: mark,
  program: z.string().min(1).max(40),
  madeOn: z.iso.date(),
  /** What it was made of, such as the number of a submission or the code of a unit. */
  about: z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./()_-]{0,60}$/)).max(500),
  judged: z
    .array(
      z.strictObject({
        number,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        lines: z.array(z.string()).max(20_000),
      }),
    )
    .max(1_000),
  /** A short hash of the words of each criterion. */
  criteria: z.array(z.strictObject({ ref: z.string(), wording: z.string() })).max(1_000),
});

const contentWith = <A>(answers: z.ZodType<A>) =>
  made.extend({
    savedAt: z.iso.datetime(),
    by: z.strictObject({
      name: z.string().trim().min(1).max(200),
      qualification: z.string().trim().max(1_000).optional(),
    }),
    answers,
    files: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(100),
          data: z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/, 'bytes in base64'),
        }),
      )
      .max(20)
      .optional(),
  });

/** A sheet as it is made. */
export type MadeSheet = z.infer<typeof made>;

/** What came back on a sheet; its answers are those of its kind. */
export type SheetContent<A = unknown> = MadeSheet & {
  savedAt: string;
  by: { name: string; qualification?: string | undefined };
  answers: A;
  /** Files of the record, in base64, by the names that its answers list. */
  files?: { name: string; data: string }[] | undefined;
};

/** A file that a sheet saved, read and found whole; or why it cannot be taken in. */
export type ReadSheet = { content: SheetContent; receipt: string } | { trouble: string };

const wrapped = z.strictObject({
  format: z.string(),
  receipt: z.string(),
  content: z.record(z.string(), z.unknown()),
});

const otherFile =
  'This is no file that a sheet saves. Ask for the file whose name ends in .sheet.json, as it was saved, and not for the sheet itself.';

/** What a kind of sheet says of its answers. */
interface Answered {
  /** What it becomes, such as decision. */
  becomes: string;
  answers: z.ZodType;
}

/**
 * Reads the file that a sheet saved. Nothing in it is trusted: it is data of a known form, or it is refused. `kindOf` gives
 * a kind of sheet by its name.
 */
export const readSheetFile = (text: string, kindOf: (name: string) => Answered | undefined): ReadSheet => {
  const data = parsed(text);
  if (data === undefined)
    return {
      trouble: /^\s*\{\s*"format":\s*"portfolio-sheet/.test(text)
        ? 'The file is cut off or was changed by hand: it does not end as it began. Ask for it again, as an attachment.'
        : otherFile,
    };
  const whole = wrapped.safeParse(data).data;
  if (!whole?.format.startsWith('portfolio-sheet-')) return { trouble: otherFile };
  const kind = kindOf(String(whole.content.kind));
  if (whole.format !== sheetFormat)
    return {
      trouble: `The sheet was made by another version of the program, which writes ${shown(whole.format)}. Make a new sheet with this version, or take the file in with that one.`,
    };
  if (receiptOf(whole.content) !== whole.receipt)
    return {
      trouble:
        'The file was changed after it was saved: its receipt does not fit what stands in it. Ask for it again as it was saved; what is to be changed is changed on the sheet.',
    };
  if (!kind)
    return { trouble: `There is no kind of sheet that is called ${shown(String(whole.content.kind))}.` };
  const read = contentWith(kind.answers).safeParse(whole.content);
  if (read.success) return { content: read.data, receipt: whole.receipt };
  const [issue] = read.error.issues;
  return {
    trouble: `What stands in the file is no ${kind.becomes}: at ${shown(issue?.path.join('.') ?? '')}, ${shown(issue?.message ?? '')}.`,
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
