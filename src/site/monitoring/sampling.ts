import { type AuditTable, auditOf, type DrawAudit } from '#monitoring/sampling/audit.ts';
import { lookedAt } from '#monitoring/sampling/looked-at.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { shareInWords } from '../shared/share.ts';
import { drawnFirstInWords, takenInWords } from '../shared/swap-words.ts';
import { choiceInWords, dateInWords, sentenceCase } from '../words.ts';
import { lookedShown } from './looked-at.ts';
import {
  aimWords,
  filledWords,
  fitWords,
  marginWords,
  otherDaysWords,
  repeatedWords,
} from './sampling-words.ts';

/** What the audit of sampling shows, of all draws or of those of one page. */
export const samplingView = (site: Site, draws = ofKind(site.portfolio, 'draw')) => {
  const { portfolio, today } = site;
  return {
    asAt: dateInWords(today),
    observed: ofKind(portfolio, 'observation').length,
    frames: ofKind(portfolio, 'sampling-frame').length > 0,
    draws: auditOf(portfolio, today)
      .filter(({ kept }) => draws.includes(kept.draw))
      .map((audit) => drawShown(portfolio, audit)),
    looked: lookedShown(lookedAt(portfolio)),
    plans: ofKind(portfolio, 'monitoring-plan').map(({ number, data }) => ({
      number,
      path: paths.record(number),
      scope: data.scope,
    })),
  };
};

/** One draw as the audit shows it. */
export type DrawAudited = ReturnType<typeof drawShown>;

const drawShown = (portfolio: Portfolio, audit: DrawAudit) => {
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
    size: `${filledWords(kept)}, from a frame of ${population.toLocaleString('en-GB')}.`,
    margin: marginWords(audit, (colleague) => nameShown(portfolio, colleague)),
    aim: aimWords(audit),
    otherDays: otherDaysWords(audit),
    tables: audit.tables.map((table) => tableShown(table, audit)),
    unfilled: kept.strata
      .filter(({ outstanding }) => outstanding > 0)
      .map(({ stratum, describes, drawn, observed, overdue }) => ({
        name: describes ?? stratum,
        words: `${observed} of ${drawn}${overdue > 0 ? `, ${overdue} overdue` : ''}`,
      })),
    // Where nothing was carried out at all, what is not filled already says so.
    never: kept.strata
      .filter(({ size = 0, observed }) => kept.observed > 0 && size > 0 && observed === 0)
      .map(({ stratum, describes }) => describes ?? stratum),
    misfits: audit.misfits.map(({ item, is, stratum }) => ({
      id: item.item.id,
      words: `drawn from ${stratum}, observed ${choiceInWords(is)}`,
      seen: item.observations.map(({ number }) => ({ number, path: paths.record(number) })),
    })),
    swaps: draw.data.swaps.map((swap) => ({
      item: swap.item,
      on: dateInWords(swap.on),
      reason: swap.reason,
      insteadOf: drawnFirstInWords(swap),
      taken: takenInWords(swap),
    })),
  };
};

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
    size: `${size.toLocaleString('en-GB')} (${shareInWords(size, population)})`,
    drawn: `${drawn} (${shareInWords(drawn, kept.drawn)})`,
    observed: `${observed} (${shareInWords(observed, kept.observed)})`,
  })),
  fit: fit === undefined ? 'There is nothing to compare yet.' : fitWords(fit, kept.draw.data.method),
});
