import type { RecordData } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';
import { words } from './ask-words.ts';
import { idFromWords } from './id-from-words.ts';
import { linesReady } from './lines-ready.ts';
import { type Asker, type Setting, within } from './question.ts';

/** A section as the file of a scorecard holds it. */
interface Section {
  id: string;
  title: string;
  qualityCriteria: readonly Line[];
}

interface Line {
  id: string;
  text: string;
  standard?: string | undefined;
}

/**
 * The lines of a scorecard under their headings: those of ready ones or of the newest scorecard that still fit, and then
 * those that somebody adds. Ids stay the same from version to version, so that a line can be followed.
 */
export const askSections = async (ask: Asker, setting: Setting): Promise<unknown[]> => {
  const ids = setting.ids ?? new Set<string>();
  const sections: Section[] = await askReady(ask, setting);
  for (const { id, qualityCriteria } of sections)
    for (const one of [{ id }, ...qualityCriteria]) ids.add(one.id);
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

const askLines = async (section: string, ask: Asker, ids: Set<string>): Promise<Line[]> => {
  const lines: Line[] = [];
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

interface Beginning {
  name: string;
  sections: readonly Section[];
}

/** What a scorecard can begin from: the newest one there is, then ready lines. */
const beginnings = ({ portfolio }: Setting): Beginning[] => {
  const newest = ofKind(portfolio, 'scorecard').at(-1)?.data;
  const own = newest
    ? [{ name: `those of ${newest.title}`, sections: newest.sections.map(withoutDefaults) }]
    : [];
  return [...own, ...linesReady];
};

/** A section without what its file need not say. */
const withoutDefaults = ({
  qualityCriteria,
  ...section
}: RecordData<'scorecard'>['sections'][number]): Section => ({
  ...section,
  qualityCriteria: qualityCriteria.map(({ weight, critical, ...line }) => ({
    ...line,
    ...(weight === 1 ? {} : { weight }),
    ...(critical ? { critical } : {}),
  })),
});

const none = 'none';

const askReady = async (ask: Asker, setting: Setting): Promise<Section[]> => {
  const all = beginnings(setting);
  const chosen = await ask({
    type: 'choice',
    ask: 'Which lines do you begin with? You choose among them, add your own, and can change their words in the file.',
    choices: [
      ...all.map(({ name }, index) => ({ value: String(index), label: name })),
      { value: none, label: 'none: I write all of them' },
    ],
  });
  if (chosen === none) return [];
  const sections = all[Number(chosen)]?.sections ?? [];
  const lines = sections.flatMap(({ qualityCriteria }) => qualityCriteria);
  const kept = await ask({
    type: 'choices',
    ask: 'Which of these lines do you judge?',
    choices: lines.map(({ id, text }) => ({ value: id, label: text })),
    initial: lines.map(({ id }) => id),
    required: false,
  });
  const left = lines.filter(({ id }) => kept.includes(id));
  const behind = left.some(({ standard }) => standard === undefined) ? await askStandard(ask) : {};
  return sections
    .map((section) => ({
      ...section,
      qualityCriteria: left
        .filter((line) => section.qualityCriteria.includes(line))
        .map((line) => ({ ...behind, ...line })),
    }))
    .filter(({ qualityCriteria }) => qualityCriteria.length > 0);
};

/** The standard behind ready lines: asked once for all of them. */
const askStandard = async (ask: Asker): Promise<Record<string, string>> => {
  const question =
    'Which standard is behind these lines, such as a page of a guide or a promise to customers? For a line with another one, change it in the file.';
  const standard = (await ask(words(question, false))).trim();
  return standard ? { standard, standardKind: await askSort('These lines', ask) } : {};
};
