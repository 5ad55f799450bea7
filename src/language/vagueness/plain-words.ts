import { wordSet } from './word-forms.ts';

/**
 * Words that could stand in a sentence about anything: grammar, wishing and trying, amount, and time.
 * Taking them away leaves what a sentence is about.
 */
export const plainWords = wordSet(`
a an the this that these those it its itself there here such same other another each every either neither both
i me my mine myself we us our ours you your yours yourself u ur he him his she her hers they them their theirs one ones
who whom whose which what when where why how if whether because since although though unless than as so but and or nor yet
of in on at by for from to with without within about into onto over under up down out off through across between among against
during before after until till while whilst along around behind beyond near per via upon toward towards like unlike despite
be am is are was were been being isnt arent wasnt werent do does did done doing dont doesnt didnt have has had having havent hasnt
hadnt will would shall should can could may might must cannot cant couldnt wont wouldnt shouldnt need needs ought lets
im ive id ill youre youve youd youll hes shes its theyre weve were theres thats whats
not no nor never none nothing nobody nowhere any anything anyone anybody some something someone somebody somewhere
all everything everyone everybody everywhere many much more most less least few fewer several lot lots plenty enough
very too quite rather really fairly pretty bit little slightly somewhat extremely highly totally completely overly absolutely
just only even still already again also always often sometimes usually generally mostly occasionally ever rarely consistently
regularly continually constantly overall basically simply actually certainly definitely probably perhaps maybe please ok okay
thing things way ways kind sort type stuff case fact point points matter part side aspect aspects bits sense
get got gets getting go going goes gone went come comes coming came make makes making made take takes taking keep keeps kept
let want wants wanted try tries trying tried seem seems feel feels felt think thinks thought know knows knew see sees saw look looks
looked notice noticed believe expect expected hope wish like liked love mean means become becomes became start started begin stop
continue carry happen happens use uses using used put find work works working worked help helps remember bear mind forget
ensure sure allow allows avoid spend manage move bring set turn give gives given gave show shows showed add lead cause hold holding
talk talked discuss discussed mention mentioned speak spoke spoken hear heard agree agreed treat treats treated choose
good better best well bad worse worst great fine nice poor right wrong big bigger small new old high higher highest low lower lowest
long short full early late later sooner quick quickly soon now then today tomorrow yesterday once twice often recently lately first
second third last next previous current currently further forward back away ahead together apart moment moments time times day days
week weeks weekly month months monthly quarter quarterly year years annual hour hours minute minutes second seconds morning
afternoon evening night am pm shift shifts period end middle start beginning daily ago
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred
half couple number numbers percent per cent pts pct tbh imo fyi btw eg ie etc vs hi hello hey
least minimum maximum whole entire main certain different various particular particularly especially own able due possible
instead however therefore otherwise though else yes yeah oh well plus minus including etc
bothered guess away whilst upto alot itd hed shed theyd whod thatd wed ive shouldve couldve wouldve mustve mightve theyve hasnt isnt doesnt
mins min secs hrs easter christmas lunch lunchtime summer winter spring autumn
`);
