import { sampleSentence } from '#portfolio/coverage/figures.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted } from '../words.ts';
import { criterionLink } from './assessor-decisions.ts';
import { openQualityActions } from './quality-assurance.ts';
import { type AssessorSampled, agreementInWords, sampledByAssessor } from './sampling-by-assessor.ts';

/** What the verifier's first page shows: whose work it is, who vouches for it, and what a verifier asks first. */
export const verifierView = (site: Site) => ({
  learner: site.portfolio.learner?.shownAs ?? '',
  portfolio: site.portfolio.file,
  registrations: registrations(site),
  team: team(site),
  glance: glance(site),
  declarations: declarations(site),
  exemptions: exemptions(site),
});

/** What a verifier asks first, each answer with the page that holds the rest. */
const glance = (site: Site) => {
  const assessors = sampledByAssessor(site.portfolio);
  const sum = (of: (one: AssessorSampled) => number) => assessors.reduce((all, one) => all + of(one), 0);
  const actions = openQualityActions(site);
  const late = actions.filter(({ overdue }) => overdue).length;
  return [
    {
      asks: 'Decided',
      says: `${counted(
        sum(({ decided }) => decided),
        'decision on a criterion',
        'decisions on criteria',
      )} by ${counted(assessors.length, 'assessor')}`,
      path: `${paths.qualityAssurance}#who`,
    },
    ...site.units.map((cover) => ({
      asks: `Sampled, ${cover.unit.code}`,
      says: sampleSentence(cover),
      path: `${paths.qualityAssurance}#who`,
    })),
    {
      asks: 'IQA agreement',
      says: agreementInWords(
        sum(({ iqaAgreed }) => iqaAgreed),
        sum(({ iqa }) => iqa),
      ),
      path: `${paths.qualityAssurance}#assessors`,
    },
    {
      asks: 'EQA agreement',
      says: agreementInWords(
        sum(({ eqaAgreed }) => eqaAgreed),
        sum(({ eqa }) => eqa),
      ),
      path: `${paths.qualityAssurance}#eqa`,
    },
    {
      asks: 'Open actions',
      says: actions.length === 0 ? 'None' : `${actions.length}, ${late === 0 ? 'none' : late} overdue`,
      path: `${paths.qualityAssurance}#actions`,
    },
  ];
};

const registrations = ({ portfolio, today }: Site) =>
  portfolio.file.registrations.flatMap((registration) =>
    registration.units.map((registered) => {
      const unit = portfolio.unitByCode.get(registered.unit);
      return {
        unit: registered.unit,
        name: unit ? `${unit.awardingOrganisation} ${unit.number}: ${unit.title}` : registered.unit,
        path: paths.unit(registered.unit),
        uan: unit?.uan,
        qualification: registration.qualification,
        awardingOrganisation: registration.awardingOrganisation,
        registeredOn: registration.registeredOn,
        centre: registration.centre,
        purpose: registered.purpose,
        expires: unit?.expires,
        expired: unit?.expires !== undefined && unit.expires < today,
        confirmation: registered.confirmation,
        achievedOn: registered.achievedOn,
      };
    }),
  );

const roles: Record<Voucher['role'], string> = {
  learner: 'Learner',
  assessor: 'Assessor',
  iqa: 'Internal quality assurer',
  eqa: 'External quality assurer',
  witness: 'Witness',
};

/** What somebody may have done here: the kind of record, the field that names them, and the words for it. */
const acts = [
  ['decision', 'assessor', 'decision'],
  ['questioning', 'assessor', 'questioning'],
  ['discussion', 'assessor', 'discussion'],
  ['assessor-observation', 'assessor', 'observation'],
  ['iqa-sample', 'iqa', 'IQA sample'],
  ['eqa-visit', 'eqa', 'EQA visit'],
  ['testimony', 'witness', 'testimony', 'testimonies'],
] as const;

/** Those who vouch, with what each of them did here. */
const team = ({ portfolio }: Site) =>
  [...portfolio.vouchers.values()].map((person) => ({
    ...person,
    roleInWords: roles[person.role],
    did: acts.flatMap(([kind, field, one, many]) => {
      const count = ofKind(portfolio, kind).filter(
        ({ data }) => (data as Record<string, unknown>)[field] === person.id,
      ).length;
      return count === 0 ? [] : [counted(count, one, many)];
    }),
  }));

const declared = {
  authenticity: 'Authenticity: the learner’s own work',
  'unit-complete': 'Unit complete',
  'centre-authentication': 'The centre confirms authenticity',
  'certificate-claim': 'Claim for the certificate',
} as const;

const declarations = ({ portfolio }: Site) =>
  ofKind(portfolio, 'declaration').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(portfolio, data.by),
    what: declared[data.declares],
  }));

const exemptions = (site: Site) =>
  ofKind(site.portfolio, 'exemption').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(site.portfolio, data.decidedBy),
    criteria: data.criteria.map((ref) => criterionLink(site, ref)),
    evidence: data.evidence.map((one) => ({ number: one, path: paths.record(one) })),
  }));
