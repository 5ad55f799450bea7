/** Names that people give to fields whose own name lies nowhere near, by the field. */
const others: Readonly<Record<string, readonly string[]>> = {
  at: ['place', 'where', 'in', 'location', 'position', 'field'],
  by: ['author', 'who', 'writer', 'written by', 'writtenby', 'name'],
  criterion: ['ac', 'code', 'unit', 'claim'],
  describes: ['description', 'name', 'title', 'text'],
  due: ['by', 'deadline', 'when'],
  example: ['instance'],
  file: ['attachment', 'document', 'name', 'path'],
  note: ['comment', 'comments', 'remark', 'remarks', 'reason', 'why'],
  notApplicable: ['na', 'n/a', 'not applicable'],
  observedOn: ['date', 'day', 'on', 'when'],
  on: ['date', 'day', 'when'],
  quality: ['line', 'item', 'criterion', 'qualitycriterion'],
  rating: ['score', 'mark', 'grade', 'points', 'value'],
  reason: ['why', 'because'],
  shownAs: ['name'],
  shows: ['proves', 'because', 'how', 'why'],
  size: ['count', 'number', 'how many', 'total'],
  text: ['words', 'what', 'description', 'point'],
  title: ['name', 'heading', 'caption', 'description'],
  transaction: ['call', 'what', 'about', 'description'],
};

/** The first of `known` names whose meaning a word has, as people call such fields; undefined where none has. */
export const sameMeaning = (word: string, known: readonly string[]): string | undefined => {
  const plain = word.toLowerCase();
  return known.find((name) => Object.hasOwn(others, name) && others[name]?.includes(plain));
};
