import { schemas } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { askField, askFields } from './ask-fields.ts';
import { askSections } from './ask-sections.ts';
import { type Answers, words } from './ask-words.ts';
import { type Asker, type Setting, within } from './question.ts';
import { type Scale, scaleInWords, scalesReady } from './scales-ready.ts';

const shape = schemas.scorecard.shape;

/**
 * Asks for a scorecard: what it is called, its version, which is counted from those of the same title, a scale, which is
 * chosen from ready ones or made of one's own, and its lines. What else a line may hold, such as its
 * weight, is for the file.
 */
export const askScorecard = async (
  ask: Asker,
  given: Setting,
  known: Readonly<Answers>,
  suggested: Readonly<Answers>,
): Promise<Answers> => {
  const answers: Answers = { ...known };
  const setting = { ...given, kind: 'scorecard', record: answers, ids: new Set<string>() };
  answers.title ??= await askField('title', shape.title, ask, setting, true, suggested.title);
  const version = nextVersion(String(answers.title), setting);
  const fields = Object.entries(shape);
  const first = fields.filter(
    ([name, schema]) => isRequired(schema) && !['scale', 'sections', 'inForceFrom'].includes(name),
  );
  const sofar = await askFields(first, ask, setting, {
    known: answers,
    suggested: { version, ...suggested },
  });
  // It was agreed to be used: that day is offered, since checks of before it is in force count for nothing.
  sofar.inForceFrom ??= await askField(
    'inForceFrom',
    shape.inForceFrom,
    ask,
    { ...setting, record: sofar },
    true,
    suggested.inForceFrom ?? sofar.agreedOn,
  );
  sofar.scale ??= await askScale(ask, { ...setting, record: sofar });
  sofar.sections ??= await askSections(ask, setting);
  return askFields(fields, ask, { ...setting, record: sofar }, { known: sofar, suggested });
};

/** One after the highest version of the scorecards of that title, or 1. */
export const nextVersion = (title: string, { portfolio }: Pick<Setting, 'portfolio'>): string => {
  const versions = ofKind(portfolio, 'scorecard')
    .filter(({ data }) => bare(data.title) === bare(title))
    .map(({ data }) => Number.parseInt(data.version, 10) || 0);
  return String(Math.max(0, ...versions) + 1);
};

/** A title without the version that it may name. */
const bare = (title: string): string =>
  title
    .toLowerCase()
    .replace(/,?\s*\b(version|v)\.?\s*\d+\b/, '')
    .trim();

/** Scales to begin from, each in a line: those of scorecards that are there, the newest first, then ready ones. */
export const scalesToChoose = ({ portfolio }: Pick<Setting, 'portfolio'>): [string, Scale][] => {
  const cards = ofKind(portfolio, 'scorecard').toReversed();
  const scales: Scale[] = [...cards.map(({ data }) => data.scale), ...scalesReady];
  return [...new Map(scales.map((scale) => [scaleInWords(scale), scale])).entries()];
};

const own = 'own';

const askScale = async (ask: Asker, setting: Setting): Promise<unknown> => {
  const different = scalesToChoose(setting);
  const chosen = await ask({
    type: 'choice',
    ask: 'Which scale is each line rated on? You can change its words in the file.',
    choices: [
      ...different.map(([label], index) => ({ value: String(index), label })),
      { value: own, label: 'a scale of our own: I say its points' },
    ],
  });
  if (chosen === own) return askField('scale', shape.scale, ask, setting, true);
  const scale = different[Number(chosen)]?.[1] as Scale;
  const points: unknown[] = [];
  for (const { value, label, means } of scale.points) {
    const question = {
      ...words(`${value}, ${label}: what does that look or sound like?`, true),
      initial: means,
    };
    points.push({ value, label, means: (await within('scale', ask)(question)).trim() });
  }
  return { ...scale, points };
};
