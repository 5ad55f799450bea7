import { z } from 'zod';
import type { Asker } from '#authoring/new-record/question.ts';
import type { Finding } from '#portfolio/finding.ts';
import { CannotRunError } from '../command/command.ts';
import { askKeeping } from '../new/ask-keeping.ts';
import { type DraftFile, draftFile, keepDraft } from '../new/draft-file.ts';
import { givenData } from '../new/given.ts';
import type { Outcome } from '../new/outcome.ts';
import { whichDraft } from '../new/which-draft.ts';

/** Options by their names, each as it was typed. */
export type Typed = Readonly<Record<string, string>>;

/** What is to be written: under which name its answers are kept, and what must be known of it. */
export interface Sought {
  root: string;
  what: 'sample' | 'swap';
  /** What was typed, without what is no option of the record itself. */
  typed: Typed;
  from?: string | undefined;
  /** The names of the options that are lacking, each as it is typed. */
  lacking: (known: Typed) => string[];
  asking: (ask: Asker, known: Typed) => Promise<Typed>;
  /** What stands against writing it. */
  findingsOf?: (data: Typed) => readonly Finding[];
}

/** All options, and what is to become of the kept answers afterwards. */
export interface Found {
  data: Typed;
  /** Whether answers were gone on from that an earlier try may have written. */
  isResumed: boolean;
  /** The outcome, with the way to go on where it was refused; kept answers go once it is written. */
  settled: (outcome: Outcome) => Outcome;
}

/**
 * What was typed, and what somebody answers for the rest; nobody is asked where nothing is lacking. Throws CannotRunError
 * where something lacks and nobody can be asked, or where somebody stopped.
 */
export const askLacking = async (sought: Sought, ask: Asker | undefined): Promise<Found> => {
  const { root, what, typed, lacking } = sought;
  const isAsked = ask !== undefined && (sought.from !== undefined || lacking(typed).length > 0);
  const from = sought.from ?? (isAsked ? await whichDraft(root, what, ask) : undefined);
  const kept = givenData(z.unknown(), from, []);
  const known = { ...optionsIn(kept.data, from), ...typed };
  const lacks = lacking(known);
  if (!ask && (lacks.length > 0 || kept.answered.length > 0)) throw new CannotRunError(notAsked(what, lacks));
  const wish = { root, set: [], from, today: '', command: commands[what] };
  const draft = draftFile(wish, what, known);
  const isToAsk = ask !== undefined && (lacks.length > 0 || kept.answered.length > 0);
  const data = isToAsk
    ? await askKeeping(
        ask,
        { answered: kept.answered, draft },
        (asker) => sought.asking(asker, known),
        sought.findingsOf,
      )
    : known;
  const settled = (outcome: Outcome): Outcome => {
    if (outcome.done === 'refused')
      return isToAsk
        ? { ...outcome, kept: laidAside(draft, () => keepDraft(wish, what, `${what}.yaml`, data)) }
        : outcome;
    draft.remove();
    return outcome;
  };
  return { data, isResumed: from !== undefined, settled };
};

const commands = { sample: 'npm run sample', swap: 'npm run sample swap' } as const;

const laidAside = (draft: DraftFile, keep: () => ReturnType<typeof keepDraft>) => {
  const kept = keep();
  draft.remove(kept);
  return kept;
};

const optionsIn = (data: unknown, from: string | undefined): Typed => {
  const read = z.record(z.string(), z.coerce.string()).safeParse(data);
  if (read.success) return read.data;
  throw new CannotRunError(`${from} does not hold options with their words.`);
};

const words = { sample: '', swap: 'E012 r1-22 ' } as const;

const notAsked = (what: Sought['what'], lacks: readonly string[]): string =>
  lacks.length === 0
    ? 'The file holds answers of somebody who stopped part-way. Go on in a terminal, without --json, to be asked the rest.'
    : `Not said yet: ${lacks.join(', ')}. In a terminal you are asked for them; otherwise type them, such as ${commands[what]} ${words[what]}${lacks
        .filter((name) => name !== 'number' && name !== 'item')
        .map((name) => `${name}=…`)
        .join(' ')}`.trimEnd();
