const learner = String.raw`(?:the\s+)?(?:learners?|candidates?|students?|individuals?|trainees?|participants?)`;

/** What stands over the columns of outcomes and criteria, or over each of them: it ends no sentence. */
const overColumns = new RegExp(
  [
    String.raw`${learner}\s+(?:will|can|should|must|is able to)(?:\s+be able to)?`,
    String.raw`you\s+(?:will|can|must)(?:\s+be able to|\s+consistently)?`,
    String.raw`(?:unit\s+)?learning\s+(?:outcomes?|objectives?)(?:\s*\(?LOs?\)?)?`,
    String.raw`what\s+you\s+(?:need\s+to|must|should)\s+do`,
    String.raw`(?:the\s+)?assessment\s+criteri(?:a|on)(?:\s*\(?ACs?\)?)?`,
    String.raw`performance\s+criteri(?:a|on)`,
    'outcomes?',
    'criteria',
    'elements?',
    String.raw`evidence\s+(?:types?|reference|ref|number|no)\.?`,
    String.raw`portfolio\s+(?:reference|ref|page)`,
    String.raw`assessor\s+initials`,
    String.raw`page\s+(?:no|number)\.?`,
    String.raw`exemplification|amplification|knowledge,? understanding (?:and|&) skills|unit amplification|LO|AC|P\.?C\.?`,
    String.raw`date|met|achieved|initials|yes|no|\?`,
    'on completion of this unit|a learner (?:who|when)[^:]*',
  ].join('|'),
  'gi',
);

/** Whether a piece holds nothing but the words over the columns. */
export const isOverColumns = (text: string): boolean =>
  text.length < 140 &&
  !/^(?!the (?:learner|candidate|student|individual)|learners? (?:will|can)|you (?:must|will|can)|what you)\p{Ll}/u.test(
    text,
  ) &&
  text.replace(overColumns, '').replace(/[\s:.;,…/&()*–-]|and/gi, '') === '';

/** Headings after which neither an outcome nor a criterion goes on. */
const closing = new RegExp(
  `^(?:${[
    String.raw`(?:additional|supplementary|further)\s+(?:information|guidance|notes|assessment)`,
    'administration',
    '(?:foundation|required|employability|key|functional|personal,? learning) skills|(?:range|evidence) (?:statement|guide)|required knowledge|critical aspects|(?:method|context) of assessment',
    String.raw`(?:unit|indicative|essential|learning|teaching|taught|suggested|module)\s+(?:content|coverage|guidance)`,
    String.raw`(?:assessment|delivery|tutor|teaching|learner|centre|specific)\s+(?:guidance|requirements?|strateg(?:y|ies)|methods?|notes|tasks?|information|principles)`,
    String.raw`assessment(?:\s+and\s+(?:evidence|grading)\b.*|\s+of\s+.*|\s*:.*)?$`,
    String.raw`assessor(?:'s|’s)?\s+(?:comments?|feedback|name|signature|requirements?|initials|notes)`,
    String.raw`(?:learner|candidate|student|iqa|internal verifier|iv|witness|verifier)(?:'s|’s)?\s*(?:name|signature|signed|statement|comments?|declaration|initials)`,
    String.raw`(?:signature|signed|print name|date)\s*(?:of|by|:|$)`,
    String.raw`(?:evidence|performance evidence|knowledge evidence|product evidence)(?:\s+(?:requirements?|may be|must|should|could|guidance|required|of performance|to be)\b.*|\s*:.*)?$`,
    '(?:your|the) evidence (?:must|should|may)',
    'types? of evidence',
    'delivery and assessment',
    'PLTS\\b',
    '(?:assessment criterion|outcome) range\\b',
    String.raw`(?:scope|range)(?:\s*(?:statements?|and context|of .{0,40}|/.{0,20}|:.*))?$`,
    String.raw`(?:knowledge|underpinning knowledge|what you (?:need to|must) know)(?:\s*(?:and|&)\s*(?:understanding|skills).*|\s+(?:requirements?|evidence|statements?|specification).*|\s*:.*)?$`,
    String.raw`(?:you|candidates?|learners?)\s+(?:need to|must|should)\s+(?:know|understand|have|be able|ensure|show|demonstrate|provide|explain|cover)\b`,
    String.raw`candidates?\s+(?:will|should|must|may)\b`,
    String.raw`guidance(?:\s+(?:on|for|notes?)\b.*|\s*:.*)?$`,
    String.raw`notes?(?:\s*:|\s+(?:for|to|on)\b.*|$)`,
    '(?:details? of (?:the )?)?relationship (?:between|to|with)',
    String.raw`(?:national occupational standards?|nos)\b`,
    String.raw`(?:unit|qualification)\s+(?:aim|aims|purpose|summary|overview|introduction|expiry|type|grading|title|number|code|reference|ref|level|credit|owner|description|information)\b`,
    String.raw`(?:resources?|bibliography|references|useful websites?|reading list|glossary|appendix|contents|terminology|key words?|keywords|links)\b.{0,30}$`,
    String.raw`(?:legislation|simulation|progression|entry requirements?|mapping|rationale|values|behaviours?|skills)\s*:?$`,
    String.raw`(?:developed by|version number|date approved|indicative review|validity|status|originating organisation|original urn|relevant occupations?|suite|copyright)\b`,
    String.raw`(?:examples?|e\.g\.|for example|suggested)\b.{0,60}:$`,
    String.raw`(?:comments?|feedback|question|answer|my answer|response|how (?:to|you can) (?:answer|achieve))\b`,
    String.raw`(?:support (?:for|of)) the unit|location of the unit|sector subject|equivalenc|this unit\b|in this unit\b|the unit\b|all (?:of the )?(?:learning|assessment)\b`,
    String.raw`element\s+[\w.]+|outcome\s+\d|learning outcome\s+\d|unit\s+[A-Z]{0,4}\d|section\s+\d|part\s+\d|LO\s?\d`,
    String.raw`(?:UAN|URN|GLH|TQT|credits?(?: value)?|(?:unit |qcf |rqf )?level|guided learning(?: hours)?)\s*:`,
    String.raw`\(\s*(?:[•xX]\s*=|\*)|(?:related|similar|other) units\b|©|copyright|https?:|www\.|page\s+\d`,
  ].join('|')})`,
  'i',
);

/** Whether a piece is a heading, or begins a passage, that neither an outcome nor a criterion goes on after. */
export const closes = (text: string): boolean => closing.test(text);

/** Whether a heading opens what is said about criteria: their codes may stand there again. */
export const opensGuidance = (text: string): boolean =>
  text.length < 80 &&
  /^(?:(?:indicative|unit|taught|teaching) content|content$|delivery and assessment|(?:assessment|delivery|tutor|unit|assessor) guidance|additional (?:information|guidance|notes)|assessment (?:tasks?|criteria guidance)|amplification|suggested (?:reading|resources)|candidates? (?:must|should) have)\b/i.test(
    text,
  );

/** Whether a heading opens a list of other units, as pages of the web have below theirs. */
export const opensOtherUnits = (text: string): boolean =>
  /^(?:related|similar|other|more) units\b.{0,20}$/i.test(text);

/** Whether a heading opens criteria, or what stands over them. */
export const opensCriteria = (text: string): boolean =>
  /^(?:(?:unit )?learning (?:outcome|objective)|(?:the )?assessment criteri|performance criteri|the (?:learner|candidate)s? (?:will|can)\b|(?:outcome|element|LO) ?\d|\d{1,2}[.)]? (?:be able|understand|know)\b|unit \d)/i.test(
    text,
  );

/** The same where all of a page stands on one line: only with its capital, and only in words that no criterion holds. */
export const closesInline =
  /(?<=[\p{Ll}.;:)\]’'"] ?)(?:Assessment (?:[Gg]uidance|[Rr]equirements?|[Mm]ethods?|[Ss]trategy)|Evidence (?:[Rr]equirements?|may be supplied|[Gg]uidance)|Unit (?:[Cc]ontent|[Aa]mplification)|Indicative [Cc]ontent|Additional [Ii]nformation|Knowledge,? [Uu]nderstanding (?:and|&) [Ss]kills|Candidates (?:must|should)|Learning [Oo]utcomes?|Assessment [Cc]riteria|(?:Learner|Candidate|Assessor) (?:[Nn]ame|[Ss]ignature)|The (?:[Ll]earner|[Cc]andidate) (?:will|can)|Delivery [Gg]uidance|Page \d+|Performance [Cc]riteria|You must (?:be able to|consistently)|Knowledge and [Uu]nderstanding|Unit [Ss]ummary|This Unit |[A-Z]{1,5}\d{1,3}\.\d{1,2}(?:\.\d{1,2})?\s|©|Unit (?:title|number|reference|[Vv]ariables)|(?:\p{Lu}\p{Ll}+ ){1,3}(?:The|This|These) (?:\p{L}+ ){1,4}(?:is|are|provides?|appl(?:y|ies)|relates?|covers?|has|have|must|may|will|can)\b|This unit (?:must|is|aims)|Range\s*:|(?<=\. ?)Range (?=[^:.]{2,60}:)|(?:I|We|My|In (?:my|our|order to)|At my|When (?:I|we)|As an? \p{Ll}+,? I) \p{Ll}+|Definition\s[-–:]|(?:My |(?:Candidate|Learner)(?:['’]s)? )?(?:Answer|Response|Evidence)\s*:|Details of (?:the )?relationship|(?:(?:Pearson|Edexcel|BTEC|OCR|NCFE|CACHE|VTCT|ILM|NOCN|EAL|City & Guilds) )+(?:Level|Entry|NVQ|Specification|Education|Qualification)\b)/u;

/** Whether a column of content or of evidence stands beside that of the criteria: its points are not theirs. */
export const isThirdColumn = (text: string): boolean =>
  text.length < 80 &&
  /^(?:(?:indicative |unit |essential )?content|knowledge,? understanding|exemplification|amplification|unit amplification|examples?|evidence (?:requirements|record)|types? of evidence|guidance|additional information)\b/i.test(
    text,
  );

/** The headings of three columns on one line, of which the last is no column of criteria. */
export const isHeadOfThree = (text: string): boolean =>
  /^(?:learning )?outcomes?\b.{0,30}assessment criteria.{0,12} (?:(?:indicative |unit )?content|knowledge,? understanding|exemplification|(?:unit )?amplification|guidance)\b.{0,40}$/i.test(
    text,
  );

const knowledge = /^(?:know\b|understand\b|be aware\b|have knowledge\b|knowledge\b|the principles\b)/i;

/** Whether an outcome asks for understanding, by its first words; doing is the other kind. */
export const asksForKnowledge = (text: string): boolean =>
  knowledge.test(text.replace(/^(?:the learner will |to |how to )/i, ''));

/** Whether words begin as learning outcomes do. */
export const beginsAsOutcome = (text: string): boolean =>
  /^(?:be able\b|be aware\b|understand\b|know\b|knowledge\b|have\b|use\b|demonstrate\b|the learner will\b|learners will\b(?! (?:need|have to|be required|be expected|be asked|learn|also)\b))/i.test(
    text,
  ) || /^(?:be able|understand|know|appreciate|recognise) (?:to|how|the|what|why|about|own)\b/i.test(text);
