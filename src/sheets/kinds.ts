import { acknowledgementKind } from './acknowledgement/acknowledgement-kind.ts';
import { checkKind } from './check/check-kind.ts';
import { decisionKind } from './decision/decision-kind.ts';
import { eqaVisitKind } from './eqa-visit/eqa-visit-kind.ts';
import { iqaSampleKind } from './iqa-sample/iqa-sample-kind.ts';
import type { SheetKind } from './kind.ts';
import { questioningKind } from './questioning/questioning-kind.ts';
import { testimonyKind } from './testimony/testimony-kind.ts';

/** Every kind of sheet. */
export const sheetKinds: readonly SheetKind[] = [
  decisionKind,
  testimonyKind,
  acknowledgementKind,
  checkKind,
  questioningKind,
  iqaSampleKind,
  eqaVisitKind,
];

/** The kind of sheet of that name. */
export const sheetKindNamed = (name: string): SheetKind | undefined =>
  sheetKinds.find((kind) => kind.name === name);
