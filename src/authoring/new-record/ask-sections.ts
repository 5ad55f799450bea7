import type { RecordData } from '#portfolio/schema/kinds.ts';
import { ofKind } from '#portfolio/select.ts';
import { askLines, askSort, type Line, newId } from './ask-card-lines.ts';
import { words } from './ask-words.ts';
import { linesReady } from './lines-ready.ts';
import type { Asker, Setting } from './question.ts';

/** A section as the file of a scorecard holds it. */
interface Section {
  id: string;
  title: string;
  qualityCriteria: readonly Line[];
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

interface Beginning {
  name: string;
  sections: readonly Section[];
}

/** What a scorecard can begin from: the newest one there is, then ready lines. */
export const beginnings = ({ portfolio }: Pick<Setting, 'portfolio'>): Beginning[] => {
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
