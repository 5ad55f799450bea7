/** Verbs that begin an assessment criterion or a performance criterion, as awarding bodies use them. */
const verbs = new Set(
  `access account achieve acknowledge act adapt add address adhere adjust administer adopt advise agree align allocate allow
analyse analyze anticipate apply appraise appreciate appoint apportion approve arrange articulate ask assemble assess assign assist assure
attach attend attract authorise avoid balance be behave benchmark blend book brief bring build calculate calibrate carry cascade
categorise challenge champion change check choose circulate clarify classify clean clear close coach code collaborate collate collect
combine come comment commission communicate compare compile complete comply compose conclude conduct configure confirm conform
connect consider construct consult contact contribute control convert convey cooperate coordinate co-operate co-ordinate
copy correct counsel cover create critically critique cross-check customise cut deal debate decide deduce define delegate deliver
demonstrate deploy describe design detail detect determine develop devise diagnose differentiate direct disclose discuss display
dispose distinguish distribute divide document draft draw drive dry edit effectively elicit employ empower enable encourage engage enhance
enlist ensure enter enter establish estimate evaluate examine exchange execute exercise exhibit explain explore express extend
extract facilitate familiarise feed file fill finalise find finish fit fix flag focus follow forecast form format formulate forward fulfil
gain gather generate get give go greet group guide handle help hold honour identify illustrate implement improve inform initiate input
inspect inspire install instruct integrate interact interpret interview introduce invest investigate invite involve isolate issue join
judge justify keep know label lay lead learn leave liaise lift link list listen load locate log maintain make manage map market match
maximise measure meet mentor mix model modify monitor motivate move name negotiate network nominate note notify observe obtain offer open
operate order organise outline overcome pack participate pass pay perform persuade place plan position practise practice
prepare present prevent price prioritise process procure produce programme project promote prompt propose protect prove provide
pursue put quantify question quote raise read realise recall receive recognise recommend reconcile record recruit rectify reduce refer
reflect refine register regulate reinforce relate release remain remove repair repeat replace replenish reply report represent request
research reset resolve respect respond restock retain retrieve return review revise route run safely safeguard sample save say scan schedule scope
score search secure see seek select self-assess sell send separate serve service set settle share show sign signpost simplify sketch solve sort
source speak specify spot stack state stock stop store strengthen structure study submit suggest summarise supervise supply support
survey synthesise tackle take tailor talk teach tell test thank think tidy time toilet touch trace track train transfer transform translate transport treat try
turn undertake understand update upgrade uphold use utilise validate value verify view visit wait walk wash water wear weigh welcome
winter wire withdraw work write accurately actively clearly correctly promptly regularly consistently evaluate explain give how when where why what who
on in at using with through to from forecast arrive count weigh word reach state accompany alter amend announce answer archive audit
bake calm chair chase cite cook delete deter dilute discard do dismantle download drain drill email empty erect escalate escort evacuate
fasten film fold fund groom grow halt harvest hire host import insert iron itemise launch lock lubricate mail mark mend mount nurture
optimise package paint park patrol peel pick pin plant play plot polish post pour print prune publish pull purchase push rate react
rearrange recap recycle refuse reject remind rinse rotate sand sanitise scrub seal seat sew sharpen shut slice soak spray spread
sterilise stitch stretch sweep switch tag tally tape telephone tie tighten trim tune type unload unlock unpack upload vary vet wipe
wrap hear throw catch climb dip dress drop dust endorse enrol erase fetch flush fry gauge glue grate grill grind hammer heat hoist
inflate lend melt mince mop moor nail nurse oil paste permit phone pitch plaster point press probe rake redirect rehearse remedy render
reposition rescue restart restrain restore retell retrain reverse reward rewrite rig roast roll satisfy scale scrape screw season sense
shape shave shield shift shorten shred sieve sing sit size skim smooth solder sow spell spin splice split squeeze stabilise staff stamp
stand staple steer step stir straighten strip subtract summon supplement suspend swap swim swing tabulate tap taste tear tend thread
tilt tip top tow trace trigger twist unblock uncover undo untie vacate vent volunteer vote wake watch weave weld whisk wind rank look sum hang spend sign tick type watch walk wonder end have hand reassure comfort praise warn invite apologise compensate refund deputise cancel collect`
    .split(/\s+/)
    .filter(Boolean),
);

/** The forms that a verb may have been made of by an ending. */
const stems = (word: string): string[] => [
  word,
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
];

/** Whether words begin with a verb that asks for something to be done or said: `Explain`, and `Explains` too. */
export const beginsWithCommand = (text: string): boolean => {
  const [, first = '', second = ''] = /^[\s"'“‘(]*([\p{L}-]+)(?:\s+([\p{L}-]+))?/u.exec(text) ?? [];
  const word = first.toLowerCase();
  if (verbs.has(word)) return true;
  return (
    stems(word).some((stem) => verbs.has(stem)) &&
    !/^(?:is|are|was|were|will|must|may|can|should|of|and)$/.test(second)
  );
};

/** Whether words say what has been done, as performance criteria of older qualifications do: `Loads are compared`. */
export const saysWhatIsDone = (text: string): boolean =>
  /^[\p{L}'’, -]{3,80}\b(?:is|are|was|were|has been|have been) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|t|n|ne|de|pt|ght|ut)\b/u.test(
    text,
  );
