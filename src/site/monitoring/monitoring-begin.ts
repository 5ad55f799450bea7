import type { KindName } from '#portfolio/schema/kind-names.ts';
import { ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { commandFor } from '../shared/begin.ts';

/** The way to a first check, in the order in which the work is done. */
const steps: readonly [KindName, string, string?][] = [
  ['scorecard', 'The quality criteria and the scale'],
  ['monitoring-plan', 'How, how often and why'],
  ['notice', 'That colleagues and customers were told'],
  ['sampling-frame', 'What samples are drawn from'],
  ['draw', 'A sample drawn from it', 'npm run sample'],
  ['observation', 'The first check'],
];

/** Each step to a first check: the record where there is one, or the command that begins it. */
export const monitoringSteps = ({ portfolio }: Site) =>
  steps.map(([kind, what, command = commandFor(kind)]) => {
    const first = ofKind(portfolio, kind)[0];
    return { what, command, done: first && { number: first.number, path: paths.record(first.number) } };
  });
