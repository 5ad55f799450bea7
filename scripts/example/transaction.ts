/** One sort of transaction and the words that tend to be said in it; `{slots}` are filled for each observation. */
export interface Transaction {
  about: string;
  problem: string;
  reflect: string;
  ask: readonly string[];
  answer: string;
  step: readonly string[];
  vague: string;
  kind: string;
  note: string;
  limit: string;
  /** True where no parcel was looked up, so that neither identity nor the contact record comes into it. */
  general?: boolean;
  /** True where a joke or a hurry would be out of place. */
  delicate?: boolean;
  /** True where the matter ends there and then, so that there is no next step to tell. */
  closed?: boolean;
}
