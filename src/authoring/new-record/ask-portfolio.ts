import { group } from '#language/group.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { askField, askFields } from './ask-fields.ts';
import type { Answers } from './ask-words.ts';
import { type Asker, type Setting, within } from './question.ts';

const { shape } = portfolioFileSchema;
const registration = shape.registrations.element.shape;

/** The fields of the portfolio that a learner can tell on the first day, in the order in which they come to mind. */
const first = ['title', 'learner', 'sector', 'work', 'context', 'customers'] as const;

/**
 * Asks for what a portfolio shares: the work, the units and, if one wants, data protection. Who awards a unit is known from
 * the unit; the rest of the file has values of its own or is a matter of later days.
 */
export const askPortfolio = async (
  ask: Asker,
  given: Setting & { units: readonly Unit[] },
  known: Readonly<Answers>,
): Promise<Answers> => {
  const answers: Answers = { ...known };
  const setting = { ...given, kind: 'portfolio', record: answers, ids: new Set<string>() };
  for (const name of first)
    answers[name] ??= await askField(
      name,
      shape[name],
      ask,
      setting,
      true,
      name === 'title' ? titleOf(setting) : undefined,
    );
  answers.registrations ??= await askRegistrations(ask, setting);
  if (answers.dataProtection === undefined && (await wantsDataProtection(ask)))
    answers.dataProtection = await askField('dataProtection', shape.dataProtection, ask, setting, true);
  return answers;
};

const titleOf = ({ portfolio }: Setting): string => {
  const learner = [...portfolio.vouchers.values()].find(({ role }) => role === 'learner');
  return learner ? `Portfolio of ${learner.shownAs}` : 'My portfolio';
};

const wantsDataProtection = (ask: Asker): Promise<boolean> =>
  ask({
    type: 'yes-no',
    ask: 'Do you want to say now how the records of checks on colleagues are protected? It can wait until the first check.',
    initial: false,
  });

const askRegistrations = async (
  ask: Asker,
  setting: Setting & { units: readonly Unit[] },
): Promise<unknown[]> => {
  const { units } = setting;
  const choices = units.map(({ code, title, awardingOrganisation, number }) => ({
    value: code,
    label: `${awardingOrganisation} ${number}: ${title}`,
  }));
  const [only, ...others] = choices;
  if (only && others.length === 0) await ask({ type: 'told', ask: `units: ${only.label}` });
  const chosen =
    only && others.length === 0
      ? [only.value]
      : await ask({ type: 'choices', ask: 'Which units do you work on?', choices, required: true });
  const byBody = group(
    units.filter(({ code }) => chosen.includes(code)),
    ({ awardingOrganisation }) => awardingOrganisation,
  );
  const registrations: unknown[] = [];
  for (const [awardingOrganisation, some] of byBody) {
    const fields = (['qualification', 'registeredOn', 'centre'] as const).map(
      (name) => [name, registration[name]] as const,
    );
    const asked = await askFields(fields, within(awardingOrganisation, ask), setting);
    registrations.push({ awardingOrganisation, ...asked, units: some.map(({ code }) => ({ unit: code })) });
  }
  return registrations;
};
