/** Every number inside an answer, however deep, so that a test can ask whether all of them are finite. */
export const numbersIn = (answer: unknown): number[] => {
  if (typeof answer === 'number') return [answer];
  return answer !== null && typeof answer === 'object' ? Object.values(answer).flatMap(numbersIn) : [];
};
