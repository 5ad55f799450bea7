import { answerIdle } from './answer-idle.ts';
import { answerUnknown } from './answer-unknown.ts';
import { artefactUncited } from './artefact-uncited.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { claimWithoutPlace } from './claim-without-place.ts';
import { criterionNotYetMet } from './criterion-not-yet-met.ts';
import { criterionUnclaimed } from './criterion-unclaimed.ts';
import { criterionUnjudged } from './criterion-unjudged.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { evidenceAfterExpiry } from './evidence-after-expiry.ts';
import { evidenceTypeNotNamed } from './evidence-type-not-named.ts';
import { feedbackBeforeObservation } from './feedback-before-observation.ts';
import { mentionUnclear } from './mention-unclear.ts';
import { partUnknown } from './part-unknown.ts';
import { placeUnknown } from './place-unknown.ts';
import { ratingMissing } from './rating-missing.ts';
import { ratingOffScale } from './rating-off-scale.ts';
import { requirementNotShown } from './requirement-not-shown.ts';
import { roleDoesNotFit } from './role-does-not-fit.ts';
import type { Rule } from './rule.ts';
import { scorecardNotInForce } from './scorecard-not-in-force.ts';
import { settingNotReal } from './setting-not-real.ts';
import { unitNotRegistered } from './unit-not-registered.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownPerson } from './unknown-person.ts';
import { unknownPseudonym } from './unknown-pseudonym.ts';
import { unknownQualityCriterion } from './unknown-quality-criterion.ts';
import { unknownRecord } from './unknown-record.ts';
import { unknownUnit } from './unknown-unit.ts';
import { verifierIsAssessor } from './verifier-is-assessor.ts';
import { withdrawnCited } from './withdrawn-cited.ts';
import { witnessNotIndependent } from './witness-not-independent.ts';

/** Every rule that judges a linked portfolio, one line each: first what links to what, then days, then judging. */
export const rules: readonly Rule[] = [
  unknownRecord,
  unknownCriterion,
  unknownUnit,
  unknownPerson,
  roleDoesNotFit,
  unknownPseudonym,
  unknownQualityCriterion,
  partUnknown,
  placeUnknown,
  mentionUnclear,
  attachmentMissing,
  artefactUncited,
  ratingOffScale,
  ratingMissing,
  scorecardNotInForce,
  withdrawnCited,
  answerUnknown,
  unitNotRegistered,
  dateOrder,
  dateInFuture,
  feedbackBeforeObservation,
  evidenceAfterExpiry,
  criterionUnclaimed,
  criterionUnjudged,
  criterionNotYetMet,
  requirementNotShown,
  claimWithoutPlace,
  evidenceTypeNotNamed,
  verifierIsAssessor,
  witnessNotIndependent,
  settingNotReal,

  // Of the answers themselves.
  answerIdle,
];
