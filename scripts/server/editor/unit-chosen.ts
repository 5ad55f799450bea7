import { openBasis, saveBasis } from './basis.ts';

/** Whether a unit is among those that the portfolio is for; else where to say so. */
export interface Chosen {
  chosen: boolean;
  next: string;
}

type Registration = Record<string, unknown> & { units?: { unit?: string }[] };

const form = '/edit/new/portfolio';

/**
 * Adds a unit to the registration that it can only belong to: the one of the body that awards it, or the only one where
 * nobody is named. Where that is not clear, or the portfolio's file is not there or not whole, one chooses it in the form.
 */
export const chooseUnit = (root: string, code: string, body: string | undefined, today: string): Chosen => {
  const { data, version } = openBasis(root, 'portfolio', today);
  const registrations = (data.registrations ?? []) as Registration[];
  const own = registrations.filter(
    ({ awardingOrganisation: by }) => body === undefined || String(by).toLowerCase() === body.toLowerCase(),
  );
  const [only] = own;
  if (!only || own.length > 1) return { chosen: false, next: form };
  const units = [...(only.units ?? []), { unit: code }];
  const saved = saveBasis(
    root,
    {
      kind: 'portfolio',
      ...(version ? { version } : {}),
      data: { ...data, registrations: registrations.map((one) => (one === only ? { ...one, units } : one)) },
    },
    today,
  );
  return 'saved' in saved ? { chosen: true, next: `/units/${code}.html` } : { chosen: false, next: form };
};
