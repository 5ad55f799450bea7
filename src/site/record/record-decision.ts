import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { PortfolioRecord } from '#portfolio/portfolio.ts';
import type { DecisionsBlock, Section } from './record-blocks.ts';
import type { RecordContext } from './record-context.ts';
import type { Layout } from './record-layout.ts';
import { leafAt, moreOf, wordsAt } from './record-parts.ts';
import type { Leaf } from './record-value.ts';

type Decision = PortfolioRecord<'decision'>;

/** A decision reads as a table, criterion by criterion, then feedback and the next action. */
export const decisionLayout = (context: RecordContext, record: Decision): Layout => {
  const { data } = record;
  const sections: (Section | undefined)[] = [
    data.criteria.length > 0
      ? {
          title: 'Decided, criterion by criterion',
          says: 'Part met never counts.',
          anchor: fieldAnchor(['criteria']),
          block: { type: 'decisions', rows: data.criteria.map((_, index) => row(context, record, index)) },
        }
      : undefined,
    section(context, 'units', 'Decided for the unit', data.units),
    section(context, 'feedback', 'Feedback to the learner', data.feedback),
    section(context, 'nextAction', 'What the learner does next', data.nextAction),
    section(context, 'due', 'By when', data.due),
    section(context, 'checked', 'Checked of the evidence', data.checked),
    section(context, 'evidence', 'The evidence judged', data.evidence),
    section(context, 'takenIn', 'Taken in from a sheet, entered by hand', data.takenIn),
  ];
  return {
    sections: sections.filter((one) => one !== undefined),
    shown: 'criteria units feedback nextAction due checked evidence takenIn'.split(' '),
  };
};

const section = (
  context: RecordContext,
  name: string,
  title: string,
  value: unknown,
): Section | undefined => {
  const leaf = leafAt(context, [name], value);
  return leaf && { title, anchor: leaf.anchor, block: leaf.value };
};

const row = (context: RecordContext, { data }: Decision, index: number): DecisionsBlock['rows'][number] => {
  const one = data.criteria[index] as Decision['data']['criteria'][number];
  const at = (key: string) => ['criteria', index, key];
  return {
    anchor: fieldAnchor(['criteria', index]),
    criterion: leafAt(context, at('criterion'), one.criterion) as Leaf,
    state: one.state,
    stateAnchor: fieldAnchor(at('state')),
    evidence: leafAt(context, at('evidence'), one.evidence),
    restsOnAll: one.evidence.length === 0,
    reasonsAnchor: fieldAnchor(at('reasons')),
    reasons: one.reasons.map(({ test, why }, reason) => ({
      anchor: fieldAnchor([...at('reasons'), reason]),
      test: wordsAt([...at('reasons'), reason, 'test'], test),
      why: wordsAt([...at('reasons'), reason, 'why'], why),
    })),
    more: moreOf(context, ['criteria', index], one, 'criterion state evidence reasons feedback'.split(' ')),
    feedback: one.feedback ? wordsAt(at('feedback'), one.feedback) : undefined,
  };
};
