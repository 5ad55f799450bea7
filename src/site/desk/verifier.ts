import { sampleSentence } from '#portfolio/coverage/figures.ts';
import type { Sampled } from '#portfolio/coverage/quality-assurance.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { auditTrail } from '../audit-trail.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { counted } from '../words.ts';
import { criterionLink } from './assessor-decisions.ts';
import { heldWhere } from './verifier-held.ts';

/** What the verifier's page shows. */
export const verifierView = (site: Site) => ({
  learner: site.portfolio.learner?.shownAs ?? '',
  portfolio: site.portfolio.file,
  registrations: registrations(site),
  team: team(site),
  units: site.units.map((cover) => ({
    code: cover.unit.code,
    name: `${cover.unit.awardingOrganisation} ${cover.unit.number}: ${cover.unit.title}`,
    path: paths.unit(cover.unit.code),
    sampled: sampleSentence(cover),
    eqaSeen: cover.eqa.map(({ number, data }) => ({ number, on: data.on, path: paths.record(number) })),
    criteria: cover.criteria.map((one) => ({
      ...criterionLink(site, one.criterion.ref),
      code: one.criterion.code,
      state: one.state,
      planned: one.iqaPlanned,
      decision: one.judged && {
        number: one.judged.decision.number,
        path: paths.record(one.judged.decision.number),
        by: nameShown(site.portfolio, one.judged.by),
        on: one.judged.on,
        earlier: one.history.length - 1,
      },
      exemption: one.exemption && {
        number: one.exemption.number,
        path: paths.record(one.exemption.number),
        by: nameShown(site.portfolio, one.exemption.data.decidedBy),
        on: one.exemption.data.on,
      },
      iqa: one.iqa.map((sampled) => sampleLine(site, sampled)),
      eqa: one.eqa.map((sampled) => sampleLine(site, sampled)),
    })),
  })),
  iqa: iqaSamples(site),
  eqa: eqaVisits(site),
  declarations: declarations(site),
  exemptions: exemptions(site),
  held: heldWhere(site),
  trail: auditTrail(site),
});

const sampleLine = ({ portfolio }: Site, { record, by, on, agrees }: Sampled) => ({
  number: record.number,
  path: paths.record(record.number),
  by: nameShown(portfolio, by),
  on,
  agrees,
});

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

const iqaSamples = (site: Site) =>
  ofKind(site.portfolio, 'iqa-sample').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(site.portfolio, data.iqa),
    counts: sampleCounts(data),
  }));

const eqaVisits = (site: Site) =>
  ofKind(site.portfolio, 'eqa-visit').map(({ number, data }) => ({
    ...data,
    number,
    path: paths.record(number),
    by: nameShown(site.portfolio, data.eqa),
    counts: sampleCounts(data),
  }));

/** What was looked at, in a sentence: how much, how often without agreement, and which actions are open. */
const sampleCounts = ({ sampled, actions }: Looked): string => {
  const disagreed = sampled.filter(({ agrees }) => !agrees).length;
  const open = actions.filter(({ closedOn }) => !closedOn).length;
  return [
    `${counted(sampled.length, 'decision on a criterion', 'decisions on criteria')} sampled, ${disagreed} not agreed.`,
    `${counted(actions.length, 'action')} asked for, ${open} open.`,
  ].join(' ');
};

interface Looked {
  sampled: readonly { agrees: boolean }[];
  actions: readonly { closedOn?: string | undefined }[];
}

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
