/** Words that praise, agree, deny, thank or only join: a text of nothing else could be said of any piece of work. */
const saysNothing = new Set(
  `a all an and any as at be been for further here i in is it its just me more much no none not nothing of on or
  quite really required so that the these they this time to up very was we with you your am indeed always everything
  yes ok okay agreed agree correct right true n na
  good great excellent fine well nice brilliant super superb outstanding satisfactory satisfied happy pleased perfect
  lovely fantastic amazing wonderful acceptable adequate sound done met pass passed
  work job effort stuff piece evidence portfolio presented keep carry going thanks thank many issues issue concerns
  concern problems problem action actions needed comment comments applicable`.split(/\s+/),
);

/** Whether words say nothing of what was looked at: "Well done.", "None.", "Fine.". One word of the matter passes; the learner's name is none. */
export const areEmpty = (text: string, learner: string): boolean => {
  const names = new Set(learner.toLowerCase().split(' '));
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => saysNothing.has(word) || names.has(word));
};
