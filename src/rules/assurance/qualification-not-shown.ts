import { awardTrouble, type Judging } from '#language/assessor-awards.ts';
import { firstDayNamed } from '#language/days-in-words.ts';
import { dateInWords } from '#language/words.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { dayOf, ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DEC-2, DEC-6: whoever judges was qualified to on that day, or is a trainee whose decisions are countersigned. */
export const qualificationNotShown: Rule = {
  id: 'qualification-not-shown',
  statements: ['DEC-2', 'DEC-6', 'DEC-10'],
  severity: 'warning',
  title: 'Somebody judges, and no qualification for it is shown for that day',
  why: 'A decision counts where a qualified assessor made or countersigned it, and a sample where a qualified quality assurer took it. An external verifier asks for the certificate and its date.',
  mend: 'Name the award in `qualification` and the day it was gained in `qualifiedOn`. Who is still working towards it has `trainee: true`, and a qualified assessor countersigns. If the award has another name, answer the finding with it.',
  source: 'IQA sampling procedure: countersigning assessors; EQA visit guide: staff CVs and qualifications',
  answeredAt: 'jo-blake',
  example: {
    wrong: 'qualification: Eleven years in contact centres',
    right:
      'qualification: Level 3 Certificate in Assessing Vocational Achievement\n    qualifiedOn: 2019-06-14',
  },
  judge: function* (portfolio) {
    const acted = firstActs(portfolio);
    for (const [index, person] of [...portfolio.vouchers.values()].entries()) {
      const first = acted.get(person.id);
      const trouble = first && troubleWith(person, first);
      if (trouble) yield { ...trouble, place: placeOf(portfolio, index, person), subject: person.id };
    }
  },
};

const placeOf = (portfolio: Portfolio, index: number, { qualification }: Voucher): Verdict['place'] =>
  portfolio.placeOf('content/people.yaml', ['vouching', index, ...(qualification ? ['qualification'] : [])]);

interface Act {
  record: AnyRecord;
  role: Judging;
}

/** The first judgement of each: a decision, its countersignature, or a sample. */
const firstActs = (portfolio: Portfolio): Map<string, Act> => {
  const acts = [
    ...ofKind(portfolio, 'decision').flatMap((record) =>
      [record.data.assessor, record.data.countersigned?.by].map((id) => ({
        id,
        record,
        role: 'assessor' as const,
      })),
    ),
    ...ofKind(portfolio, 'iqa-sample').map((record) => ({
      id: record.data.iqa,
      record,
      role: 'iqa' as const,
    })),
  ];
  const first = new Map<string, Act>();
  for (const { id, record, role } of acts) {
    const known = id === undefined ? undefined : first.get(id);
    if (id !== undefined && (!known || dayOf(record) < dayOf(known.record))) first.set(id, { record, role });
  }
  return first;
};

const deeds: Readonly<Record<Judging, string>> = {
  assessor: 'assessed',
  iqa: 'sampled decisions',
  eqa: 'visited',
};

const troubleWith = (person: Voucher, { record, role }: Act): { message: string } | undefined => {
  // A trainee's decisions wait for a countersignature; whether they have one is told there.
  if (person.role !== role || person.trainee) return undefined;
  const { shownAs, qualification, qualifiedOn } = person;
  const day = dayOf(record);
  const did = `${shownAs} ${deeds[role]} on ${dateInWords(day)} (${record.number})`;
  if (qualification === undefined) return { message: `${did}, and no \`qualification\` is given.` };
  const gained = qualifiedOn ?? firstDayNamed(qualification);
  if (gained !== undefined && gained > day)
    return { message: `${did}, and the qualification was gained on ${dateInWords(gained)}, after that.` };
  const trouble = awardTrouble(role, qualification);
  if (trouble === undefined) return undefined;
  return {
    message:
      trouble === 'none'
        ? `${did}, and "${qualification}" names no award for that.`
        : `${did}, and "${qualification}" says that the award is still to come; \`trainee\` is not set.`,
  };
};
