import type { AnyRecord, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { calibrationLayout } from './record-calibration.ts';
import type { RecordContext } from './record-context.ts';
import { customerFeedbackLayout } from './record-counts.ts';
import { decisionLayout } from './record-decision.ts';
import { feedbackLayout } from './record-feedback.ts';
import type { Layout } from './record-layout.ts';
import { measureLayout } from './record-measure.ts';
import { observationLayout } from './record-observation.ts';
import { wordsAt } from './record-parts.ts';
import { questioningLayout } from './record-questioning.ts';
import { scorecardLayout } from './record-scorecard.ts';
import { submissionLayout } from './record-submission.ts';

type Layouts = { [K in KindName]?: (context: RecordContext, record: PortfolioRecord<K>) => Layout };

/** The kinds that read better in a layout of their own. All others read well field by field. */
const layouts: Layouts = {
  scorecard: scorecardLayout,
  observation: observationLayout,
  feedback: feedbackLayout,
  'customer-feedback': customerFeedbackLayout,
  measure: measureLayout,
  calibration: calibrationLayout,
  questioning: questioningLayout,
  decision: decisionLayout,
  submission: submissionLayout,
  product: (_context, { data }) => ({ lead: wordsAt(['what'], data.what), sections: [], shown: ['what'] }),
  'centre-document': (_context, { data }) => ({
    lead: wordsAt(['about'], data.about),
    sections: [],
    shown: ['about'],
  }),
};

/** How this record is laid out. */
export const layoutOf = (context: RecordContext): Layout => {
  const layout = layouts[context.record.kind] as
    | ((context: RecordContext, record: AnyRecord) => Layout)
    | undefined;
  return layout?.(context, context.record) ?? { sections: [], shown: [] };
};
