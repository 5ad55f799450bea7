import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { askPeople } from '#authoring/new-record/ask-people.ts';
import { askPortfolio } from '#authoring/new-record/ask-portfolio.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import type { Asker, Setting } from '#authoring/new-record/question.ts';
import { createFile } from '#files/disk/write-file.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { basisText } from '#files/record-text.ts';
import { holdToSchema } from '#files/schema/hold-to-schema.ts';
import { parseYaml } from '#files/yaml/parse-yaml.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Guidance } from '#portfolio/schema/guidance.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { type PortfolioFile, portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { CannotRunError, orTold } from '../command/command.ts';
import { addPeople, noteWhom } from './add-people.ts';
import { askKeeping } from './ask-keeping.ts';
import { draftFile, keepDraft } from './draft-file.ts';
import { givenData, heldToAsking } from './given.ts';
import type { Outcome } from './outcome.ts';
import { guidanceWanted, layEquivalences, layGuidance, layUnits, unitsToChoose } from './units-to-choose.ts';
import type { Wish } from './wish.ts';

/** The two files that every portfolio needs, by the name under which the command writes them. */
export const basis = {
  people: {
    title: 'People',
    schema: peopleSchema,
    describes: 'People: you, your assessor and others who vouch, and colleagues by pseudonym.',
  },
  portfolio: {
    title: 'The portfolio',
    schema: portfolioFileSchema,
    describes: 'The portfolio: what you are registered for, and where you work.',
  },
} as const;

/**
 * Makes `content/people.yaml` or `content/portfolio.yaml` for a portfolio that has none. Adds people to those that are there,
 * where somebody can be asked; otherwise it never changes a file that is there.
 */
export const makeBasis = async (
  wish: Wish,
  name: keyof typeof basis,
  ask: Asker | undefined,
): Promise<Outcome> => {
  const file = `content/${name}.yaml`;
  if (existsSync(join(wish.root, file))) {
    if (name === 'people' && ask) return addPeople(wish, ask);
    throw new CannotRunError(`${file} is there already; change it in an editor.`);
  }
  const { title, schema } = basis[name];
  const setting = { portfolio: asFarAsRead(wish.root), today: wish.today };
  const given = givenData(schema, wish.from, wish.set);
  heldToAsking(given, ask !== undefined);
  const units = name === 'portfolio' ? unitsToChoose(wish.root) : undefined;
  const asking = async (asker: Asker): Promise<Asked> => {
    if (!units) return { data: await peopleAsked(asker, setting, given.data), guidance: [] };
    const data = await askPortfolio(asker, { ...setting, units }, given.data);
    return { data, guidance: await guidanceWanted(wish.root, data, asker) };
  };
  const answers = draftFile(wish, name, given.data);
  const wasAsked = ask !== undefined && given.findings.length === 0;
  const { data, guidance }: Asked = wasAsked
    ? await askKeeping(ask, { answered: given.answered, draft: answers }, asking, ({ data }) =>
        heldTo(name, data),
      )
    : { data: given.data, guidance: [] };
  const text = basisText(name, data);
  const held = [...given.findings, ...heldTo(name, data)];
  const texts = new Map([...given.texts, [file, text]]);
  const { warnings } = given;
  const missing = missingFields(schema, data);
  const findings = held.filter(({ rule }) => rule !== 'field-missing');
  if (held.length > 0) {
    const kept = wasAsked ? keepDraft(wish, name, `${name}.yaml`, data) : undefined;
    if (kept) answers.remove(kept);
    return { done: 'refused', title, findings, missing, warnings, texts, draft: text, kept };
  }
  if (units) {
    layUnits(wish.root, units, data);
    layEquivalences(wish.root, data);
  }
  layGuidance(wish.root, guidance);
  if (wasAsked && name === 'people') noteWhom(data, answers);
  orTold(text, () => createFile(wish.root, file, text));
  answers.remove();
  return { done: 'written', file, findings: [], warnings, texts };
};

/** What stands against writing such a file. */
const heldTo = (name: keyof typeof basis, data: Record<string, unknown>): Finding[] =>
  holdToSchema(basis[name].schema, parseYaml(basisText(name, data), `content/${name}.yaml`)).findings;

/** What was answered, and the pages of study guidance that are wanted beside it. */
interface Asked {
  data: Record<string, unknown>;
  guidance: readonly Guidance[];
}

const peopleAsked = async (
  ask: Asker,
  setting: Setting,
  given: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> => {
  if (given.vouching !== undefined) return { ...given };
  const { vouching, observed } = await askPeople(ask, setting, {
    ids: [],
    hasLearner: false,
    pseudonyms: [],
  });
  return { vouching, ...(observed.length > 0 ? { observed } : {}), ...given };
};

/** What can be chosen from: the units and people that were read, in a portfolio that may have neither. */
const asFarAsRead = (root: string): Portfolio => {
  const { content } = readPortfolio(root);
  const file = content.file ?? ({ learner: '' } as PortfolioFile);
  return linkPortfolio({
    ...content,
    file,
    people: content.people ?? { vouching: [], observed: [] },
    records: [],
  });
};
