import { ask, lineInput } from './asking.ts';
import { back, type Insert, put, selected } from './insert.ts';
import { changedMark, marked, markHere } from './marks-here.ts';
import { hasWords } from './says.ts';
import { schema } from './schema.ts';

const { link, evidence_words } = schema.marks;

/** Asks where the selected words lead, or where a link that stands there is to lead instead. */
export const askLink: Insert = (view) => {
  const here = markHere(view.state, link);
  if (!here && !hasWords(view.state)) return 'Select the words that are to lead somewhere first.';
  const address = lineInput(String(here?.mark.attrs.href ?? 'https://'), { type: 'url', inputmode: 'url' });
  const done = (): string | undefined => {
    const href = address.value.trim();
    if (!/^(https?:\/\/[^\s/]|mailto:\S+@)\S*$/i.test(href))
      return 'Write the whole address, such as https://www.example.org/page.';
    if (here) view.dispatch(changedMark(view.state, here, { href }));
    else view.dispatch(marked(view.state, link, { href }));
    return undefined;
  };
  const or = here && {
    says: 'Take the link away',
    done: () => view.dispatch(view.state.tr.removeMark(here.from, here.to, here.mark)),
  };
  ask(
    {
      title: 'Where do the words lead?',
      help: 'For a page of the web. Evidence of this portfolio has a button of its own.',
      fields: [{ label: 'Address', element: address }],
      does: here ? 'Change the link' : 'Make the link',
      done,
      or,
    },
    back(view),
  );
  return undefined;
};

/** Asks which record is meant, and names it; where words are selected, they lead there. */
export const askEvidence: Insert = (view, { choice, offers }) => {
  const words = hasWords(view.state);
  const record = choice(offers.records, '', 'Record');
  const done = (): string | undefined => {
    const number = record.read();
    if (!number) return 'Choose the record.';
    if (words) view.dispatch(marked(view.state, evidence_words, { number }));
    else put(view, schema.nodes.evidence, { number });
    return undefined;
  };
  ask(
    {
      title: 'Which evidence is meant?',
      help: words
        ? `The words “${selected(view.state)}” will lead to it.`
        : 'Its number and title will stand here.',
      fields: [{ label: 'Record', element: record.element }],
      does: words ? 'Lead there' : 'Put it in',
      done,
    },
    back(view),
  );
  return undefined;
};
