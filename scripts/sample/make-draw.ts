import { askDraw, lackingForDraw } from '#authoring/new-record/ask-draw.ts';
import { dayOffered } from '#authoring/new-record/day-offered.ts';
import { notThereYet } from '#authoring/new-record/not-there-yet.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { refuseTooMany } from '#monitoring/sampling/allocate.ts';
import { type Frame, populationOf } from '#monitoring/sampling/frame.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { CannotRunError } from '../command/command.ts';
import type { Outcome } from '../new/outcome.ts';
import { readWhole } from '../new/read-whole.ts';
import { askLacking, type Typed } from './ask-lacking.ts';
import { drawSample, findingsOfDraw } from './draw-sample.ts';
import { asked, readFrame } from './read-frame.ts';
import type { SampleWish } from './sample-wish.ts';

/** Where a draw or a swap is written, the real day, and a file of kept answers to go on from. */
export interface Desk {
  root: string;
  today: string;
  from?: string | undefined;
}

/** Makes a draw of what was typed and of what somebody answers for the rest. Throws CannotRunError where it cannot. */
export const makeDraw = async (desk: Desk, typed: Typed, ask: Asker | undefined): Promise<Outcome> => {
  const { content } = readWhole(desk.root);
  const portfolio = linkPortfolio(content);
  const setting = { portfolio, ...dayOffered(desk.today, content.file.asAt) };
  const lacking = notThereYet('draw', typed, portfolio);
  if (lacking) throw new CannotRunError(lacking);
  const asking = (asker: Asker, known: Typed) =>
    askDraw(asker, setting, known, (number) => frameToDraw(portfolio, number));
  const wishOf = (data: Typed) =>
    ({ confidence: '0.95', ...data, root: desk.root, today: desk.today }) as SampleWish;
  const found = await askLacking(
    {
      ...desk,
      what: 'sample',
      typed,
      lacking: lackingForDraw,
      asking,
      findingsOf: (data) => findingsOfDraw(wishOf(data)),
    },
    ask,
  );
  const wish = wishOf(found.data);
  if (found.isResumed) refuseTwin(portfolio, wish);
  return found.settled(drawSample(wish));
};

const frameToDraw = (portfolio: Portfolio, number: string): Frame => {
  const frame = readFrame(portfolio, number);
  asked(() => refuseTooMany(1, populationOf(frame)));
  return frame;
};

/** A try that was stopped between writing its draw and taking its answers away is not drawn once more. */
const refuseTwin = (portfolio: Portfolio, { frame, method, seed, reason, on }: SampleWish): void => {
  const twin = ofKind(portfolio, 'draw').find(
    ({ data }) =>
      data.frame === frame &&
      data.method === method &&
      data.seed === (seed ?? on) &&
      data.reason === reason &&
      (on === undefined || data.on === on),
  );
  if (twin) throw new CannotRunError(`That is written already: ${twin.file}. Nothing was written once more.`);
};
