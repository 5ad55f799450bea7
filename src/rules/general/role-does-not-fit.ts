import { isLearner } from '#portfolio/claims/declared.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { type Reference, referencesTo } from '#portfolio/references.ts';
import { type Role, rolesWanted } from '#portfolio/roles-wanted.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { dayOf } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

const names: Readonly<Record<Role, string>> = {
  learner: 'the learner',
  assessor: 'an assessor',
  iqa: 'an internal quality assurer',
  eqa: 'an external quality assurer',
  witness: 'a witness',
};

/** Nobody assesses, verifies or bears witness in a role that is not theirs. */
export const roleDoesNotFit: Rule = {
  id: 'role-does-not-fit',
  statements: ['GEN-2', 'DEC-2', 'DEC-5', 'WIT-1'],
  severity: 'error',
  answerable: false,
  title: 'Somebody stands in a role that is not theirs, or was not theirs on that day',
  why: 'A decision counts only if an assessor made it, and a sample only if a quality assurer took it.',
  mend: 'Name who it was, by an entry with that role in content/people.yaml. An assessor who is a quality assurer too has two entries there; a learner never judges their own work.',
  source:
    'OCR evidence page: assessed and accepted by the internal assessor; TQUK on internal quality assurance',
  example: { wrong: 'assessor: sam-reed (the learner)', right: 'assessor: jo-blake' },
  judge: function* (portfolio) {
    for (const reference of referencesTo(portfolio, 'voucher')) {
      const roles = wantedOf(reference);
      const person = portfolio.vouchers.get(reference.value);
      if (!roles || !person) continue;
      const trouble = roles.includes(person.role)
        ? notAtThatTime(reference, person)
        : misfit(portfolio, reference, person, roles);
      if (trouble) yield { ...trouble, place: reference.place(), subject: reference.subject };
    }
  },
};

const wantedOf = ({ record, path }: Reference): readonly Role[] | undefined => {
  const fields = path.filter((part) => typeof part === 'string');
  const declares = record?.kind === 'declaration' ? record.data.declares : '';
  return rolesWanted(record?.kind ?? 'portfolio', fields, declares);
};

/** A witness may write of what they saw while they were there, and a learner of a job that they have left. */
const notAtThatTime = ({ record, path }: Reference, person: Voucher): Omit<Verdict, 'place'> | undefined => {
  if (!record || person.role === 'learner') return undefined;
  const days = daysMeant(record, path);
  const outside = days.find((day) => isOutside(person, day));
  if (outside === undefined || (person.role === 'witness' && days.some((day) => !isOutside(person, day))))
    return undefined;
  const { id, role, from, to } = person;
  const since = from !== undefined && outside < from;
  return {
    message: `${id} was not ${names[role]} on ${outside}: content/people.yaml says ${since ? `from ${from}` : `to ${to}`}.`,
    mend: 'Mend the day that is wrong, or name who held that role on that day. Who held it at two times has two entries in content/people.yaml.',
    ...(role === 'witness'
      ? { severity: 'warning', why: 'If the witness was not there then, somebody else saw it.' }
      : {}),
  };
};

const isOutside = ({ from, to }: Voucher, day: string): boolean =>
  (from !== undefined && day < from) || (to !== undefined && day > to);

/** The days on which somebody stood in the role: those a witness saw, that of the group of fields, or the record's. */
const daysMeant = (record: AnyRecord, path: FieldPath): readonly string[] => {
  if (record.kind === 'testimony') return record.data.seenOn;
  const [field] = path;
  const group = path.length === 2 && (record.data as unknown as Record<string, unknown>)[String(field)];
  const on = group && typeof group === 'object' && 'on' in group ? group.on : undefined;
  return [typeof on === 'string' ? on : dayOf(record)];
};

const misfit = (
  portfolio: Portfolio,
  reference: Reference,
  { id, role }: Voucher,
  roles: readonly Role[],
): Omit<Verdict, 'place'> => {
  const fit = [...portfolio.vouchers.values()].filter((one) => roles.includes(one.role)).map((one) => one.id);
  const wanting = roles.map((one) => names[one]).join(' or ');
  const own = isLearner(portfolio, id) ? ownWork[reference.record?.kind ?? ''] : undefined;
  const message = `${id} is ${names[role]} in content/people.yaml; this field needs ${wanting}.`;
  if (own) return { message, mend: `${own}; do not put somebody's name to it.` };
  if (fit.length === 0) return { message };
  return {
    message,
    mend: `Name who it was: ${fit.join(' or ')}, if it was one of them. Who holds two roles has two entries in content/people.yaml.`,
  };
};

/** What to tell a learner who stands where somebody else must, by the kind of record. */
const ownWork: Readonly<Record<string, string>> = {
  decision: 'A learner cannot decide on their own work. Ask your assessor for a decision',
  exemption: 'A learner cannot exempt themselves. Ask your assessor for a decision',
  'assessor-observation': 'A learner cannot assess their own work. Ask your assessor to observe you',
  questioning: 'A learner cannot assess their own work. Ask your assessor to question you',
  declaration: 'A learner cannot speak for the centre. Ask your assessor',
  testimony: 'A learner cannot bear witness to their own work. Ask somebody who saw it',
  'iqa-plan': 'A learner cannot quality-assure their own work. Ask your centre who does',
  'iqa-sample': 'A learner cannot quality-assure their own work. Ask your centre who does',
  'eqa-visit': 'A learner cannot quality-assure their own work. Ask your centre who does',
};
