import type { z } from 'zod';
import type { KindName } from './kind-names.ts';
import {
  acknowledgementSchema,
  assessmentPlanSchema,
  decisionSchema,
  declarationSchema,
  exemptionSchema,
  gapPlanSchema,
  submissionSchema,
} from './records/assessment.ts';
import { coachingSchema, feedbackSchema } from './records/feedback.ts';
import {
  accountSchema,
  assessorObservationSchema,
  discussionSchema,
  productSchema,
  questioningSchema,
  reportSchema,
  testimonySchema,
  workplaceDocumentSchema,
} from './records/narrative.ts';
import { observationSchema } from './records/observation.ts';
import {
  centreDocumentSchema,
  eqaVisitSchema,
  iqaPlanSchema,
  iqaSampleSchema,
} from './records/quality-assurance.ts';
import {
  analysisSchema,
  calibrationSchema,
  communicationSchema,
  customerFeedbackSchema,
  measureSchema,
  reviewPlanSchema,
} from './records/review.ts';
import { drawSchema, monitoringPlanSchema, noticeSchema, samplingFrameSchema } from './records/sampling.ts';
import { scorecardSchema } from './records/scorecard.ts';

/** The schema of each kind. The only place where a kind meets its fields. */
export const schemas = {
  scorecard: scorecardSchema,
  'sampling-frame': samplingFrameSchema,
  draw: drawSchema,
  'monitoring-plan': monitoringPlanSchema,
  notice: noticeSchema,
  'review-plan': reviewPlanSchema,
  observation: observationSchema,
  feedback: feedbackSchema,
  coaching: coachingSchema,
  'customer-feedback': customerFeedbackSchema,
  measure: measureSchema,
  analysis: analysisSchema,
  communication: communicationSchema,
  calibration: calibrationSchema,
  account: accountSchema,
  testimony: testimonySchema,
  discussion: discussionSchema,
  report: reportSchema,
  'assessor-observation': assessorObservationSchema,
  questioning: questioningSchema,
  product: productSchema,
  'workplace-document': workplaceDocumentSchema,
  'assessment-plan': assessmentPlanSchema,
  submission: submissionSchema,
  decision: decisionSchema,
  'gap-plan': gapPlanSchema,
  exemption: exemptionSchema,
  declaration: declarationSchema,
  acknowledgement: acknowledgementSchema,
  'iqa-plan': iqaPlanSchema,
  'iqa-sample': iqaSampleSchema,
  'centre-document': centreDocumentSchema,
  'eqa-visit': eqaVisitSchema,
} as const satisfies Record<KindName, z.ZodObject>;

/** The data of one kind of record, as its schema gives it. */
export type RecordData<K extends KindName = KindName> = z.infer<(typeof schemas)[K]>;

/** The first letter of a record's number: evidence, decisions, internal quality assurance, visits. */
export type Letter = 'E' | 'D' | 'Q' | 'V';

/** What a kind of record is called, where it lies and how it is numbered. */
export interface Kind {
  name: KindName;
  folder: string;
  letter: Letter;
  format: 'yaml' | 'mdx';
  title: string;
  plural: string;
  /** The field with the day of the record. */
  dated: 'on' | 'observedOn';
  /** The stage of the work that a reader would look for it under. */
  stage: 'prepare' | 'monitor' | 'feed-back' | 'understand' | 'review' | 'assessment';
}

type Row = [KindName, string, Letter, 'yaml' | 'mdx', string, string, Kind['stage']];

const rows: Row[] = [
  ['scorecard', 'scorecards', 'E', 'yaml', 'Scorecard', 'Scorecards', 'prepare'],
  ['sampling-frame', 'sampling-frames', 'E', 'yaml', 'Sampling frame', 'Sampling frames', 'prepare'],
  ['draw', 'draws', 'E', 'yaml', 'Draw', 'Draws', 'prepare'],
  ['monitoring-plan', 'monitoring-plans', 'E', 'yaml', 'Monitoring plan', 'Monitoring plans', 'prepare'],
  ['notice', 'notices', 'E', 'yaml', 'Notice', 'Notices', 'prepare'],
  ['review-plan', 'review-plans', 'E', 'yaml', 'Review plan', 'Review plans', 'review'],
  [
    'observation',
    'observations',
    'E',
    'yaml',
    'Monitoring observation',
    'Monitoring observations',
    'monitor',
  ],
  ['feedback', 'feedback', 'E', 'yaml', 'Feedback', 'Feedback', 'feed-back'],
  ['coaching', 'coaching', 'E', 'yaml', 'Coaching session', 'Coaching sessions', 'feed-back'],
  ['customer-feedback', 'customer-feedback', 'E', 'yaml', 'Customer feedback', 'Customer feedback', 'review'],
  ['measure', 'measures', 'E', 'yaml', 'Service figure', 'Service figures', 'review'],
  ['analysis', 'analyses', 'E', 'yaml', 'Analysis', 'Analyses', 'review'],
  ['communication', 'communications', 'E', 'yaml', 'Communication', 'Communications', 'review'],
  ['calibration', 'calibrations', 'E', 'yaml', 'Calibration', 'Calibrations', 'monitor'],
  ['account', 'accounts', 'E', 'mdx', 'Reflective account', 'Reflective accounts', 'understand'],
  ['testimony', 'testimonies', 'E', 'mdx', 'Witness testimony', 'Witness testimonies', 'monitor'],
  [
    'discussion',
    'discussions',
    'E',
    'mdx',
    'Professional discussion',
    'Professional discussions',
    'understand',
  ],
  ['report', 'reports', 'E', 'mdx', 'Report', 'Reports', 'monitor'],
  [
    'assessor-observation',
    'assessor-observations',
    'E',
    'mdx',
    'Observation by the assessor',
    'Observations by the assessor',
    'monitor',
  ],
  ['questioning', 'questioning', 'E', 'yaml', 'Questioning', 'Questioning', 'understand'],
  ['product', 'products', 'E', 'yaml', 'Work product', 'Work products', 'monitor'],
  [
    'workplace-document',
    'workplace-documents',
    'E',
    'yaml',
    'Document held in the workplace',
    'Documents held in the workplace',
    'prepare',
  ],
  ['assessment-plan', 'assessment-plans', 'D', 'yaml', 'Assessment plan', 'Assessment plans', 'assessment'],
  ['submission', 'submissions', 'D', 'yaml', 'Submission', 'Submissions', 'assessment'],
  ['decision', 'decisions', 'D', 'yaml', 'Decision', 'Decisions', 'assessment'],
  ['gap-plan', 'gap-plans', 'D', 'yaml', 'Gap plan', 'Gap plans', 'assessment'],
  ['exemption', 'exemptions', 'D', 'yaml', 'Exemption', 'Exemptions', 'assessment'],
  ['declaration', 'declarations', 'D', 'yaml', 'Declaration', 'Declarations', 'assessment'],
  ['acknowledgement', 'acknowledgements', 'D', 'yaml', 'Acknowledgement', 'Acknowledgements', 'assessment'],
  ['iqa-plan', 'iqa-plans', 'Q', 'yaml', 'IQA sampling plan', 'IQA sampling plans', 'assessment'],
  ['iqa-sample', 'iqa-samples', 'Q', 'yaml', 'IQA sample', 'IQA samples', 'assessment'],
  ['centre-document', 'centre-documents', 'Q', 'yaml', 'Centre document', 'Centre documents', 'assessment'],
  ['eqa-visit', 'eqa-visits', 'V', 'yaml', 'EQA visit', 'EQA visits', 'assessment'],
];

/** Every kind of record, in the order in which the work is done. */
export const kinds: readonly Kind[] = rows.map(([name, folder, letter, format, title, plural, stage]) => ({
  name,
  folder,
  letter,
  format,
  title,
  plural,
  stage,
  dated: name === 'observation' ? 'observedOn' : 'on',
}));

const byName = new Map(kinds.map((kind) => [kind.name, kind]));
const byFolder = new Map(kinds.map((kind) => [kind.folder, kind]));

/** The kind of that name. */
export const kindOf = (name: KindName): Kind => byName.get(name) as Kind;

/** The kind whose records lie in that folder of `content/`, or undefined. */
export const kindOfFolder = (folder: string): Kind | undefined => byFolder.get(folder);

/** Whether records of that kind are evidence: their numbers begin with E. */
export const isEvidence = (name: KindName): boolean => kindOf(name).letter === 'E';
