/** What a chat program says of itself, to its user or at the end of an answer, and what people write of having used one. */
const signs: readonly RegExp[] = [
  /\bas (?:an?|your) (?:AI|artificial intelligence|large language|language)\b(?: (?:language )?model| assistant)?,? (?:I|my)\b/iu,
  /\bI(?: am|['’]m) an? (?:AI|artificial intelligence|(?:large )?language model)\b/iu,
  /\b(?:do not|don['’]t|cannot|can['’]t) (?:have|provide|share) (?:any )?personal (?:experiences?|feelings|opinions)\b/iu,
  /\b(?:do not|don['’]t) have (?:access to|knowledge of) your\b/iu,
  /\b(?:knowledge cut-?off|my (?:last|latest) (?:knowledge )?update|my training data)\b/iu,
  /^(?:sure|certainly|of course|absolutely|great question|happy to help)[!,.]? +here(?:['’]s| is| are) (?:an?|the|your|some)\b/iu,
  /\b(?:here(?:['’]s| is)|below is) an? (?:(?:sample|example|draft|revised|improved|possible|suggested|\d+[- ]word)\b[\p{L} -]{0,30}\b)?(?:answer|version|draft|account|reflective account|reflection|testimony|statement|paragraph|essay|response)\b(?= (?:that|of|on|for|you)\b|[.:])/iu,
  /\bhere(?:['’]s| is) an? (?:example|sample) of an? (?:reflective|witness|professional|NVQ)\b/iu,
  /\b(?:you can|feel free to|please|be sure to|remember to) (?:adapt|personali[sz]e|adjust|modify|tweak|customi[sz]e|edit|replace)\b[^.]{0,40}\b(?:your|this|the details|placeholders?|\[)/iu,
  /\breplace (?:the )?(?:placeholders?\b[^.]{0,20}\byour|\[[^\]]+\])/iu,
  /\blet me know if you(?:['’]d| would| want| need)(?: like)? (?:me to|this|any (?:changes|adjustments|revisions)|it (?:shorter|longer)|another)\b/iu,
  /\bwould you like me to (?:add|expand|rewrite|shorten|write|adjust|make it|continue|include|revise|provide)\b/iu,
  /^regenerate(?: response)?\.?$/iu,
  /\b(?:written|generated|produced|created|drafted|composed) (?:by|with|using) (?:an? |the help of )?(?:AI|artificial intelligence|Chat ?GPT|GPT-?\d?|Copilot|Gemini|Claude|Bard|a chat ?bot)\b/iu,
  /\b(?:output|text|answer|response|draft) (?:of|from|by) (?:AI|Chat ?GPT|GPT-?\d?|Copilot|Gemini|Claude|Bard)\b/iu,
];

/** Each sign has one of these words: most texts have none, and are not looked at further. */
const hint =
  /\bAI\b|artificial|language model|GPT|copilot|gemini|claude|bard|chat ?bot|personal|access to your|knowledge|update|training data|here['’]s|here is|here are|below is|adapt|adjust|modify|tweak|customi|edit|replace|let me know|would you like|regenerate/iu;

/** The words with which a text says that it is an AI's, as written; undefined where it says nothing of the sort. */
export const aiWords = (text: string): string | undefined => {
  if (!hint.test(text)) return undefined;
  for (const sign of signs) {
    const [found] = sign.exec(text) ?? [];
    if (found !== undefined) return found.trim();
  }
  return undefined;
};
