import type { Accepted } from './accepted-wordings.ts';
import type { Place } from './finding.ts';
import type { FrameList } from './listed-transactions.ts';
import type { Equivalence } from './schema/equivalences.ts';
import type { FieldPath } from './schema/field-path.ts';
import type { Guidance } from './schema/guidance.ts';
import type { KindName } from './schema/kind-names.ts';
import type { RecordData } from './schema/kinds.ts';
import type { Observed, People, Voucher } from './schema/people.ts';
import type { PortfolioFile } from './schema/portfolio-file.ts';
import type { PrivateRegister } from './schema/private-register.ts';
import type { Outcome, Unit, UnitCriterion } from './schema/unit.ts';

/** A node of the checked syntax tree of an account: Markdown and the allowed components, nothing else. */
export interface BodyNode {
  type: string;
  value?: string;
  name?: string | null;
  attributes?: { name: string; value: string }[];
  children?: BodyNode[];
  /** Set on a `Claim`: the id of its place on the page. */
  anchor?: string;
  [key: string]: unknown;
}

/** A claim marked on the words of an account. */
export interface MarkedClaim {
  criteria: { criterion: string; place: Place }[];
  shows?: string | undefined;
  quote: string;
  anchor: string;
}

/** One file of `content/` that was read whole. */
interface RecordOf<K extends KindName> {
  kind: K;
  number: string;
  /** The rest of the file name, such as `refund-call`. */
  slug: string;
  file: string;
  data: RecordData<K>;
  /** The checked syntax tree of an MDX record. */
  body?: BodyNode | undefined;
  marked: readonly MarkedClaim[];
  /** What else the text of an MDX record refers to. */
  mentions: readonly Mention[];
}

/** A record of any kind: to ask for its `kind` narrows its `data`. */
export type AnyRecord = { [K in KindName]: RecordOf<K> }[KindName];

/** A record of one kind. */
export type PortfolioRecord<K extends KindName> = Extract<AnyRecord, { kind: K }>;

/** An `Evidence`, `At`, `Trend` or picture in the words of an account. */
export interface Mention {
  component: 'Evidence' | 'At' | 'Trend' | 'image';
  attributes: Readonly<Record<string, string>>;
  place: Place;
}

/** A file in the folder of a record under `evidence/`. */
export interface Artefact {
  /** The name of the folder, which should be a record's number. */
  number: string;
  /** The file's path inside that folder. */
  name: string;
  /** Relative to the portfolio. */
  file: string;
  bytes: number;
  /** Its first bytes, as text of one sign a byte: enough to tell what it is. Left out where the file has not been looked at. */
  begins?: string;
}

/** Finds the place of a value in a file again, for a finding. */
export type PlaceOf = (file: string, path: FieldPath) => Place;

/** What reading gives: everything that was read whole, not yet joined. */
export interface ReadContent {
  file?: PortfolioFile | undefined;
  people?: People | undefined;
  units: readonly Unit[];
  guidance: readonly Guidance[];
  equivalences: readonly Equivalence[];
  records: readonly AnyRecord[];
  artefacts: readonly Artefact[];
  /** Numbers whose files were found but could not be read whole. */
  unread: ReadonlySet<string>;
  /** What the lists of sampling frames give, by the number of the frame. */
  lists?: ReadonlyMap<string, FrameList> | undefined;
  /** Who stands behind the pseudonyms: searched for and never shown. */
  register?: PrivateRegister | undefined;
  /** The wording under which claims were accepted; left out where nobody has kept it. */
  accepted?: Accepted | undefined;
  /** What scorecards and signed records said; left out where nobody has kept it. */
  kept?: Accepted | undefined;
  placeOf: PlaceOf;
}

/** A criterion within its unit and outcome, under its full name such as `ocr-41/4.10`. */
export interface Criterion extends UnitCriterion {
  ref: string;
  unit: Unit;
  outcome: Outcome;
}

/** A claim: evidence says that it meets a criterion, at a place, in words. It never counts as met. */
export interface Claim {
  criterion: string;
  record: AnyRecord;
  /** The place as written: a field, or a page, row or time. */
  at?: string | undefined;
  /** The very words, where there are any. */
  quote: string;
  shows?: string | undefined;
  /** The id of the place on the record's page. */
  anchor: string;
  place: Place;
}

/** One record citing another, at a field. */
export interface Citation {
  from: AnyRecord;
  to: string;
  path: FieldPath;
}

/** A whole portfolio, joined both ways and read-only. */
export interface Portfolio {
  file: PortfolioFile;
  learner: Voucher | undefined;
  vouchers: ReadonlyMap<string, Voucher>;
  observed: ReadonlyMap<string, Observed>;
  units: readonly Unit[];
  unitByCode: ReadonlyMap<string, Unit>;
  criteria: ReadonlyMap<string, Criterion>;
  guidance: readonly Guidance[];
  /** Criteria of different units that ask for something alike. They suggest and never claim. */
  equivalences: readonly Equivalence[];
  /** Sorted by letter and number. */
  records: readonly AnyRecord[];
  byNumber: ReadonlyMap<string, AnyRecord>;
  artefacts: ReadonlyMap<string, readonly Artefact[]>;
  claims: readonly Claim[];
  claimsOn: ReadonlyMap<string, readonly Claim[]>;
  claimsOf: ReadonlyMap<string, readonly Claim[]>;
  /** Claims whose words are still to be written. They are among no others and count nowhere. */
  toWrite: readonly Claim[];
  /** What each record cites, and what cites it. */
  citesOf: ReadonlyMap<string, readonly Citation[]>;
  citedBy: ReadonlyMap<string, readonly Citation[]>;
  unread: ReadonlySet<string>;
  /** What the lists of sampling frames give, by the number of the frame. */
  lists: ReadonlyMap<string, FrameList>;
  accepted: Accepted;
  /** What scorecards said when they were used, and records when they were signed. */
  kept: Accepted;
  /** Who stands behind the pseudonyms: searched for and never shown. */
  register?: PrivateRegister | undefined;
  placeOf: PlaceOf;
}
