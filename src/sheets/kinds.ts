import { decisionKind } from './decision/decision-kind.ts';
import type { SheetKind } from './kind.ts';
import { testimonyKind } from './testimony/testimony-kind.ts';

/** Every kind of sheet. */
export const sheetKinds: readonly SheetKind[] = [decisionKind, testimonyKind];

/** The kind of sheet of that name. */
export const sheetKindNamed = (name: string): SheetKind | undefined =>
  sheetKinds.find((kind) => kind.name === name);
