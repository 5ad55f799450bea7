/** Words that could be said of any place where somebody works, or of any place where something is kept. */
const anywhere = new Set(
  `at in on the our my his her their a an of to by or and all work working works workplace place places location locations
  site sites job company firm organisation premises building various several different anywhere everywhere somewhere
  here there online computer computers pc laptop system systems shared drive folder folders file files server network
  intranet internet cloud electronic electronically paper stored kept held n na not applicable yes same usual`.split(
    /\s+/,
  ),
);

/** Whether words that should say where say no place that anybody could go to: "At work", "On the shared drive". */
export const isBarePlace = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => anywhere.has(word));
