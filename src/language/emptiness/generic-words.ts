const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Words that only join, point or count people: they name nothing. */
const joining = words(`
  a an the this that these those it its here there what which who i me my mine we us our you your yours he she they them
  him her his their myself yourself herself himself
  is are am was were be been being will would shall should can could may might must do does did done have has had having
  and or but so as at by for from in into of off on onto out over to up with within without about again also already
  any all both each either every everything anything something nothing none no not nor neither else even ever never just
  only same such than then too very much more most many few lot lots little bit quite rather really truly indeed well
  now yet still soon later today always usually often time times once one ones if when while because during through
  before after above below previous previously overall throughout further future at stage present moment point way how
`);

/** Words that praise, agree, thank, encourage, wave through or put off. */
const waving = words(`
  yes yep yeah yup aye no nope ok okay okey sure fine right correct true agreed agree agrees agreeing agreement accept
  accepted accepts acceptable approve approved approves uphold upheld confirm confirmed confirms concur
  good great excellent brilliant super superb outstanding fantastic amazing wonderful lovely nice nicely perfect perfectly
  marvellous terrific impressive impressed strong solid sound satisfactory satisfied satisfying adequate sufficient
  sufficiently appropriate suitable relevant acceptable decent better best high higher highly top standard standards quality last
  happy pleased glad proud delighted thrilled enjoyed enjoy enjoyable joy pleasure love loved like liked looks look looking
  thank thanks thankyou ta cheers congratulations congrats bravo kudos
  work works working worked job effort efforts stuff piece pieces evidence portfolio submission submissions submitted
  submitting submit sending sent presented presentation provided providing handed read reading write written writing
  hard harder keep keeping kept continue continues continuing carry going go moving move on next progress progressing
  progressed doing coming along getting nearly almost way forward
  met meets meet meeting covered covers cover pass passed passes achieved achieve achieves complete completed completes
  completion finished signed sign seen see checked check checks sampled sample sampling standardised verified reviewed
  review assessed assessing assessment marked received noted note noted valid authentic current vacs vacsr
  criteria criterion unit units outcome outcomes requirement requirements required require qualification competent
  competence competency learner learners candidate candidates student assessor assessors iqa iv decision decisions
  feedback comment comments action actions add added issue issues concern concerns problem problems query queries need
  needed needs necessary applicable na n tbc tba ditto discussed discuss stated mentioned spoken said usual normal order
  fault faulted faults criticism improve improvement improvements change changes changed
  know think thought believe feel suppose guess depends depend maybe perhaps possibly probably course certainly
  definitely absolutely exactly spot bang first class rate textbook notch professional professionally thorough thoroughly
  clear clearly detailed interesting informative useful helpful effective effectively fully full
  awaiting await waiting wait pending follow follows following ongoing
  crack put per answer answers pleasing pleased confident proceed outstanding remarks remark credit stands spoken
  star well done wow keep up hope hopefully please awesome cool smashing cracking ace
`);

/** Joining words that by themselves wave a thing through: "None.", "As above.", "Same again.". */
const bare = words('none nothing no not same above before previous previously more further again on always');

/** Words of which one at least makes a text of generic words an empty one: "all of it is there" says that it is. */
export const wavingWords: ReadonlySet<string> = new Set([...waving, ...bare]);

/** Words with nothing of the work in them: a text of nothing else could stand under any piece of evidence. */
export const genericWords: ReadonlySet<string> = new Set([...joining, ...waving]);
