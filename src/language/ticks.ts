const yes = /^(?:[\u2713\u2714\u2611\u2612\u{1F5F8}x]|\[x\]|yes|y|true|seen|done|met|agree[ds]?)$/iu;
const no =
  /^(?:[\u2610\u2717\u2718\u2013\u2014-]|\[ ?\]|no|n|false|not (?:seen|done|met|applicable)|n ?\/ ?a|disagree[ds]?)$/iu;
const initials = /^(?:[A-Z]\.?){2,3}$/u;
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d\d-\d\d$/;

/** What a cell of a form says by a mark: yes, no, or nothing; `undefined` where it holds words. */
export const markIn = (cell: string): 'yes' | 'no' | 'nothing' | undefined => {
  const words = cell.trim();
  if (words === '') return 'nothing';
  if (no.test(words)) return 'no';
  return yes.test(words) || initials.test(words) || date.test(words) ? 'yes' : undefined;
};

/** Whether what stands above a column turns a tick in it into a no. */
export const isNegative = (heading: string): boolean => /^(?:no|not|n\b|n\/a)/i.test(heading.trim());
