/** What says that nothing was done because nobody made the time, or because it was forgotten. */
const excuses: readonly RegExp[] = [
  /\b(?:ran|run|running) out of time\b/iu,
  /\b(?:no|not enough|not much|too little|lack of|short of|insufficient|pressed for|little) time\b/iu,
  /\btime (?:constraints?|pressures?|did(?: not|n['’]t) allow)\b/iu,
  /\b(?:did(?: not|n['’]t)|could(?: not|n['’]t)|had(?: not|n['’]t)?) (?:have |find |got |had |get )?(?:the |any |enough )?time\b/iu,
  /\b(?:was|were|been|got|too|very|so|all|really) (?:too |very |so )?busy\b|^busy\b|^(?:a |it was a )?busy (?:day|week|shift|time|period)\b/iu,
  /\b(?:get|got|getting) (?:a )?round to\b/iu,
  /\bforgot(?:ten)?\b(?! (?:password|reference|parcel))|\bslipped my mind\b|^overlooked\b/iu,
  /\bnever (?:got|had) (?:a|the) (?:chance|time|moment)\b/iu,
  /^(?:will|to) (?:do|be done|give|follow|catch up)\b[^.]*\b(?:later|soon|next time|another time)\b/iu,
  /^(?:it was )?(?:the )?end of (?:the )?(?:day|shift|week)\b/iu,
  /^(?:high |heavy |too much )?workload\b|^too much (?:work|on|to do)\b/iu,
  /\b(?:short of staff|short-?staffed|under-?staffed|staff(?:ing)? (?:shortages?|levels|issues|problems))\b/iu,
  /\bnot enough hours\b|\bother (?:things|priorities|work) (?:to do|came)\b|^other priorities\b/iu,
  /\b(?:week|day|diary|rota|shift) was (?:too )?full\b/iu,
  /\bthen it was too late\b/iu,
];

/** Whether a reason is only that there was no time, or that it was forgotten. */
export const isExcuse = (reason: string): boolean => excuses.some((one) => one.test(reason));
