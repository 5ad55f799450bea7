import { wordSet } from './word-forms.ts';

/** Verbs of saying and doing that show by themselves what happened: whoever was there saw or heard it. */
export const tellingActs = wordSet(`
interrupt apologise apologize thank greet blame promise guess sigh laugh shout whisper mumble mutter swear yawn tut hum argue
contradict correct accuse lecture repeat recap summarise summarize paraphrase spell pronounce mispronounce confirm verify transfer
redirect forward escalate cancel refund book rebook dispatch copy paste click type scroll delete attach upload download print sign
stamp scan weigh measure wrap pack unpack serve pour hand point wave nod shrug smile frown glance stare walk stand sit lean queue
hang mute unmute dial hold introduce warn remind invite recommend suggest quote charge upsell discount overcharge undercharge
apology goodbye introduction recap interruption misspell misspelt misspelled mishear misread ignore skip omit jump hide chew eat text tweet swipe tap knock close log logged
lied lie joke joked gossip whistle snap tell ring
`);

/** Verbs of saying and doing that need to say what: to ask is a skill, to ask for the postcode is an act. */
export const openActs = wordSet(`
say ask explain answer read write send offer call check open give take leave put tell show record enter state mention describe
name use list clarify acknowledge advise inform update notify request propose arrange schedule reschedule pass return fetch
pay press choose pick select search turn pause wait compare match tick label fill drop miss lose cut start finish include exclude
remove replace spoke spoken talked chatted carried moved quote add sell buy order collect refuse deny agree decline accept admit reject reassure probe count close
`);

/** Pairs of words that are one act, such as to talk over somebody. */
export const actPhrases: readonly RegExp[] = [
  /\b(talk|talked|talking|talks|spoke|speak|speaking) (right |straight )?over\b/,
  /\b(cut|cutting|cuts) (\w+ )?(off|in|across|short)\b/,
  /\b(hung|hang|hanging) up\b/,
  /\b(on|off) hold\b/,
  /\bput (the phone|down)\b/,
  /\b(read|reading) (it |that |them )?(back|out)\b/,
  /\b(eye contact|small talk)\b/,
  /\b(look|looked|looking) (up|away|down|round|at your|at the)\b/,
  /\b(walk|walked|walking|went|go|going) (off|out|away|round|to the)\b/,
];
