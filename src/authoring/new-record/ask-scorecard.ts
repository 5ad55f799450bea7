import { schemas } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { askField, askFields } from './ask-fields.ts';
import { type Answers, words } from './ask-words.ts';
import { idFromWords } from './id-from-words.ts';
import { type Asker, type Setting, within } from './question.ts';
import { type Scale, scaleInWords, scalesReady } from './scales-ready.ts';

const shape = schemas.scorecard.shape;

/**
 * Asks for a scorecard: what it is called, its version, which is counted from those of the same title, a scale, which is
 * chosen from ready ones or made of one's own, and its lines under their headings. What else a line may hold, such as its
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
    ([name, schema]) => isRequired(schema) && !['scale', 'sections'].includes(name),
  );
  const sofar = await askFields(first, ask, setting, {
    known: answers,
    suggested: { version, ...suggested },
  });
  sofar.scale ??= await askScale(ask, { ...setting, record: sofar });
  sofar.sections ??= await askSections(ask, setting.ids);
  return askFields(fields, ask, { ...setting, record: sofar }, { known: sofar, suggested });
};

/** One after the highest version of the scorecards of that title, or 1. */
const nextVersion = (title: string, { portfolio }: Setting): string => {
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

const own = 'own';

const askScale = async (ask: Asker, setting: Setting): Promise<unknown> => {
  const cards = ofKind(setting.portfolio, 'scorecard').toReversed();
  const scales: Scale[] = [...cards.map(({ data }) => data.scale), ...scalesReady];
  const different = [...new Map(scales.map((scale) => [scaleInWords(scale), scale])).entries()];
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

const askSections = async (ask: Asker, ids: Set<string>): Promise<unknown[]> => {
  const sections: unknown[] = [];
  for (;;) {
    const first = sections.length === 0;
    const question = first
      ? 'The heading of the first section of lines, such as The call'
      : 'The heading of another section (empty: no more)';
    const title = (await ask(words(question, first))).trim();
    if (title === '') return sections;
    const id = newId(title, ids);
    sections.push({ id, title, qualityCriteria: await askLines(title, ask, ids) });
  }
};

const askLines = async (section: string, ask: Asker, ids: Set<string>): Promise<unknown[]> => {
  const lines: unknown[] = [];
  const asking = within(section, ask);
  for (;;) {
    const line = `line ${lines.length + 1}`;
    const first = lines.length === 0;
    const what = `${line}: what is judged, so that two people would see the same thing?`;
    const text = (await asking(words(first ? what : `${what} (empty: no more)`, first))).trim();
    if (text === '') return lines;
    const standard = (
      await asking(
        words(`${line}: which standard is behind it, such as a page of a guide or a promise?`, false),
      )
    ).trim();
    const critical = await asking({
      type: 'yes-no',
      ask: `${line}: is it critical? To fail it is then told by itself, whatever the score.`,
      initial: false,
    });
    lines.push({
      id: newId(text, ids),
      text,
      ...(standard ? { standard, standardKind: await askSort(line, asking) } : {}),
      ...(critical ? { critical } : {}),
    });
  }
};

/** Units ask by which sort of standard quality is judged. */
const askSort = (line: string, ask: Asker): Promise<string> =>
  ask({
    type: 'choice',
    ask: `${line}: what sort of standard is that?`,
    choices: [
      {
        value: 'organisational-standard',
        label: "your organisation's own: a procedure, a service offer, a charter",
      },
      { value: 'code-of-practice', label: 'a code of practice' },
      { value: 'industry-standard', label: 'a standard of the industry' },
    ],
  });

const newId = (words: string, ids: Set<string>): string => {
  const id = idFromWords(words, ids);
  ids.add(id);
  return id;
};
