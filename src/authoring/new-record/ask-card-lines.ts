import { shortened } from '#language/words.ts';
import { words } from './ask-words.ts';
import { idFromWords } from './id-from-words.ts';
import { type Asker, within } from './question.ts';

/** A line of a scorecard as its file holds it. */
export interface Line {
  id: string;
  text: string;
  standard?: string | undefined;
}

/** Asks for one line of a section after another; ids are made from the words, none of those in `ids`, and added to these. */
export const askLines = async (section: string, ask: Asker, ids: Set<string>): Promise<Line[]> => {
  const lines: Line[] = [];
  const asking = within(section, ask);
  for (;;) {
    const line = `line ${lines.length + 1}`;
    const first = lines.length === 0;
    const what = `${line}: what is judged, so that two people would see the same thing?`;
    const text = (await asking(words(first ? what : `${what} (empty: no more)`, first))).trim();
    if (text === '') return lines;
    for (const one of await asLines(line, text, asking))
      lines.push(await askLine(`line ${lines.length + 1}`, one, asking, ids));
  }
};

/** Whoever has a form on paper or in a file pastes all its lines at once. */
const asLines = async (line: string, text: string, ask: Asker): Promise<string[]> => {
  const several = text.split('\n').flatMap((one) => one.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim() || []);
  if (several.length < 2) return [text];
  const question = `${line}: you wrote ${several.length} lines. Is each to be judged by itself?`;
  return (await ask({ type: 'yes-no', ask: question, initial: true })) ? several : [text];
};

const askLine = async (line: string, text: string, ask: Asker, ids: Set<string>): Promise<Line> => {
  const about = `${line}, ${shortened(text, 40)}`;
  const behind = words(
    `${about}: which standard is behind it, such as a page of a guide or a promise?`,
    false,
  );
  const standard = (await ask(behind)).trim();
  const critical = await ask({
    type: 'yes-no',
    ask: `${about}: is it critical? To fail it is then told by itself, whatever the score.`,
    initial: false,
  });
  return {
    id: newId(text, ids),
    text,
    ...(standard ? { standard, standardKind: await askSort(about, ask) } : {}),
    ...(critical ? { critical } : {}),
  };
};

/** Asks for the sort of a standard, since units ask by which sort quality is judged. */
export const askSort = (line: string, ask: Asker): Promise<string> =>
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

/** An id made from words, none of those in `ids`, which then holds it too. */
export const newId = (words: string, ids: Set<string>): string => {
  const id = idFromWords(words, ids);
  ids.add(id);
  return id;
};
