/** What stands for "it happened" on a form with two boxes. Each says a fact; "Good" or "Competent" would judge. */
const happened =
  /^(?:yes|y|true|present|included|there|ticked|checked|(?:it )?(?:was |has been |is )?(?:done|seen|heard|said|shown|met|observed|completed|complete|carried out|followed|happened|demonstrated|evident|recorded|achieved|given|asked))$/;

const opposites: Readonly<Record<string, readonly string[]>> = {
  yes: ['no'],
  y: ['n'],
  true: ['false'],
  present: ['absent', 'missing'],
  included: ['missing', 'left out'],
  there: ['missing'],
  done: ['missed', 'undone', 'left out', 'omitted', 'did not do'],
  complete: ['incomplete'],
  completed: ['incomplete'],
  happened: ['did not happen'],
  ticked: ['unticked', 'blank'],
  followed: ['missed'],
};

/** What a third box may say: that the line could not be marked. */
const outside = /^(?:n a|na|not applicable|does not apply|not needed|no opportunity)$/;

/**
 * Whether the points of a scale say no more than whether something was done: Yes and No, Done and Not done. Such points
 * are defined by their words, since the line that is marked says what was to be done.
 */
export const saysWhetherDone = (labels: readonly string[]): boolean => {
  const told = labels.map(plain).filter((label) => !outside.test(label));
  const [one = '', other = ''] = told;
  return told.length === 2 && (denies(one, other) || denies(other, one));
};

const denies = (yes: string, no: string): boolean =>
  (/^yes /.test(yes) && /^no /.test(no) && denies(yes.slice(4), no.slice(3))) || isOpposite(yes, no);

const isOpposite = (yes: string, no: string): boolean =>
  happened.test(yes) &&
  ((opposites[yes] ?? []).includes(no) ||
    no === `not ${yes}` ||
    no ===
      yes.replace(/\b(was|is|has been)\b/, (verb) => (verb === 'has been' ? 'has not been' : `${verb} not`)));

const plain = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
