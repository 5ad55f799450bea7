/** How large a made portfolio is and whom it is about. */
export interface Cast {
  records: number;
  colleagues: readonly string[];
}

/** Five colleagues at the size that a learner has, and a team of up to twenty for very large portfolios. */
export const castOf = (records: number): Cast => {
  const size = Math.min(20, 5 + Math.floor(records / 700));
  return {
    records,
    colleagues: Array.from({ length: size }, (_, index) => `colleague-${String.fromCharCode(97 + index)}`),
  };
};
