import type { Form } from '#authoring/form/form-field.ts';
import type { Choice } from '#portfolio/choices.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { Ahead } from './ahead.ts';
import type { CoverageChange } from './coverage-change.ts';
import type { KeptForm } from './drafts.ts';
import type { Entry } from './entry.ts';
import type { Withdrawal } from './withdraw.ts';

/** A finding on what stands in a form: the field that it is about, where that is known, and what is said of it. */
export interface FormFinding {
  field?: string | undefined;
  /** For one in the words of a text: the line, counted from the first of these. */
  line?: number | undefined;
  severity: Finding['severity'];
  message: string;
  mend: string;
}

/** A form with what it begins from. */
export interface OpenForm {
  form: Form;
  data: Readonly<Record<string, unknown>>;
  body: string;
  number?: string | undefined;
  version?: string | undefined;
  /** What may be begun from the record, each with the address of its form. */
  next?: { says: string; address: string }[];
  /** Why the record stands as it was written, where nothing of it is changed any more. */
  stands?: string;
  /** The records that name it. */
  citedBy?: { number: string; title: string }[];
}

/** What is said of a record while it is written. */
export interface Looked {
  findings: FormFinding[];
  /** The places of it at which a claim may stand. */
  places: Choice[];
  /** The form in view of what stands in it; none where its offers do not depend on that. */
  form?: Form;
}

/** What came of saving. */
export type Saved =
  | { saved: string; title: string; changes?: CoverageChange[] }
  | { findings: FormFinding[] }
  /** The file changed since the form was opened: what stands in it now. */
  | { changed: OpenForm };

/** What the editor does with a portfolio. */
export interface Editor {
  /**
   * The form of a record, or of a new one; `from` and `nth` name a record that it begins from, and which of its beginnings,
   * and `given` are words to fill in by the names of fields.
   */
  open: (
    what:
      | { kind: Entry['kind']; from?: string; nth?: number; given?: Readonly<Record<string, string>> }
      | { number: string },
  ) => OpenForm;
  look: (entry: Entry) => Looked;
  /** Keeps what stands in a form as its draft. */
  keep: (entry: Entry) => void;
  /** Every draft, as it is gone on with. */
  drafts: () => KeptForm[];
  /** What a record would change, and what would be asked of it, were it saved as it stands. */
  ahead: (entry: Entry) => Ahead;
  save: (entry: Entry) => Saved;
  withdraw: (what: Withdrawal) => void;
  /** What an assessor would still ask of a record that is saved. */
  asked: (number: string) => FormFinding[];
}
