import { achievedWithoutDeclaration } from './assurance/achieved-without-declaration.ts';
import { beforeRegistered } from './assurance/before-registered.ts';
import { certificateTooEarly } from './assurance/certificate-too-early.ts';
import { dateOrder } from './assurance/date-order.ts';
import { decisionBeforeHandedIn } from './assurance/decision-before-handed-in.ts';
import { decisionNotAcknowledged } from './assurance/decision-not-acknowledged.ts';
import { decisionNotCountersigned } from './assurance/decision-not-countersigned.ts';
import { decisionWithoutCriteria } from './assurance/decision-without-criteria.ts';
import { decisionWithoutReason } from './assurance/decision-without-reason.ts';
import { declaredWithoutDecision } from './assurance/declared-without-decision.ts';
import { eqaPackIncomplete } from './assurance/eqa-pack-incomplete.ts';
import { evidenceNotPlanned } from './assurance/evidence-not-planned.ts';
import { formNotApprovedYet } from './assurance/form-not-approved-yet.ts';
import { plannedSampleMissing } from './assurance/planned-sample-missing.ts';
import { qualificationNotShown } from './assurance/qualification-not-shown.ts';
import { replacementWithoutDay } from './assurance/replacement-without-day.ts';
import { retentionTooShort } from './assurance/retention-too-short.ts';
import { sampleWithoutResult } from './assurance/sample-without-result.ts';
import { sampledTooLittle } from './assurance/sampled-too-little.ts';
import { samplingNotCovered } from './assurance/sampling-not-covered.ts';
import { toldBeforeItHappened } from './assurance/told-before-it-happened.ts';
import { unitNotRegistered } from './assurance/unit-not-registered.ts';
import { verifierIsAssessor } from './assurance/verifier-is-assessor.ts';
import { visitResultUnfit } from './assurance/visit-result-unfit.ts';
import { wordsSayNothing } from './assurance/words-say-nothing.ts';
import { accessNotDecided } from './data-protection/access-not-decided.ts';
import { attachmentNotLookedThrough } from './data-protection/attachment-not-looked-through.ts';
import { contactReferenceRepeated } from './data-protection/contact-reference-repeated.ts';
import { dataProtectionNotSaid } from './data-protection/data-protection-not-said.ts';
import { intruderCheckMissing } from './data-protection/intruder-check-missing.ts';
import { keptLongerThanNeeded } from './data-protection/kept-longer-than-needed.ts';
import { keyToPseudonyms } from './data-protection/key-to-pseudonyms.ts';
import { maskedCopy } from './data-protection/masked-copy.ts';
import { mustStayPrivate } from './data-protection/must-stay-private.ts';
import { pseudonymIsAName } from './data-protection/pseudonym-is-a-name.ts';
import { rolePointsToOne } from './data-protection/role-points-to-one.ts';
import { thirdPartyNamed } from './data-protection/third-party-named.ts';
import { unknownPseudonym } from './data-protection/unknown-pseudonym.ts';
import { actionOverdue } from './feedback/action-overdue.ts';
import { actionWithoutEnd } from './feedback/action-without-end.ts';
import { changeNotShown } from './feedback/change-not-shown.ts';
import { coachingNotFollowedUp } from './feedback/coaching-not-followed-up.ts';
import { coachingThreatens } from './feedback/coaching-threatens.ts';
import { coachingWithoutOccasion } from './feedback/coaching-without-occasion.ts';
import { colleagueNotHeard } from './feedback/colleague-not-heard.ts';
import { criticalFailureLeftOpen } from './feedback/critical-failure-left-open.ts';
import { feedbackBeforeObservation } from './feedback/feedback-before-observation.ts';
import { feedbackLate } from './feedback/feedback-late.ts';
import { feedbackPointBare } from './feedback/feedback-point-bare.ts';
import { feedbackUnfinished } from './feedback/feedback-unfinished.ts';
import { observationWithoutFeedback } from './feedback/observation-without-feedback.ts';
import { partUnknown } from './feedback/part-unknown.ts';
import { praiseBackHanded } from './feedback/praise-back-handed.ts';
import { reviewNotHeld } from './feedback/review-not-held.ts';
import { scoresShownToOthers } from './feedback/scores-shown-to-others.ts';
import { sharingNotSaid } from './feedback/sharing-not-said.ts';
import { vagueFeedback } from './feedback/vague-feedback.ts';
import { artefactUncited } from './general/artefact-uncited.ts';
import { attachmentMissing } from './general/attachment-missing.ts';
import { changedAfterSigning } from './general/changed-after-signing.ts';
import { claimWithoutPlace } from './general/claim-without-place.ts';
import { claimsLockDiffers } from './general/claims-lock-differs.ts';
import { criterionNotYetMet } from './general/criterion-not-yet-met.ts';
import { criterionUnclaimed } from './general/criterion-unclaimed.ts';
import { criterionUnjudged } from './general/criterion-unjudged.ts';
import { decisionNotSigned } from './general/decision-not-signed.ts';
import { evidenceAfterExpiry } from './general/evidence-after-expiry.ts';
import { evidenceTypeNotNamed } from './general/evidence-type-not-named.ts';
import { learnerInAnotherRole } from './general/learner-in-another-role.ts';
import { mentionUnclear } from './general/mention-unclear.ts';
import { oneFileForAUnit } from './general/one-file-for-a-unit.ts';
import { performanceOnlyTold } from './general/performance-only-told.ts';
import { placeSaysNothing } from './general/place-says-nothing.ts';
import { placeUnknown } from './general/place-unknown.ts';
import { recordingWithoutTime } from './general/recording-without-time.ts';
import { referenceMaterialClaimsPerformance } from './general/reference-material-claims-performance.ts';
import { reportNotBacked } from './general/report-not-backed.ts';
import { roleDoesNotFit } from './general/role-does-not-fit.ts';
import { sectorNotNamed } from './general/sector-not-named.ts';
import { settingNotReal } from './general/setting-not-real.ts';
import { signatureMissing } from './general/signature-missing.ts';
import { stagesNotToldApart } from './general/stages-not-told-apart.ts';
import { tooFewOccasions } from './general/too-few-occasions.ts';
import { unknownCriterion } from './general/unknown-criterion.ts';
import { unknownRecord } from './general/unknown-record.ts';
import { withdrawnCited } from './general/withdrawn-cited.ts';
import { workplaceRelevanceMissing } from './general/workplace-relevance-missing.ts';
import { baselineUnfit } from './monitoring/baseline-unfit.ts';
import { criticalFailureUnsaid } from './monitoring/critical-failure-unsaid.ts';
import { disputeNotSettled } from './monitoring/dispute-not-settled.ts';
import { oneChannelOnly } from './monitoring/one-channel-only.ts';
import { oneSidedObservation } from './monitoring/one-sided-observation.ts';
import { outsideTheDraw } from './monitoring/outside-the-draw.ts';
import { pointUnlikeRating } from './monitoring/point-unlike-rating.ts';
import { ratingMissing } from './monitoring/rating-missing.ts';
import { ratingUnlikeNote } from './monitoring/rating-unlike-note.ts';
import { ratingWithoutNote } from './monitoring/rating-without-note.ts';
import { ratingsAllAlike } from './monitoring/ratings-all-alike.ts';
import { roundInOneDay } from './monitoring/round-in-one-day.ts';
import { spotChecksAlike } from './monitoring/spot-checks-alike.ts';
import { trendNotBorneOut } from './monitoring/trend-not-borne-out.ts';
import { trendNotCited } from './monitoring/trend-not-cited.ts';
import { trendOfNothing } from './monitoring/trend-of-nothing.ts';
import { trendRestsOnOthers } from './monitoring/trend-rests-on-others.ts';
import { trendTooFew } from './monitoring/trend-too-few.ts';
import { writtenUpLate } from './monitoring/written-up-late.ts';
import { channelNotTold } from './preparing/channel-not-told.ts';
import { drawNotFollowed } from './preparing/draw-not-followed.ts';
import { drawOfAnotherFrame } from './preparing/draw-of-another-frame.ts';
import { frameNotWhole } from './preparing/frame-not-whole.ts';
import { frameOfOtherDays } from './preparing/frame-of-other-days.ts';
import { monitoringPlanMissing } from './preparing/monitoring-plan-missing.ts';
import { observationUnlikeItsItem } from './preparing/observation-unlike-its-item.ts';
import { observedBeforeNotice } from './preparing/observed-before-notice.ts';
import { oneTechnique } from './preparing/one-technique.ts';
import { planLeavesOut } from './preparing/plan-leaves-out.ts';
import { plannedBeforeFrame } from './preparing/planned-before-frame.ts';
import { positionNotInFrame } from './preparing/position-not-in-frame.ts';
import { procedureNotKnown } from './preparing/procedure-not-known.ts';
import { purposeNotExplained } from './preparing/purpose-not-explained.ts';
import { qualityCriterionVague } from './preparing/quality-criterion-vague.ts';
import { ratingOffScale } from './preparing/rating-off-scale.ts';
import { reasonSaysNothing } from './preparing/reason-says-nothing.ts';
import { sampleUnlikeFrame } from './preparing/sample-unlike-frame.ts';
import { scaleNotDefined } from './preparing/scale-not-defined.ts';
import { scoreCannotBeWorkedOut } from './preparing/score-cannot-be-worked-out.ts';
import { scorecardChangedInUse } from './preparing/scorecard-changed-in-use.ts';
import { scorecardNotInForce } from './preparing/scorecard-not-in-force.ts';
import { strataNotDescribed } from './preparing/strata-not-described.ts';
import { unknownQualityCriterion } from './preparing/unknown-quality-criterion.ts';
import type { Rule } from './rule.ts';
import { comparisonWithoutCriterion } from './service/comparison-without-criterion.ts';
import { conditionNotSettled } from './service/condition-not-settled.ts';
import { featureNotPlanned } from './service/feature-not-planned.ts';
import { measureUnfit } from './service/measure-unfit.ts';
import { planAfterStart } from './service/plan-after-start.ts';
import { surveyFiguresUnfit } from './service/survey-figures-unfit.ts';
import { unitTextBroken } from './service/unit-text-broken.ts';
import { aiTextLeftIn } from './vacsr/ai-text-left-in.ts';
import { aiUseNotDeclared } from './vacsr/ai-use-not-declared.ts';
import { authenticityNotConfirmed } from './vacsr/authenticity-not-confirmed.ts';
import { changedSince } from './vacsr/changed-since.ts';
import { checkByAnother } from './vacsr/check-by-another.ts';
import { claimStale } from './vacsr/claim-stale.ts';
import { claimWithoutWords } from './vacsr/claim-without-words.ts';
import { dateInFuture } from './vacsr/date-in-future.ts';
import { decisionOnUnclaimedEvidence } from './vacsr/decision-on-unclaimed-evidence.ts';
import { disagreementOpen } from './vacsr/disagreement-open.ts';
import { evidenceMoreThanNeeded } from './vacsr/evidence-more-than-needed.ts';
import { evidenceNotCurrent } from './vacsr/evidence-not-current.ts';
import { evidenceNotNeeded } from './vacsr/evidence-not-needed.ts';
import { itemNotDeclared } from './vacsr/item-not-declared.ts';
import { recordClaimsMuch } from './vacsr/record-claims-much.ts';
import { requirementCannotBeShown } from './vacsr/requirement-cannot-be-shown.ts';
import { requirementNotShown } from './vacsr/requirement-not-shown.ts';
import { sameWords } from './vacsr/same-words.ts';
import { testsNotChecked } from './vacsr/tests-not-checked.ts';
import { textUnfilled } from './vacsr/text-unfilled.ts';
import { answerIdle } from './whole/answer-idle.ts';
import { answerUnknown } from './whole/answer-unknown.ts';
import { artefactType } from './whole/artefact-type.ts';
import { claimNotAccepted } from './whole/claim-not-accepted.ts';
import { claimsNothing } from './whole/claims-nothing.ts';
import { colleagueDiffers } from './whole/colleague-differs.ts';
import { numberInWords } from './whole/number-in-words.ts';
import { unknownUnit } from './whole/unknown-unit.ts';
import { expertNotShown } from './witnesses/expert-not-shown.ts';
import { interestNotSettled } from './witnesses/interest-not-settled.ts';
import { occasionNotTold } from './witnesses/occasion-not-told.ts';
import { testimonyAlone } from './witnesses/testimony-alone.ts';
import { testimonyInLearnersWords } from './witnesses/testimony-in-learners-words.ts';
import { testimonyJudges } from './witnesses/testimony-judges.ts';
import { testimonyListsSkills } from './witnesses/testimony-lists-skills.ts';
import { testimonyOnlyTicks } from './witnesses/testimony-only-ticks.ts';
import { testimonyTicksCodes } from './witnesses/testimony-ticks-codes.ts';
import { unitWordsRepeated } from './witnesses/unit-words-repeated.ts';
import { unknownPerson } from './witnesses/unknown-person.ts';
import { witnessNotIndependent } from './witnesses/witness-not-independent.ts';
import { witnessRegisterUnfinished } from './witnesses/witness-register-unfinished.ts';

/** Every rule that judges a linked portfolio. Written by `node scripts/registry.ts` from the files beside it. */
export const rules: readonly Rule[] = [
  achievedWithoutDeclaration,
  beforeRegistered,
  certificateTooEarly,
  dateOrder,
  decisionBeforeHandedIn,
  decisionNotAcknowledged,
  decisionNotCountersigned,
  decisionWithoutCriteria,
  decisionWithoutReason,
  declaredWithoutDecision,
  eqaPackIncomplete,
  evidenceNotPlanned,
  formNotApprovedYet,
  plannedSampleMissing,
  qualificationNotShown,
  replacementWithoutDay,
  retentionTooShort,
  sampleWithoutResult,
  sampledTooLittle,
  samplingNotCovered,
  toldBeforeItHappened,
  unitNotRegistered,
  verifierIsAssessor,
  visitResultUnfit,
  wordsSayNothing,
  accessNotDecided,
  attachmentNotLookedThrough,
  contactReferenceRepeated,
  dataProtectionNotSaid,
  intruderCheckMissing,
  keptLongerThanNeeded,
  keyToPseudonyms,
  maskedCopy,
  mustStayPrivate,
  pseudonymIsAName,
  rolePointsToOne,
  thirdPartyNamed,
  unknownPseudonym,
  actionOverdue,
  actionWithoutEnd,
  changeNotShown,
  coachingNotFollowedUp,
  coachingThreatens,
  coachingWithoutOccasion,
  colleagueNotHeard,
  criticalFailureLeftOpen,
  feedbackBeforeObservation,
  feedbackLate,
  feedbackPointBare,
  feedbackUnfinished,
  observationWithoutFeedback,
  partUnknown,
  praiseBackHanded,
  reviewNotHeld,
  scoresShownToOthers,
  sharingNotSaid,
  vagueFeedback,
  artefactUncited,
  attachmentMissing,
  changedAfterSigning,
  claimWithoutPlace,
  claimsLockDiffers,
  criterionNotYetMet,
  criterionUnclaimed,
  criterionUnjudged,
  decisionNotSigned,
  evidenceAfterExpiry,
  evidenceTypeNotNamed,
  learnerInAnotherRole,
  mentionUnclear,
  oneFileForAUnit,
  performanceOnlyTold,
  placeSaysNothing,
  placeUnknown,
  recordingWithoutTime,
  referenceMaterialClaimsPerformance,
  reportNotBacked,
  roleDoesNotFit,
  sectorNotNamed,
  settingNotReal,
  signatureMissing,
  stagesNotToldApart,
  tooFewOccasions,
  unknownCriterion,
  unknownRecord,
  withdrawnCited,
  workplaceRelevanceMissing,
  baselineUnfit,
  criticalFailureUnsaid,
  disputeNotSettled,
  oneChannelOnly,
  oneSidedObservation,
  outsideTheDraw,
  pointUnlikeRating,
  ratingMissing,
  ratingUnlikeNote,
  ratingWithoutNote,
  ratingsAllAlike,
  roundInOneDay,
  spotChecksAlike,
  trendNotBorneOut,
  trendNotCited,
  trendOfNothing,
  trendRestsOnOthers,
  trendTooFew,
  writtenUpLate,
  channelNotTold,
  drawNotFollowed,
  drawOfAnotherFrame,
  frameNotWhole,
  frameOfOtherDays,
  monitoringPlanMissing,
  observationUnlikeItsItem,
  observedBeforeNotice,
  oneTechnique,
  planLeavesOut,
  plannedBeforeFrame,
  positionNotInFrame,
  procedureNotKnown,
  purposeNotExplained,
  qualityCriterionVague,
  ratingOffScale,
  reasonSaysNothing,
  sampleUnlikeFrame,
  scaleNotDefined,
  scoreCannotBeWorkedOut,
  scorecardChangedInUse,
  scorecardNotInForce,
  strataNotDescribed,
  unknownQualityCriterion,
  comparisonWithoutCriterion,
  conditionNotSettled,
  featureNotPlanned,
  measureUnfit,
  planAfterStart,
  surveyFiguresUnfit,
  unitTextBroken,
  aiTextLeftIn,
  aiUseNotDeclared,
  authenticityNotConfirmed,
  changedSince,
  checkByAnother,
  claimStale,
  claimWithoutWords,
  dateInFuture,
  decisionOnUnclaimedEvidence,
  disagreementOpen,
  evidenceMoreThanNeeded,
  evidenceNotCurrent,
  evidenceNotNeeded,
  itemNotDeclared,
  recordClaimsMuch,
  requirementCannotBeShown,
  requirementNotShown,
  sameWords,
  testsNotChecked,
  textUnfilled,
  answerIdle,
  answerUnknown,
  artefactType,
  claimNotAccepted,
  claimsNothing,
  colleagueDiffers,
  numberInWords,
  unknownUnit,
  expertNotShown,
  interestNotSettled,
  occasionNotTold,
  testimonyAlone,
  testimonyInLearnersWords,
  testimonyJudges,
  testimonyListsSkills,
  testimonyOnlyTicks,
  testimonyTicksCodes,
  unitWordsRepeated,
  unknownPerson,
  witnessNotIndependent,
  witnessRegisterUnfinished,
];
