const results = '(?:scores?|ratings?|marks?|results?|forms?|charts?|sheet|points|figures|stars)';
const others =
  '(?:(?:the )?(?:whole |entire |rest of the |other )?team|the others|others|every(?:body|one)|all (?:of )?(?:the |five |four |our )?(?:advisers|advisors|colleagues|agents|staff)|(?:the )?other (?:advisers|advisors|colleagues)|all advisers)';
const ofOne =
  "(?:Colleague [A-Z](?:['’]s)?|her|his|each (?:adviser|advisor|person|colleague|agent)(?:['’]s)?|every(?:body|one)['’]s|one (?:adviser|colleague)['’]s)";
const board =
  '(?:on|to|in|by) (?:the|our) (?:wall|board|notice ?board|whiteboard|kitchen|printer|team chat|group chat|huddle|team meeting|meeting|floor|shared folder)';

/** Ways in which what one colleague got comes before the others. */
const ways: readonly RegExp[] = [
  new RegExp(
    `${ofOne} (?:\\p{L}+ )?${results}\\b[^.;]*\\b(?:${board}|to (?:see|${others})|up in|with ${others}|beside those of the others)`,
    'iu',
  ),
  new RegExp(
    `${results}\\b(?: of (?:Colleague [A-Z]|each (?:adviser|person|colleague)|every(?:body|one)|all (?:five|four|advisers)[^.;]*))[^.;]*\\b(?:${board}|to ${others}|with their names)`,
    'iu',
  ),
  new RegExp(
    `\\b(?:sent|emailed|told|showed|shown|gave|read out to) (?:${others}) [^.;]*(?:${results}|scored|got)\\b`,
    'iu',
  ),
  new RegExp(
    `\\bread out (?:${ofOne}) (?:${results})|(?:${ofOne}) ${results} (?:was|were) (?:read out|passed round|shown|shared)`,
    'iu',
  ),
  /\b(?:league table|ranking|rank order) of (?:all )?(?:the )?(?:advisers|advisors|colleagues|staff|agents|the team|everybody|everyone)\b/iu,
  /\bshowed Colleague ([A-Z])\b[^.;]*\b(?:form|score|scores|ratings?|chart|result) of Colleague (?!\1)[A-Z]/iu,
  /\btold Colleague ([A-Z]) [^.;]*\bColleague (?!\1)[A-Z]\b[^.;]*\b(?:got|scored|had) (?:an? )?\d/iu,
  new RegExp(
    `\\bplayed (?:her|his|their|Colleague [A-Z]['’]s) (?:call|recording|chat|email) to ${others}`,
    'iu',
  ),
  new RegExp(
    `\\b${others} (?:can|could) (?:see|read|open) (?:every(?:body|one)['’]s|(?:the |each other['’]s )?${results}\\b)`,
    'iu',
  ),
  new RegExp(`\\b${results}\\b[^.;]*\\b(?:where|so that) ${others} (?:can|could) (?:see|read)\\b`, 'iu'),
  new RegExp(
    `${results}\\b[^.;]*\\b(?:open to|seen by|visible to|readable by|posted to|pinned) ?${others}`,
    'iu',
  ),
  new RegExp(
    `\\bform (?:was|were) passed (?:a)?round\\b|\\b${others} saw (?:her|his|their|Colleague [A-Z]['’]s) ${results}`,
    'iu',
  ),
  /\bnamed the (?:\p{L}+ )?(?:lowest|worst|weakest|bottom|three with the lowest)\b/iu,
  new RegExp(
    `\\b(?:went through|discussed|compared|looked at) (?:each (?:adviser|person|colleague)['’]s|Colleague [A-Z]['’]s|every(?:body|one)['’]s) ${results} in the (?:team meeting|meeting|huddle)|\\bin the (?:huddle|team meeting|meeting)[^.;]*\\beach (?:adviser|person|colleague)['’]s ${results}`,
    'iu',
  ),
  new RegExp(
    `\\b(?:the )?${results} (?:are|were|hang) on the (?:notice ?board|wall|board)[^.;]*\\bwith (?:the |their )?names`,
    'iu',
  ),
];

/** What says that nobody can be told by it, or that the colleague wished it. */
const harmless =
  /\b(?:without (?:the )?names|no names|nobody|not (?:to )?be shown|would not|with (?:the consent|(?:her|his|their) (?:leave|consent|agreement|permission))|at (?:her|his) own wish|chose to|blind|my own|own form)\b/iu;

/** Each way has one of these words: most texts have none, and are not looked at further. */
const hint =
  /team|others|everybody|everyone|every|advis|colleague|agents|staff|wall|board|kitchen|printer|chat|huddle|meeting|floor|folder|league|ranking|round|named the/iu;

/** Whether words tell that one colleague's scores, form or contact came before the others. */
export const showsToOthers = (sentence: string): boolean =>
  hint.test(sentence) && !harmless.test(sentence) && ways.some((way) => way.test(sentence));

/** Those who should not see a colleague's feedback, as `sharedWith` may name them. */
export const areOthers = (words: string): boolean =>
  new RegExp(
    `^(?:${others}|colleague-?\\s?[a-z]|(?:the )?(?:team members|colleagues|advisers|advisors|agents))\\b`,
    'iu',
  ).test(words.trim());
