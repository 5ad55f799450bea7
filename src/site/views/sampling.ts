import type { GoodnessOfFit } from '#domain/monitoring/statistics.ts';
import { type AuditTable, auditOf, type DrawAudit } from '#domain/sampling/audit.ts';
import { type Looked, lookedAt } from '#domain/sampling/looked-at.ts';
import type { Repeated } from '#domain/sampling/repeat.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { choiceInWords, counted, dateInWords, listInWords, sentenceCase } from '../words.ts';

/** All that the audit of sampling shows. */
export const samplingView = (site: Site) => {
  const { portfolio, today } = site;
  return {
    asAt: dateInWords(today),
    draws: auditOf(portfolio, today).map(drawShown),
    looked: lookedShown(lookedAt(portfolio)),
  };
};

/** One draw as the audit shows it. */
export type DrawAudited = ReturnType<typeof drawShown>;

const drawShown = (audit: DrawAudit) => {
  const { kept, frame, population } = audit;
  const { draw } = kept;
  return {
    number: draw.number,
    title: draw.data.title,
    path: paths.record(draw.number),
    on: dateInWords(draw.data.on),
    method: sentenceCase(choiceInWords(draw.data.method)),
    reason: draw.data.reason,
    frame: frame && { number: frame.number, title: frame.data.title, path: paths.record(frame.number) },
    limits: frame?.data.limits,
    seed: draw.data.seed,
    hash: draw.data.frameHash,
    repeated: repeatedWords[audit.repeated],
    size: `${kept.observed} of ${kept.drawn} drawn were carried out, from a frame of ${population.toLocaleString('en-GB')}.`,
    margin: marginWords(audit),
    tables: audit.tables.map((table) => tableShown(table, audit)),
    unfilled: kept.strata
      .filter(({ outstanding }) => outstanding > 0)
      .map(({ stratum, describes, drawn, observed, overdue }) => ({
        name: describes ?? stratum,
        words: `${observed} of ${drawn}${overdue > 0 ? `, ${overdue} overdue` : ''}`,
      })),
    never: kept.strata
      .filter(({ size = 0, observed }) => size > 0 && observed === 0)
      .map(({ stratum, describes }) => describes ?? stratum),
    misfits: audit.misfits.map(({ item, is, stratum }) => ({
      id: item.item.id,
      words: `drawn from ${stratum}, observed ${choiceInWords(is)}`,
      seen: item.observations.map(({ number }) => ({ number, path: paths.record(number) })),
    })),
    swaps: draw.data.swaps.map(({ item, on, reason, insteadOf, position, entry }) => ({
      item,
      on: dateInWords(on),
      reason,
      insteadOf,
      taken: entry ?? (position === undefined ? undefined : `number ${position} of its stratum`),
    })),
  };
};

const repeatedWords: Readonly<Record<Repeated, string>> = {
  same: 'Drawn again from its seed and its frame, it comes out the same, item by item.',
  'frame-changed': 'It cannot be drawn again: the frame is no longer the one that it was drawn from.',
  'other-items':
    'Drawn again from its seed and its frame, other items come out: the record was changed since.',
  'not-recorded':
    'Nobody can draw it again: the record does not hold both a seed and the hash of a frame that lists its sizes.',
};

const marginWords = ({ kept, margin, marginDrawn }: DrawAudit): string => {
  if (kept.draw.data.method === 'quota')
    return 'A quota is not drawn by chance, so no margin can be given: it stands for those looked at only.';
  if (margin === undefined)
    return 'No margin can be given: nothing was carried out, or the frame gives no sizes.';
  const reached = `A share at standard over all of it is known to within ${points(margin)} either way, with 95% confidence, as if drawn at random over the whole frame.`;
  const planned =
    marginDrawn !== undefined && kept.outstanding > 0 ? ` All of it would give ${points(marginDrawn)}.` : '';
  return `${reached}${planned} It says less of any one group or colleague.`;
};

const points = (share: number): string => counted(Math.ceil(share * 100), 'point');

const byWords: Readonly<Record<AuditTable['by'], string>> = {
  stratum: 'Group',
  channel: 'Channel',
  nature: 'Routine or not',
  transactionType: 'Type',
  complexity: 'Complexity',
  time: 'Time',
};

const tableShown = ({ by, groups, fit }: AuditTable, { kept, population, frame }: DrawAudit) => ({
  by: byWords[by],
  rows: groups.map(({ group, size, drawn, observed }) => ({
    name:
      by === 'stratum'
        ? (frame?.data.strata.find(({ id }) => id === group)?.describes ?? group)
        : sentenceCase(choiceInWords(group)),
    size: `${size.toLocaleString('en-GB')} (${share(size, population)})`,
    drawn: `${drawn} (${share(drawn, kept.drawn)})`,
    observed: `${observed} (${share(observed, kept.observed)})`,
  })),
  fit: fit === undefined ? 'There is nothing to compare yet.' : fitWords(fit, kept.draw.data.method),
});

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((part / whole) * 100)}%`;

/** What a method fixes beforehand, the test cannot be a test of. */
const designWords: Readonly<Record<string, string>> = {
  'stratified-proportional':
    ' The draw gave each group its share on purpose, so this asks only whether carrying it out changed that.',
  'stratified-equal': ' The draw gave groups other shares than the frame on purpose.',
  quota: ' The quotas gave groups the shares that somebody chose.',
};

/** The test of fit in words: what it asks, what it found, and when it must not be relied on. */
const fitWords = (fit: GoodnessOfFit, method: string): string => {
  const { statistic, degreesOfFreedom, pValue, tooFewExpected, expected } = fit;
  const figures = `χ² ${statistic.toFixed(2)}, ${counted(degreesOfFreedom, 'degree of freedom', 'degrees of freedom')}, p ${pValue < 0.001 ? 'below 0.001' : pValue.toFixed(3)}`;
  const equal = designWords[method] ?? '';
  if (tooFewExpected) {
    const few = expected.filter((count) => count < 5).length;
    return `The counts are too small for a test of fit to be relied on: ${few} of ${expected.length} groups would be expected fewer than five times. Compare the shares by eye.${equal}`;
  }
  if (pValue < 0.05)
    return `What was carried out is not made up like the frame: chance alone would bring a difference as large in fewer than one sample of twenty (${figures}).${equal}`;
  return `What was carried out is made up much like the frame: chance alone would bring a difference as large in ${Math.round(pValue * 100)} samples of a hundred (${figures}). That does not prove that it is the same.${equal}`;
};

const lookedShown = ({ channels, weekdays, hours, untimed, inFrames }: ReturnType<typeof lookedAt>) => {
  const named = ({ name, planned, spot }: Looked, word = sentenceCase(choiceInWords(name))) => ({
    name: word,
    planned,
    spot,
    total: planned + spot,
  });
  const never = (list: readonly Looked[]) => list.filter(({ planned, spot }) => planned + spot === 0);
  return {
    tables: [
      { title: 'Channel', rows: channels.map((one) => named(one)) },
      { title: 'Day of the week', rows: weekdays.map((one) => named(one)) },
      { title: 'Time of day', rows: hours.map((one) => named(one, sentenceCase(one.name))) },
    ],
    channels:
      listInWords(
        never(channels.filter(({ name }) => inFrames.includes(name))).map(({ name }) => choiceInWords(name)),
      ) || undefined,
    noPlanned:
      listInWords(
        channels
          .filter(({ name, planned, spot }) => inFrames.includes(name) && planned === 0 && spot > 0)
          .map(({ name }) => choiceInWords(name)),
      ) || undefined,
    weekdays: listInWords(never(weekdays).map(({ name }) => name)) || undefined,
    hours: listInWords(never(hours).map(({ name }) => name)) || undefined,
    untimed: untimed === 0 ? undefined : counted(untimed, 'observation'),
  };
};
