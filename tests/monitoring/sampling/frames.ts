import { type Frame, frameOf } from '#monitoring/sampling/frame.ts';
import type { FrameList } from '#portfolio/listed-transactions.ts';

type Data = Parameters<typeof frameOf>[0];

/** A frame of strata with these sizes, as a record would give it. */
export const frameWith = (sizes: Readonly<Record<string, number | undefined>>, list?: FrameList): Frame =>
  frameOf({ strata: Object.entries(sizes).map(([id, size]) => ({ id, size, describes: id })) } as Data, list);

/** The strata of a quarter's contacts, as a team would count them. */
export const contacts = {
  'telephone-routine': 3010,
  'telephone-non-routine': 1560,
  'online-routine': 1330,
  'online-non-routine': 340,
  'written-routine': 990,
  'counter-routine': 430,
};
