import { Scalar } from 'yaml';
import { type Chance, Deck } from './chance.ts';
import { claimsOf } from './claims.ts';
import { developmentPoints } from './development-points.ts';
import { disruption, type Manner, suitsCheck } from './disruption.ts';
import { type Line, linesOf, Notes } from './ratings.ts';
import { noFeedback, nothingToDevelop, particularReasons, spotReasons } from './reasons.ts';
import type { Arranged } from './schedule.ts';
import { fill, items, slotsOf } from './slots.ts';
import { strengths } from './strengths.ts';
import type { Transaction } from './transaction.ts';
import { deliveryDay } from './transactions-delivery-day.ts';
import { nonRoutine } from './transactions-non-routine.ts';
import { routine } from './transactions-routine.ts';
import { unusual } from './transactions-unusual.ts';

const sorts: Record<string, Transaction> = { ...routine, ...deliveryDay, ...nonRoutine, ...unusual };
const outOfTheOrdinary = new Set(Object.keys({ ...nonRoutine, ...unusual }));
const VERSION_2_FROM = '2026-05-18';
const SCORECARDS: Record<string, string> = { 1: 'E001', 2: 'E083' };

/** A string that YAML readers might take for something else, in quotes. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

const stamp = (seconds: number): string =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

/** The day that lies `days` after `day`. */
function later(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Writes observations one after another, each from what was arranged and the dice. */
export class Composer {
  readonly #chance: Chance;
  readonly #notes: Notes;
  readonly #decks: Record<string, Deck<string>>;
  readonly #manners: Record<string, Deck<Manner>>;

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#notes = new Notes(chance);
    const banks = Object.entries(strengths).map(([quality, list]) => [`strength ${quality}`, list] as const);
    const lists = decksOf(Object.entries({ items, spotReasons, nothingToDevelop }), chance);
    this.#manners = decksOf(Object.entries(disruption), chance);
    this.#decks = { ...lists, ...decksOf(banks, chance) };
  }

  /** The data of one observation, its fields in the order in which a reader wants them. */
  observation(arranged: Arranged) {
    const sort = sorts[arranged.transaction];
    if (sort === undefined) throw new Error(`No transaction ${arranged.transaction}.`);
    const version = arranged.on < VERSION_2_FROM ? '1' : '2';
    const slots = slotsOf(arranged, sort, this.#deal('items'), this.#chance);
    const lines = linesOf(arranged, sort, version, this.#notes, this.#chance);
    const timed = this.#timed(lines, arranged.channel);
    const words = (template: string) => fill(template, slots);
    const nature = outOfTheOrdinary.has(arranged.transaction) ? 'non-routine' : 'routine';
    const rated = lines.flatMap((line) => ('rating' in line ? [line] : []));
    const claims = claimsOf(arranged, nature, rated, lines.length - rated.length);
    const writtenUpOn = later(arranged.on, arranged.writtenAfter);
    return {
      title: words(sort.about),
      colleague: `colleague-${arranged.colleague}`,
      observedOn: arranged.on,
      observedAt: quoted(arranged.at),
      writtenUpOn,
      channel: arranged.channel,
      check: arranged.item ? 'planned' : 'spot',
      nature,
      technique: arranged.technique,
      transaction: `${words(sort.about)}.`,
      ...(arranged.item
        ? { draw: arranged.item.startsWith('r1') ? 'E012' : 'E089', drawItem: arranged.item }
        : { reason: particularReasons[arranged.number] ?? this.#deal('spotReasons') }),
      plannedIn: arranged.item ? (version === '1' ? 'D001' : 'D005') : 'ad-hoc',
      scorecard: SCORECARDS[version],
      version: quoted(version),
      ratings: timed.map(({ line, at }) => ({ quality: line.quality, ...said(line, words), ...at })),
      ...this.#points(timed, words),
      ...(claims.length > 0 || this.#chance.happens(0.4) ? { disruption: this.#manner(arranged) } : {}),
      ...(noFeedback[arranged.number] ? { noFeedback: noFeedback[arranged.number] } : {}),
      ...(claims.length > 0 ? { claims } : {}),
      signatures: [{ by: 'sam-okafor', on: writtenUpOn }],
    };
  }

  #deal(name: string): string {
    const deck = this.#decks[name];
    if (deck === undefined) throw new Error(`No deck ${name}.`);
    return deck.next();
  }

  /** How this check was made without disruption, in words that suit its channel and kind. */
  #manner(arranged: Arranged): string {
    const deck = this.#manners[arranged.technique];
    if (deck === undefined) throw new Error(`No deck ${arranged.technique}.`);
    return deck.next((manner) => suitsCheck(manner, arranged)).text;
  }

  /** Gives each line of a telephone call its place in the call. */
  #timed(lines: readonly Line[], channel: string) {
    let second = 2 + this.#chance.below(5);
    return lines.map((line) => {
      const at = channel === 'telephone' && 'rating' in line ? { at: quoted(stamp(second)) } : {};
      second += 14 + this.#chance.below(48);
      return { line, at };
    });
  }

  #points(timed: readonly { line: Line; at: object }[], words: (template: string) => string) {
    const rated = timed.flatMap(({ line, at }) => ('rating' in line ? [{ ...line, at }] : []));
    const by = this.#chance.shuffled(rated).sort((one, other) => other.rating - one.rating);
    const good = by.slice(0, this.#chance.happens(0.5) ? 2 : 1);
    const weak = by.filter(({ rating }) => rating < 3).slice(-2);
    const point = (line: (typeof rated)[number], text: string) => ({
      text: words(text),
      quality: line.quality,
      ...line.at,
    });
    const failures = rated.filter(({ quality, rating }) => quality === 'identity' && rating === 1);
    return {
      strengths: good.map((line) => point(line, this.#deal(`strength ${line.quality}`))),
      ...(weak.length > 0
        ? { developmentPoints: weak.reverse().map((line) => point(line, answerTo(line))) }
        : { noDevelopment: this.#deal('nothingToDevelop') }),
      ...(failures.length > 0
        ? {
            criticalFailures: failures.map((line) => ({
              text: words(line.template),
              quality: line.quality,
              ...line.at,
            })),
          }
        : {}),
    };
  }
}

/** A deck for each list, by its name; shuffled in the order in which they stand. */
const decksOf = <T>(lists: readonly (readonly [string, readonly T[]])[], chance: Chance) =>
  Object.fromEntries(lists.map(([name, list]) => [name, new Deck(list, chance)]));

/** The development point that answers a low note. */
function answerTo(line: { quality: string; develop: number }): string {
  const answer = developmentPoints[line.quality]?.[line.develop];
  if (answer === undefined) throw new Error(`No development point ${line.develop} for ${line.quality}.`);
  return answer;
}

const said = (line: Line, words: (template: string) => string) =>
  'rating' in line
    ? { rating: line.rating, note: words(line.template) }
    : { notApplicable: line.notApplicable };
