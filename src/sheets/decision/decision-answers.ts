import { z } from 'zod';
import { schemas } from '#portfolio/schema/kinds.ts';
import type { SheetContent } from '../file/sheet-file.ts';

const { shape } = schemas.decision;

/** What a decision says, beside who decided and on what: its own fields, and no second definition of them. */
export const decisionAnswers = z.strictObject({
  on: shape.on,
  criteria: shape.criteria.unwrap().min(1),
  checked: shape.checked,
  feedback: shape.feedback,
  nextAction: shape.nextAction,
  due: shape.due,
  changes: shape.changes,
});

/** What came back on the sheet of a decision. */
export type DecisionContent = SheetContent<z.infer<typeof decisionAnswers>>;
