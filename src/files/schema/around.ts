/** The units that a learner works for, to name in an example: those registered first. */
export interface Around {
  units: readonly { code: string; criteria: readonly string[] }[];
}
