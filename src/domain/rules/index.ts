import { accessNotDecided } from './access-not-decided.ts';
import { achievedWithoutDeclaration } from './achieved-without-declaration.ts';
import { actionOverdue } from './action-overdue.ts';
import { actionWithoutEnd } from './action-without-end.ts';
import { aiUseNotDeclared } from './ai-use-not-declared.ts';
import { answerIdle } from './answer-idle.ts';
import { answerUnknown } from './answer-unknown.ts';
import { artefactType } from './artefact-type.ts';
import { artefactUncited } from './artefact-uncited.ts';
import { attachmentMissing } from './attachment-missing.ts';
import { attachmentNotLookedThrough } from './attachment-not-looked-through.ts';
import { authenticityNotConfirmed } from './authenticity-not-confirmed.ts';
import { baselineUnfit } from './baseline-unfit.ts';
import { certificateTooEarly } from './certificate-too-early.ts';
import { changeNotShown } from './change-not-shown.ts';
import { changedSince } from './changed-since.ts';
import { claimNotAccepted } from './claim-not-accepted.ts';
import { claimStale } from './claim-stale.ts';
import { claimWithoutPlace } from './claim-without-place.ts';
import { claimWithoutWords } from './claim-without-words.ts';
import { claimsLockDiffers } from './claims-lock-differs.ts';
import { claimsNothing } from './claims-nothing.ts';
import { coachingNotFollowedUp } from './coaching-not-followed-up.ts';
import { colleagueDiffers } from './colleague-differs.ts';
import { colleagueNotHeard } from './colleague-not-heard.ts';
import { comparisonWithoutCriterion } from './comparison-without-criterion.ts';
import { conditionNotSettled } from './condition-not-settled.ts';
import { criterionNotYetMet } from './criterion-not-yet-met.ts';
import { criterionUnclaimed } from './criterion-unclaimed.ts';
import { criterionUnjudged } from './criterion-unjudged.ts';
import { criticalFailureUnsaid } from './critical-failure-unsaid.ts';
import { dataProtectionNotSaid } from './data-protection-not-said.ts';
import { dateInFuture } from './date-in-future.ts';
import { dateOrder } from './date-order.ts';
import { decisionBeforeHandedIn } from './decision-before-handed-in.ts';
import { decisionNotAcknowledged } from './decision-not-acknowledged.ts';
import { decisionNotCountersigned } from './decision-not-countersigned.ts';
import { decisionNotSigned } from './decision-not-signed.ts';
import { decisionOnUnclaimedEvidence } from './decision-on-unclaimed-evidence.ts';
import { decisionWithoutCriteria } from './decision-without-criteria.ts';
import { decisionWithoutReason } from './decision-without-reason.ts';
import { declaredWithoutDecision } from './declared-without-decision.ts';
import { disagreementOpen } from './disagreement-open.ts';
import { drawNotFollowed } from './draw-not-followed.ts';
import { drawOfAnotherFrame } from './draw-of-another-frame.ts';
import { eqaPackIncomplete } from './eqa-pack-incomplete.ts';
import { evidenceAfterExpiry } from './evidence-after-expiry.ts';
import { evidenceMoreThanNeeded } from './evidence-more-than-needed.ts';
import { evidenceNotCurrent } from './evidence-not-current.ts';
import { evidenceNotNeeded } from './evidence-not-needed.ts';
import { evidenceNotPlanned } from './evidence-not-planned.ts';
import { evidenceTypeNotNamed } from './evidence-type-not-named.ts';
import { expertNotShown } from './expert-not-shown.ts';
import { featureNotPlanned } from './feature-not-planned.ts';
import { feedbackBeforeObservation } from './feedback-before-observation.ts';
import { feedbackLate } from './feedback-late.ts';
import { feedbackPointBare } from './feedback-point-bare.ts';
import { feedbackUnfinished } from './feedback-unfinished.ts';
import { formNotApprovedYet } from './form-not-approved-yet.ts';
import { frameNotWhole } from './frame-not-whole.ts';
import { frameOfOtherDays } from './frame-of-other-days.ts';
import { intruderCheckMissing } from './intruder-check-missing.ts';
import { itemNotDeclared } from './item-not-declared.ts';
import { keptLongerThanNeeded } from './kept-longer-than-needed.ts';
import { keyToPseudonyms } from './key-to-pseudonyms.ts';
import { learnerInAnotherRole } from './learner-in-another-role.ts';
import { maskedCopy } from './masked-copy.ts';
import { mentionUnclear } from './mention-unclear.ts';
import { monitoringPlanMissing } from './monitoring-plan-missing.ts';
import { mustStayPrivate } from './must-stay-private.ts';
import { numberInWords } from './number-in-words.ts';
import { observationUnlikeItsItem } from './observation-unlike-its-item.ts';
import { observationWithoutFeedback } from './observation-without-feedback.ts';
import { observedBeforeNotice } from './observed-before-notice.ts';
import { oneChannelOnly } from './one-channel-only.ts';
import { oneFileForAUnit } from './one-file-for-a-unit.ts';
import { oneSidedObservation } from './one-sided-observation.ts';
import { oneTechnique } from './one-technique.ts';
import { outsideTheDraw } from './outside-the-draw.ts';
import { partUnknown } from './part-unknown.ts';
import { performanceOnlyTold } from './performance-only-told.ts';
import { placeUnknown } from './place-unknown.ts';
import { planAfterStart } from './plan-after-start.ts';
import { planLeavesOut } from './plan-leaves-out.ts';
import { plannedBeforeFrame } from './planned-before-frame.ts';
import { positionNotInFrame } from './position-not-in-frame.ts';
import { procedureNotKnown } from './procedure-not-known.ts';
import { pseudonymIsAName } from './pseudonym-is-a-name.ts';
import { purposeNotExplained } from './purpose-not-explained.ts';
import { qualityCriterionVague } from './quality-criterion-vague.ts';
import { ratingMissing } from './rating-missing.ts';
import { ratingOffScale } from './rating-off-scale.ts';
import { ratingWithoutNote } from './rating-without-note.ts';
import { reasonSaysNothing } from './reason-says-nothing.ts';
import { recordClaimsMuch } from './record-claims-much.ts';
import { recordingWithoutTime } from './recording-without-time.ts';
import { referenceMaterialClaimsPerformance } from './reference-material-claims-performance.ts';
import { replacementWithoutDay } from './replacement-without-day.ts';
import { reportNotBacked } from './report-not-backed.ts';
import { requirementCannotBeShown } from './requirement-cannot-be-shown.ts';
import { requirementNotShown } from './requirement-not-shown.ts';
import { retentionTooShort } from './retention-too-short.ts';
import { roleDoesNotFit } from './role-does-not-fit.ts';
import { rolePointsToOne } from './role-points-to-one.ts';
import type { Rule } from './rule.ts';
import { sameWords } from './same-words.ts';
import { sampleUnlikeFrame } from './sample-unlike-frame.ts';
import { sampleWithoutResult } from './sample-without-result.ts';
import { sampledTooLittle } from './sampled-too-little.ts';
import { samplingNotCovered } from './sampling-not-covered.ts';
import { scaleNotDefined } from './scale-not-defined.ts';
import { scorecardNotInForce } from './scorecard-not-in-force.ts';
import { sectorNotNamed } from './sector-not-named.ts';
import { settingNotReal } from './setting-not-real.ts';
import { sharingNotSaid } from './sharing-not-said.ts';
import { signatureMissing } from './signature-missing.ts';
import { stagesNotToldApart } from './stages-not-told-apart.ts';
import { strataNotDescribed } from './strata-not-described.ts';
import { testimonyAlone } from './testimony-alone.ts';
import { testimonyInLearnersWords } from './testimony-in-learners-words.ts';
import { testimonyJudges } from './testimony-judges.ts';
import { testimonyListsSkills } from './testimony-lists-skills.ts';
import { testsNotChecked } from './tests-not-checked.ts';
import { textUnfilled } from './text-unfilled.ts';
import { thirdPartyNamed } from './third-party-named.ts';
import { tooFewOccasions } from './too-few-occasions.ts';
import { trendNotBorneOut } from './trend-not-borne-out.ts';
import { trendNotCited } from './trend-not-cited.ts';
import { trendOfNothing } from './trend-of-nothing.ts';
import { trendRestsOnOthers } from './trend-rests-on-others.ts';
import { trendTooFew } from './trend-too-few.ts';
import { unitNotRegistered } from './unit-not-registered.ts';
import { unitTextBroken } from './unit-text-broken.ts';
import { unitWordsRepeated } from './unit-words-repeated.ts';
import { unknownCriterion } from './unknown-criterion.ts';
import { unknownPerson } from './unknown-person.ts';
import { unknownPseudonym } from './unknown-pseudonym.ts';
import { unknownQualityCriterion } from './unknown-quality-criterion.ts';
import { unknownRecord } from './unknown-record.ts';
import { unknownUnit } from './unknown-unit.ts';
import { vagueFeedback } from './vague-feedback.ts';
import { verifierIsAssessor } from './verifier-is-assessor.ts';
import { withdrawnCited } from './withdrawn-cited.ts';
import { witnessNotIndependent } from './witness-not-independent.ts';
import { witnessRegisterUnfinished } from './witness-register-unfinished.ts';
import { workplaceRelevanceMissing } from './workplace-relevance-missing.ts';
import { writtenUpLate } from './written-up-late.ts';

/** Every rule that judges a linked portfolio, one line each: first what links to what, then days, then judging. */
export const rules: readonly Rule[] = [
  unknownRecord,
  numberInWords,
  unknownCriterion,
  unknownUnit,
  unknownPerson,
  roleDoesNotFit,
  learnerInAnotherRole,
  unknownPseudonym,
  unknownQualityCriterion,
  partUnknown,
  placeUnknown,
  mentionUnclear,
  attachmentMissing,
  decisionOnUnclaimedEvidence,
  decisionBeforeHandedIn,
  artefactType,
  artefactUncited,
  ratingOffScale,
  ratingMissing,
  criticalFailureUnsaid,
  scorecardNotInForce,
  withdrawnCited,
  answerUnknown,
  unitNotRegistered,
  dateOrder,
  dateInFuture,
  feedbackBeforeObservation,
  colleagueDiffers,
  evidenceAfterExpiry,
  criterionUnclaimed,
  criterionUnjudged,
  criterionNotYetMet,
  requirementNotShown,
  requirementCannotBeShown,
  claimWithoutPlace,
  evidenceTypeNotNamed,
  verifierIsAssessor,
  witnessNotIndependent,
  settingNotReal,

  // Feedback and action.
  feedbackUnfinished,
  feedbackPointBare,
  feedbackLate,
  observationWithoutFeedback,
  actionOverdue,
  actionWithoutEnd,
  coachingNotFollowedUp,
  sharingNotSaid,
  colleagueNotHeard,
  changeNotShown,

  // Reviewing the quality of service.
  planAfterStart,
  featureNotPlanned,
  comparisonWithoutCriterion,
  conditionNotSettled,
  unitTextBroken,

  // Witnesses.
  witnessRegisterUnfinished,
  testimonyJudges,
  testimonyListsSkills,
  expertNotShown,
  testimonyAlone,

  // Assessment and quality assurance.
  evidenceNotPlanned,
  decisionNotAcknowledged,
  decisionWithoutCriteria,
  decisionWithoutReason,
  certificateTooEarly,
  declaredWithoutDecision,
  achievedWithoutDeclaration,
  decisionNotCountersigned,
  samplingNotCovered,
  sampledTooLittle,
  sampleWithoutResult,
  eqaPackIncomplete,
  retentionTooShort,
  replacementWithoutDay,
  formNotApprovedYet,

  // Data protection.
  thirdPartyNamed,
  mustStayPrivate,
  attachmentNotLookedThrough,
  maskedCopy,
  keyToPseudonyms,
  pseudonymIsAName,
  rolePointsToOne,
  intruderCheckMissing,
  accessNotDecided,
  keptLongerThanNeeded,
  dataProtectionNotSaid,

  // Too much, and too much alike.
  sameWords,
  testimonyInLearnersWords,
  unitWordsRepeated,
  textUnfilled,
  recordClaimsMuch,
  evidenceMoreThanNeeded,
  evidenceNotNeeded,
  claimsNothing,

  // Claims and the words they were made against.
  claimStale,
  claimNotAccepted,
  claimsLockDiffers,

  // Of the answers themselves.
  answerIdle,
  // General to all units; valid, authentic, current, sufficient, reliable; preparing; monitoring.
  reportNotBacked,
  workplaceRelevanceMissing,
  referenceMaterialClaimsPerformance,
  tooFewOccasions,
  sectorNotNamed,
  performanceOnlyTold,
  recordingWithoutTime,
  signatureMissing,
  decisionNotSigned,
  oneFileForAUnit,
  stagesNotToldApart,
  claimWithoutWords,
  itemNotDeclared,
  authenticityNotConfirmed,
  aiUseNotDeclared,
  evidenceNotCurrent,
  changedSince,
  disagreementOpen,
  testsNotChecked,
  qualityCriterionVague,
  scaleNotDefined,
  plannedBeforeFrame,
  frameNotWhole,
  frameOfOtherDays,
  drawOfAnotherFrame,
  positionNotInFrame,
  sampleUnlikeFrame,
  observationUnlikeItsItem,
  strataNotDescribed,
  observedBeforeNotice,
  purposeNotExplained,
  procedureNotKnown,
  oneTechnique,
  monitoringPlanMissing,
  planLeavesOut,
  reasonSaysNothing,
  ratingWithoutNote,
  oneSidedObservation,
  writtenUpLate,
  trendNotCited,
  trendRestsOnOthers,
  trendTooFew,
  trendNotBorneOut,
  trendOfNothing,
  baselineUnfit,
  oneChannelOnly,
  outsideTheDraw,
  drawNotFollowed,
  vagueFeedback,
];
