import type { Finding } from '#portfolio/finding.ts';
import { exampleAnswer, thresholdsOf } from '#rules/explanation.ts';
import type { Rule, RuleText } from '#rules/rule.ts';
import { statementAsks } from '#rules/statements.ts';
import { findingView } from '../findings/findings.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { severityLook } from '../shared/severity.ts';

/** Findings listed on the page of a rule; the rest stand on the page of findings. */
const listedAtOnce = 50;

/** What the page of one rule shows: what it finds and why, how to mend or answer it, and what it found here. */
export const ruleView = (rule: RuleText | Rule, site: Site) => {
  const found = site.findings.filter((finding) => finding.rule === rule.id);
  const open = found.filter(({ answered }) => !answered);
  const listed = [...open, ...found.filter(({ answered }) => answered)].slice(0, listedAtOnce);
  return {
    ...rule,
    severity: severityLook(rule.severity),
    statements: (rule.statements ?? []).map((id) => ({
      id,
      asks: statementAsks(id),
      path: `${paths.rules}#${id}`,
    })),
    thresholds: thresholdsOf(rule).map(({ name, about, fallback }) => ({
      name,
      about,
      fallback,
      value: site.portfolio.file.thresholds[name],
    })),
    answer: exampleAnswer(rule, {
      at: open[0]?.subject ?? open[0]?.file,
      by: site.portfolio.file.learner,
      on: site.today,
    }),
    found: listed.map((finding) => foundView(site, finding)),
    more: found.length - listed.length,
    counts: { open: open.length, answered: found.length - open.length },
  };
};

/** A finding beside the link to what it is about: the message does not begin with the same name again. */
const foundView = (site: Site, finding: Finding) => {
  const view = findingView(site, finding);
  const name = view.about && `${view.about.text} `;
  return {
    ...view,
    message: name && view.message.startsWith(name) ? view.message.slice(name.length) : view.message,
    weight: severityLook(finding.severity),
  };
};
