import type { z } from 'zod';
import type { Choice } from '#portfolio/choices.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import type { SheetContent } from './file/sheet-file.ts';
import type { Making, Sheet } from './making.ts';
import type { Receiving, Refusal } from './refused/receiving.ts';

/** Something that is chosen before a sheet is made. */
export interface Ask {
  /** The name by which a command and an address have it, such as submission. */
  option: string;
  /** What it is, for the help of the command and beside the menu. */
  says: string;
  /** Whether several may be chosen. */
  many: boolean;
  /** What can be chosen. `today` is an ISO date. */
  choices: (portfolio: Portfolio, today: string) => readonly Choice[];
  /** What is taken where nothing is said; empty where somebody must say it. */
  initial: (portfolio: Portfolio, today: string) => readonly string[];
  /** What to do where there is nothing to choose from; undefined where it may be left open. */
  none?: string;
}

/** What a record is written from: its fields, and the words under them where its kind has any. */
export interface TakenIn {
  data: Record<string, unknown>;
  /** Plain words, in paragraphs. */
  words?: string;
}

interface Told<A> {
  /** Its name: `npm run sheet NAME`. */
  name: string;
  /** Whom it is for, as in: a sheet for the assessor. */
  reader: string;
  /** What stands in it, in a sentence. */
  holds: string;
  /** The kind of record that it becomes. */
  becomes: KindName;
  /** The kind of record that it is made of, and beside which it is offered; without one it is offered where its own begins. */
  madeOf?: KindName;
  asks: readonly Ask[];
  /** What somebody answers: fields of the record, by their own schemas. */
  answers: z.ZodType<A>;
  make: (making: Making) => Sheet;
}

interface Received<A> {
  /** What stands against taking it in, beside what holds of every sheet. */
  refusals: (content: SheetContent<A>, receiving: Receiving) => Refusal[];
  /** The record that it becomes. Nothing stands against it. */
  record: (content: SheetContent<A>, receiving: Receiving) => TakenIn;
}

/** A kind of sheet: what it shows and carries, what it is refused for, and the record that it becomes. */
export type SheetKind = Told<unknown> & Received<unknown>;

/** A kind of sheet; its answers have been read by its own schema before they are judged. */
export const sheetKind = <A>(kind: Told<A> & Received<A>): SheetKind => kind as unknown as SheetKind;
