import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { askPeople, type NewPeople } from '#authoring/new-record/ask-people.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { changedFile } from '#files/changed/changed-record.ts';
import { whileHeld } from '#files/disk/hold-number.ts';
import { fileWithin } from '#files/disk/inside.ts';
import { replaceFile } from '#files/disk/write-file.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { withoutMark } from '#files/text/as-written.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import { type People, peopleSchema } from '#portfolio/schema/people.ts';
import type { PortfolioFile } from '#portfolio/schema/portfolio-file.ts';
import { CannotRunError, orTold } from '../command/command.ts';
import { askKeeping } from './ask-keeping.ts';
import { type DraftFile, draftFile } from './draft-file.ts';
import { givenData } from './given.ts';
import type { Outcome } from './outcome.ts';
import type { Wish } from './wish.ts';

const file = 'content/people.yaml';

/** Asks for more people and adds them to those that are there; what else stands in the file stays as it is. */
export const addPeople = async (wish: Wish, ask: Asker): Promise<Outcome> => {
  const { content } = readPortfolio(wish.root);
  const { people } = content;
  if (!people)
    throw new CannotRunError(`${file} cannot be read as it stands. Run \`npm run check\` to see why.`);
  const portfolio = linkPortfolio({
    ...content,
    people,
    file: content.file ?? ({ learner: '' } as PortfolioFile),
    records: [],
  });
  const { answered, toAdd } = givenData(peopleSchema, wish.from, []);
  const draft = draftFile(wish, 'people', {});
  refuseTwin(toAdd, people, draft);
  const known = {
    ids: [...people.vouching, ...people.observed].map(({ id }) => id),
    hasLearner: people.vouching.some(({ role }) => role === 'learner'),
    pseudonyms: people.observed.map(({ shownAs }) => shownAs),
  };
  const more = await askKeeping(ask, { answered, draft }, (asker) =>
    askPeople(asker, { portfolio, today: wish.today }, known),
  );
  noteWhom(more, draft);
  const outcome = whileHeld(wish.root, 'people', () => added(wish.root, more));
  if (outcome.done === 'written') draft.remove();
  return outcome;
};

/** Notes whom a file is about to hold more, as far as the disk takes it: the people themselves matter more. */
export const noteWhom = ({ vouching = [], observed = [] }: Partial<NewPeople>, draft: DraftFile): void => {
  try {
    draft.noteToAdd([...vouching, ...observed].map(({ id, shownAs }) => ({ id, shownAs })));
  } catch {}
};

/** A try that was stopped between writing its people and taking its draft away does not write them once more. */
const refuseTwin = (toAdd: unknown, { vouching, observed }: People, draft: DraftFile): void => {
  const noted = z
    .array(z.object({ id: z.string(), shownAs: z.string() }))
    .min(1)
    .safeParse(toAdd);
  const there = [...vouching, ...observed];
  const isThere = (one: { id: string; shownAs: string }) =>
    there.some(({ id, shownAs }) => id === one.id && shownAs === one.shownAs);
  if (!noted.success || !noted.data.every(isThere)) return;
  draft.remove();
  throw new CannotRunError(`They are written already, in ${file}. Nothing was written once more.`);
};

/** The people written into the file as it is at this moment: somebody may have changed it while others were asked. */
const added = (root: string, more: NewPeople): Outcome => {
  const before = readFileSync(fileWithin(root, file), 'utf8');
  const text = withMore(before, more);
  const { findings } = holdToSchema(peopleSchema, parseYaml(withoutMark(text), file));
  const texts = new Map([[file, text]]);
  if (findings.length > 0)
    return { done: 'refused', title: 'People', findings, missing: [], texts, draft: text };
  orTold(text, () => replaceFile(root, file, text, before));
  return { done: 'written', file, findings: [], texts };
};

/** The text of the file with more people in it. Throws CannotRunError where it cannot be read any more. */
const withMore = (text: string, { vouching, observed }: NewPeople): string => {
  const { data } = parseYaml(withoutMark(text), file);
  const there = z.looseObject({}).safeParse(data).data as Partial<NewPeople> | undefined;
  if (!there)
    throw new CannotRunError(
      `${file} was changed meanwhile and cannot be read as it stands, so that nothing was written to it. What you answered is kept. \`npm run check\` says what to mend; then try again.`,
    );
  return changedFile(text, peopleSchema, {
    ...there,
    ...(vouching.length > 0 && { vouching: [...(there.vouching ?? []), ...vouching] }),
    ...(observed.length > 0 && { observed: [...(there.observed ?? []), ...observed] }),
  });
};
