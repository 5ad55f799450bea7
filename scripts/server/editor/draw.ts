import { drawAnswers, drawForm } from '#authoring/form/draw-form.ts';
import type { Form } from '#authoring/form/form-field.ts';
import { lackingForDraw } from '#authoring/new-record/ask-draw.ts';
import { dayOffered } from '#authoring/new-record/day-offered.ts';
import type { Draft } from '#files/write-record.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { CannotRunError } from '../../command/command.ts';
import type { ReadWhole } from '../../new/read-whole.ts';
import { drawSample, findingsOfDraw } from '../../sample/draw-sample.ts';
import { readFrame } from '../../sample/read-frame.ts';
import type { SampleWish } from '../../sample/sample-wish.ts';
import type { FormFinding, Saved } from './editor-answers.ts';
import { type RecordEntry, withoutEmpty } from './entry.ts';

type Data = Readonly<Record<string, unknown>>;

const dataOf = ({ data, followed = [] }: RecordEntry, onlySaid = false): Data =>
  Object.fromEntries(
    Object.entries((withoutEmpty(data) ?? {}) as Data).filter(
      ([name]) => !onlySaid || !followed.includes(name),
    ),
  );

const orNone = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch (error) {
    if (error instanceof CannotRunError) return undefined;
    throw error;
  }
};

/** The form of a new draw, in view of what stands in it. `realToday` is an ISO date. */
export const drawFormOf = ({ content }: ReadWhole, realToday: string, entry?: RecordEntry): Form => {
  const portfolio = linkPortfolio(content);
  const { today } = dayOffered(realToday, content.file.asAt);
  const said = entry ? dataOf(entry, true) : {};
  const named = drawForm(portfolio, today, said, undefined).known.frame;
  const frame = named === undefined ? undefined : orNone(() => readFrame(portfolio, String(named)));
  return drawForm(portfolio, today, said, frame);
};

const wishOf = (root: string, today: string, data: Data): SampleWish =>
  ({ confidence: '0.95', ...drawAnswers(data), root, today }) as SampleWish;

const needed = (field: string): FormFinding => ({
  field,
  severity: 'error',
  message: 'This is still needed.',
  mend: '',
});

/** What stands against making such a draw, at its fields. */
export const lookAtDraw = (root: string, today: string, entry: RecordEntry): FormFinding[] => {
  const data = dataOf(entry);
  const answers = drawAnswers(data);
  const howMany = data.method === 'quota' ? 'quotas' : 'size';
  const lacking = lackingForDraw(answers).map((name) => needed(name === 'size' ? howMany : name));
  if ((answers.firstDay === undefined) !== (answers.lastDay === undefined))
    lacking.push(needed(answers.firstDay === undefined ? 'firstDay' : 'lastDay'));
  const size = Number(answers.size ?? 1);
  const odd = Number.isInteger(size) && size > 0 ? [] : [tooFew];
  if (lacking.length + odd.length > 0) return [...lacking, ...odd];
  try {
    return findingsOfDraw(wishOf(root, today, data)).map(({ severity, message, mend }) => ({
      severity,
      message,
      mend,
    }));
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    return [{ field: howMany, severity: 'error', message: error.message, mend: '' }];
  }
};

const tooFew: FormFinding = {
  field: 'size',
  severity: 'error',
  message: 'Nothing can be drawn by this number.',
  mend: 'Write a whole number from 1 up.',
};

/** Makes the draw, and writes it as a record; `about` is told what is about to be written. */
export const saveDraw = (
  root: string,
  today: string,
  entry: RecordEntry,
  about: (draft: Draft) => void,
): Saved => {
  const findings = lookAtDraw(root, today, entry);
  if (findings.length > 0) return { findings };
  const outcome = drawSample(wishOf(root, today, dataOf(entry)), about);
  return outcome.done === 'written'
    ? { saved: outcome.number ?? '', title: outcome.file }
    : { findings: outcome.findings.map(({ severity, message, mend }) => ({ severity, message, mend })) };
};
