/** Turns of phrase that sound like doing something and only urge: nobody is asked to try on a shoe. */
const idioms: readonly RegExp[] = [
  /\b(put|putting|place|placing|imagine) (yourself|yourselves) in (\S+ ){1,3}(shoes|position|place)\b/g,
  /\b(go|going|went|walk|run) (the|that) extra mile\b/g,
  /\bpull (your|his|her|their) (socks|finger|weight)( up| out)?\b/g,
  /\b(up|raise|lift) (your|the|our) (game|bar)\b/g,
  /\b(step|stepping) (it )?up( to the (plate|mark))?\b/g,
  /\b(take|taking|bring|bringing) (it|things|this|that) (up|to) (a|the next) (notch|level|gear)\b/g,
  /\b(think|thinking) (outside|out of) the box\b/g,
  /\b(cut|cutting|cuts) corners\b/g,
  /\b(on|off) the (ball|mark|money|same page)\b/g,
  /\b(switch|switched|switching|switches) off\b/g,
  /\b(fed up|laid back|hit and miss|up to scratch|up to speed|par for the course|below par|not up to par)\b/g,
  /\b(put|set|lead)(ting|ing)? (a|an|the|your) (\w+ )?(example|foot|face)( forward)?\b/g,
  /\b(fall|falls|fell|fallen|falling) (short|down)\b/g,
  /\b(face|voice|front) of the (\w+)\b/g,
  /\b(leave|leaving|left) (a lot|much|something|room)( to be desired| for \w+)?\b/g,
  /\b(take|taking) (a|some|more) (step back|pride|care|time|responsibility|ownership)( in)?\b/g,
  /\b(have|take|having) a (look|think|word)\b/g,
  /\b(holding|held|hold|holds) (you|us) back\b/g,
  /\b(attention|eye) (to|for) detail\b/g,
  /\b(bigger|big|whole) picture\b/g,
  /\b(reading|read|reads) (from|off) (a|the) (script|page|card)\b/g,
];

/** A text without the turns of phrase that only urge. */
export const withoutIdioms = (text: string): string =>
  idioms.reduce((left, idiom) => left.replace(idiom, ' '), text);
