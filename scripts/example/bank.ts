/**
 * Sentences for each point of the scale; `{slots}` are filled for each observation.
 * Signs before a sentence say where it suits (see `suits`); `|2` after one names the development point that answers it.
 */
export type Bank = Record<1 | 2 | 3 | 4, readonly string[]>;

/** A strength or a development point, as whole sentences. */
export type Points = Record<string, readonly string[]>;
