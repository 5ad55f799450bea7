import { html, show } from './html.js';
import { inWords } from './words.js';

/** What the program says where nothing was written yet: mild only once somebody wants to save. */
const isMissing = ({ message }) => message === 'This is still needed.';

const told = (finding, all) =>
  html(
    'p',
    { class: all ? 'finding bad' : 'finding' },
    inWords(finding.message),
    ' ',
    !isMissing(finding) && html('span', { class: 'quiet' }, inWords(finding.mend)),
  );

/** Opens whatever a part of the form is folded away in. */
const unfold = (element) => {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true;
};

/**
 * Says each finding at its field, and what belongs to none in `others`: mildly while somebody writes, and all of them once
 * they want to save.
 */
export const sayFindings = ({ root, fields, text, others }, findings, all) => {
  const rest = [];
  for (const said of root.querySelectorAll('form .said')) show(said);
  text?.say(
    findings.filter(({ line }) => line !== undefined),
    all,
  );
  for (const finding of findings.filter(({ line }) => !text || line === undefined)) {
    if (isMissing(finding) && !all) continue;
    const part = finding.field && fields.partAt(finding.field.split('.'));
    if (!part) {
      rest.push(told(finding, all));
      continue;
    }
    part.element.hidden = false;
    part.element.querySelector(':scope > .said').append(told(finding, all));
    unfold(part.element);
  }
  show(others, rest);
  if (all) (root.querySelector('.finding')?.closest('.field') ?? others).scrollIntoView({ block: 'center' });
};

/** Says what an assessor would ask of it as it stands, each at its field, beside what is already said there. */
export const sayAsked = ({ fields }, findings) => {
  for (const finding of findings) {
    const part = finding.field && fields.partAt([finding.field]);
    if (!part || part.element.hidden || part.element.closest('details:not([open])')) continue;
    part.element.querySelector(':scope > .said').append(told(finding, false));
  }
};
