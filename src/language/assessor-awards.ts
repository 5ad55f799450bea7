/** What qualifies to assess, and what to assure quality, by the names that awards have had in Britain. */
const awards = {
  assessor:
    /\b(?:D32|D33|A1|A2|CAVA|TAQA|assess(?:or|ors|or['’]s|ing|ment)? (?:award|unit|units|qualification|certificate)|(?:award|certificate|diploma|unit|units) (?:in|for|of) assess(?:ing|ment|ors)|assessors?['’]? award|qualified assessor|L ?(?:&|and) ?D ?9(?:DI?|DI)?|9DI?|assess(?:ing)? (?:workplace competence|vocational(?:ly)?)|vocational achievement|level 3 assessor|award in education and training with assessor|6317)\b/iu,
  iqa: /\b(?:D34|D35|V1|V2|CAIQA|CLIQA|IQA (?:award|certificate|unit|qualification)|quality assurance (?:award|certificate|qualification)|(?:internal|external) (?:quality assur(?:ance|er)|verif(?:ier|iers|ication))|verifier['’]?s? award|L ?(?:&|and) ?D ?11|leading (?:the )?(?:internal quality assurance|IQA)|(?:award|cert(?:ificate)?|diploma|qualification|level \d|L\d) (?:in |for |of |leading |lead )*(?:the )?IQA|(?:lead )?IQA (?:cert|level|L\d|diploma)\w*|TAQA (?:level )?4|level 4 TAQA)\b/iu,
  eqa: /\b(?:D35|V2|external (?:quality assur(?:ance|er)|verif(?:ier|iers|ication))|EQA (?:award|certificate|unit|qualification))\b/iu,
} as const;

/** What says that the award is still to come. */
const toCome =
  /\b(?:working towards|studying (?:for|towards)|registered (?:for|on)|enrolled (?:on|for)|(?:currently )?(?:completing|taking|doing|begun|only just begun|started)|about to|not yet|in progress|due to|part-?way|candidate for|towards|booked|pending|applied|to be (?:completed|finished|done|taken)|not (?:finished|complete|completed|passed|gained)|unfinished|incomplete|awaiting|waiting (?:for|list)|will (?:start|begin|do|take|be)|start(?:s|ing)|hop(?:es?|ing)|expect(?:ed|s|ing)|half ?way|plan(?:s|ned|ning) |enrol\w*|unit (?:1|one|2|two) (?:of|only)|first unit|only (?:the )?(?:first|one)|partly|this (?:autumn|year|summer|spring)|next (?:month|year|week)|trainee|studying)\b/iu;

export type Judging = keyof typeof awards;

/** What is the matter with a qualification as words give it: it names no award for that role, or one that is still to come. */
export const awardTrouble = (role: Judging, qualification: string): 'none' | 'to-come' | undefined => {
  const parts = qualification.split(/[;,.]| and (?=working|studying)/iu);
  const naming = parts.filter((part) => awards[role].test(part));
  if (naming.length === 0) return awards[role].test(qualification) ? 'to-come' : 'none';
  const whole = naming.filter((part) => !toCome.test(part));
  const comesAfter = parts.some(
    (part, at) =>
      toCome.test(part) &&
      namesNone(part) &&
      parts[at - 1] !== undefined &&
      awards[role].test(parts[at - 1] ?? ''),
  );
  return whole.length === 0 || (comesAfter && naming.length === 1) ? 'to-come' : undefined;
};

/** "CAVA, not finished" tells of the award before it; "A1, working towards V1" of another. */
const namesNone = (part: string): boolean => !Object.values(awards).some((one) => one.test(part));
