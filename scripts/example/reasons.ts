/** Why a spot check was made. */
export const spotReasons = [
  'Two complaints that week were about this sort of contact.',
  'Asked for by the colleague, who wanted a second opinion.',
  'The draw had nothing for this colleague that week.',
  'A change note of that week was about this sort of contact.',
  'The shift lead mentioned it to me and I looked it up.',
  'I had not looked at this sort of contact for three weeks.',
  'An hour of the day that the draw had hardly touched.',
  'To see what the work is like when nobody has planned a check.',
  'The contact had been transferred once before; I followed it back.',
  'A customer had praised an answer of this sort and I wanted to see more of them.',
  'One of a sort that seldom comes up in the draw.',
  'I wanted an example of this sort of contact for new starters.',
];

/** Spot checks whose reason is a particular one. */
export const particularReasons: Record<string, string> = {
  E022: 'No public thread had been looked at since the checks began.',
  E038: 'I was at the counter to see the new sign and a broken parcel came in.',
  E041: 'The safe-place answer had come up in a complaint that morning.',
  E065: 'Everybody was asking the same thing that afternoon; I wanted to see what was said.',
  E068: 'The April shop at the counter, on a day that the shopper chose.',
  E069: 'A customer had written back to the same answer twice.',
  E093: 'The May shop at the counter, on a day that the shopper chose.',
  E097: 'One of a sort that seldom comes up in the draw.',
  E098: 'Many chats asked the same about tracking that week; I looked at one to see what was said.',
  E099: 'I had not looked at this sort of contact for three weeks.',
  E120: 'To see what the work is like when nobody has planned a check.',
  E121: 'Four weeks after the last planned check, to hear whether what was coached had lasted.',
  E123: 'The June shop by telephone; the shopper had one question about packing.',
  E124: 'The second look after four weeks, in chat this time.',
  E127: 'A change note of that week was about this sort of contact.',
  E142: 'The shift lead mentioned it to me, because the caller had asked for a manager.',
  E148: 'A shop in the chat, one question about the counter.',
  E174: 'Two months on. The check was agreed in May, the day was not.',
  E177: 'The second of the two checks agreed in May, this one in writing.',
  E185: 'The post was being shared by the hour; I read along from the second answer.',
  E188: 'I was beside the counter that morning when it came up; nobody could have planned it.',
  E189: 'One of a sort that seldom comes up in the draw.',
  E191: 'To see a second email in the week, after the one about the cot sheets.',
  E196: 'Asked for by the colleague, who wanted a second opinion.',
};

/** Why there was no development point. */
export const nothingToDevelop = [
  'Everything at standard or above. Nothing I would change in this one.',
  'None this time: I looked for one and would have had to invent it.',
  'At standard throughout, and the customer said so at the end.',
  'None. I asked to keep this one as an example for new starters.',
  'Nothing that would have made a difference to this customer.',
  'None this time; what we worked on before was all there.',
  'All lines at standard. A matter of taste here and there, which is not for a scorecard.',
];

/** Why a quality criterion did not apply. */
export const notApplicable: Record<string, string> = {
  general: 'A general question; no delivery was opened, so there was nobody to identify.',
  finder: 'The customer was not the addressee, and nothing about the addressee was given.',
  public: 'Answered in public without opening a delivery; the rest went to a private message.',
  noRecord: 'No parcel was looked up, so there is no contact record to judge.',
  closed: 'The matter ended there and then; nothing was left to do.',
  noLimit: 'Nothing was asked for that we could not promise.',
};

/** Observations that no feedback followed, each with its reason. */
export const noFeedback: Record<string, string> = {
  E020: 'One short spot check before round two; we agreed to leave it until there were more to talk about, and by then it was too old to be fair.',
  E196: 'Feedback is booked for 5 August, with the rest of that week’s checks.',
};
