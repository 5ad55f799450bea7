import { lastSigned, saysOtherThanSigned } from '#portfolio/kept/records-lock.ts';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { toldAfterSigning } from '#portfolio/told-after-signing.ts';
import { type TickedRow, tickedRows } from '#portfolio/words/ticked-rows.ts';
import type { Site } from '../portfolio.ts';
import { choiceInWords, counted, dateInWords, sentenceCase } from '../words.ts';
import { artefactsView, type ReadText } from './record-artefacts.ts';
import type { Section } from './record-blocks.ts';
import { chainsOf } from './record-chain.ts';
import { claimsView, toWriteView } from './record-claims.ts';
import { neighboursOf, type RecordContext, recordContext } from './record-context.ts';
import { plainFields } from './record-facts.ts';
import { searchFilters } from './record-filters.ts';
import { layoutOf } from './record-layouts.ts';
import { linkedRecords, recordLink, replacementOf } from './record-links.ts';
import { whoOf } from './record-people.ts';
import { referenceValue } from './record-references.ts';
import { standingOf } from './record-standing.ts';
import type { Field, Value } from './record-value.ts';

/** All that the page of a record shows. `readText` gives the text of an artefact, for tables. */
export const recordView = (site: Site, record: AnyRecord, readText: ReadText) => {
  const context = recordContext(site, record);
  const kind = kindOf(record.kind);
  const layout = layoutOf(context);
  const plain = plainFields(context, layout);
  const head = headView(context, plain.facts);
  const claimed = claimsView(context);
  const standing = standingOf(claimed, record.data.withdrawn !== undefined);
  const files = artefactsView(context, readText);
  const recording = recordingOf(record);
  return {
    context,
    path: context.path,
    number: record.number,
    title: record.data.title,
    isEvidence: kind.letter === 'E',
    kind: kind.title,
    on: dayOf(record),
    ...head,
    lead: layout.lead && { ...layout.lead, same: sameWords(layout.lead.text, record.data.title) },
    practice: practiceNote(context),
    withdrawn: withdrawnView(record),
    replacement: replacementOf(context),
    replaces: replacedView(context),
    simulated: simulatedNote(record),
    facts: plain.facts.filter(({ name }) => !head.told.includes(name)),
    sections: [...layout.sections, ...plain.long.map(fieldSection)],
    letter: letterView(context),
    body: record.body,
    recording: files.find(({ file }) => file === recording),
    files: files.filter(({ file }) => file !== recording),
    claimed,
    toWrite: toWriteView(context),
    standing,
    chains: chainsOf(context),
    linked: linkedRecords(context),
    signatures: signaturesView(context),
    sinceSigned: [...changedAfterView(context), ...toldAfterView(context)],
    byHand: 'takenIn' in record.data && record.data.takenIn !== undefined,
    neighbours: neighboursView(context),
    filters: searchFilters(context, standing),
    scripts: files.some(({ show }) => show === 'audio' || show === 'video') ? ['player.js'] : [],
  };
};

export type RecordView = ReturnType<typeof recordView>;

/** The day and the person, which the line under the title tells so that the facts need not tell them again. */
const headView = ({ portfolio, record }: RecordContext, facts: readonly Field[]) => {
  const who = whoOf(portfolio, record);
  const whoField = facts.find(({ name }) => name === who.role);
  const dayField = facts.find(({ name }) => name === 'on');
  return {
    dayAnchor: dayField?.anchor,
    who: {
      before: who.before,
      anchor: whoField?.anchor,
      value: whoField?.value ?? ({ type: 'words', text: who.text } satisfies Value),
    },
    told: [whoField?.name, dayField?.name].filter((name) => name !== undefined),
  };
};

/** Whether a sentence only repeats the title. */
const sameWords = (sentence: string, title: string): boolean =>
  sentence.replace(/(?<!\W)\W+$/, '') === title.replace(/(?<!\W)\W+$/, '');

const fieldSection = ({ label, anchor, value }: Field): Section => ({
  title: label,
  anchor,
  block: value,
});

const withdrawnView = ({ data }: AnyRecord) =>
  data.withdrawn && {
    anchor: fieldAnchor(['withdrawn']),
    on: { anchor: fieldAnchor(['withdrawn', 'on']), text: dateInWords(data.withdrawn.on) },
    reason: { anchor: fieldAnchor(['withdrawn', 'reason']), text: data.withdrawn.reason },
  };

const replacedView = (context: RecordContext) => {
  const { replaces } = context.record.data;
  if (replaces === undefined) return undefined;
  return { anchor: fieldAnchor(['replaces']), link: referenceValue(context, 'record', replaces) };
};

/** Work that was not real work is said at the top: it may not count. */
const simulatedNote = ({ data }: AnyRecord): string | undefined =>
  'setting' in data && data.setting !== 'real-work'
    ? `${sentenceCase(choiceInWords(data.setting))}: not real work.`
    : undefined;

/** Units worked on for practice only, of those that the record claims. */
const practiceNote = ({ portfolio, record, site }: RecordContext): string[] => {
  const claimed = new Set(
    (portfolio.claimsOf.get(record.number) ?? []).map(({ criterion }) => criterion.split('/')[0]),
  );
  return site.units
    .filter(({ unit, registration }) => registration?.purpose === 'practice' && claimed.has(unit.code))
    .map(({ unit }) => unit.code);
};

/** A testimony is a letter: who writes, from where, as what. */
const letterView = ({ portfolio, record }: RecordContext) => {
  if (record.kind !== 'testimony') return undefined;
  const { witness, on } = record.data;
  const person = portfolio.vouchers.get(witness);
  return {
    name: nameShown(portfolio, witness),
    position: person?.position,
    qualification: person?.qualification,
    status: person?.status,
    on,
    to: portfolio.learner?.shownAs ?? 'the learner',
    ticked: tickedInWords(tickedRows(record.body)),
  };
};

/** A tick is no account: how many statements of the form were ticked is said, and not what they say. */
const tickedInWords = (rows: readonly TickedRow[]): string | undefined =>
  rows.length === 0
    ? undefined
    : `${rows.filter(({ ticked }) => ticked).length} of ${counted(rows.length, 'statement')} of the form ticked. The words beside a tick are the form’s, not the witness’s.`;

/** The recording that the record is about: the one that it names. */
const recordingOf = ({ data }: AnyRecord): string | undefined =>
  'recording' in data && typeof data.recording === 'string' ? data.recording : undefined;

const signaturesView = ({ portfolio, record }: RecordContext) =>
  record.data.signatures.map(({ by, on, replaces }, index) => {
    const at = (...rest: string[]) => fieldAnchor(['signatures', index, ...rest]);
    const person = portfolio.vouchers.get(by);
    return {
      anchor: at(),
      by: { anchor: at('by'), text: nameShown(portfolio, by) },
      role: person?.position ?? person?.role,
      on: { anchor: at('on'), text: dateInWords(on) },
      replaces: replaces && {
        anchor: at('replaces'),
        on: { anchor: at('replaces', 'on'), text: dateInWords(replaces.on) },
        reason: { anchor: at('replaces', 'reason'), text: replaces.reason },
        from: replaces.appliesFrom && {
          anchor: at('replaces', 'appliesFrom'),
          text: dateInWords(replaces.appliesFrom),
        },
      },
    };
  });

/** A record may be filled in after it was signed: readers are told from when to when. */
const toldAfterView = ({ portfolio, record }: RecordContext): string[] => {
  const later = toldAfterSigning(portfolio, record);
  return later ? [`Signed on ${dateInWords(later.signed)}, tells of ${dateInWords(later.told)}.`] : [];
};

/** What a record said when it was signed may have been kept: readers are told where it says something else now. */
const changedAfterView = ({ portfolio, record }: RecordContext): string[] =>
  saysOtherThanSigned(portfolio, record)
    ? [`Signed on ${dateInWords(lastSigned(record) as string)}, and changed since.`]
    : [];

const neighboursView = (context: RecordContext) => {
  const { before, after, beforeInKind, afterInKind } = neighboursOf(context);
  const kind = kindOf(context.record.kind);
  const links: [string, AnyRecord | undefined][] = [
    [`Previous ${inSentence(kind.title)}`, beforeInKind],
    [`Next ${inSentence(kind.title)}`, afterInKind],
    ['Previous by number', before],
    ['Next by number', after],
  ];
  return links.flatMap(([text, record]) => (record ? [{ text, ...recordLink(record) }] : []));
};

/** A title within a sentence: a word loses its capital, letters that stand for words keep theirs. */
const inSentence = (title: string): string =>
  title.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
