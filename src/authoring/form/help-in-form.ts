const small = /\b(?:the|an?|of|it|its|is|was|were|has|had|which|what|who|that|this|used|about|or|not)\b/g;

const tellingWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(small, ' ')
    .match(/[\p{L}\d]+/gu)
    ?.map((word) => word.replace(/s$/, '')) ?? [];

/** The sentence on a field where it says more than its label does; empty where it says the same again. */
export const helpBeside = (label: string, sentence: string): string => {
  const said = new Set(tellingWords(label));
  return tellingWords(sentence).every((word) => said.has(word)) ? '' : sentence;
};
