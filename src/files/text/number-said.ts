const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number said in words, or with what it counts or is out of: two, 2 points, 2/3, 2 out of 3. Undefined for anything else. */
export const numberSaid = (plain: string): number | undefined => {
  const spelt = numerals.indexOf(plain.toLowerCase());
  if (spelt >= 0) return spelt;
  const [, digits] = /^(\d{1,6})\s*(?:(?:\/|of|out of)\s*\d+|points?|stars?)$/i.exec(plain) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** Whether a value is a number, however it is said, or says that none applies: it goes on after no comma. */
export const isNumberSaid = (value: string): boolean =>
  /^-?\d+(?:\.\d+)?$|^n\/?a$/i.test(value) || numberSaid(value) !== undefined;
