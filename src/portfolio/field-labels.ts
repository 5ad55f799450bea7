/** Labels where the field's own name would read badly. */
const labels: Record<string, string> = {
  on: 'Date',
  by: 'By',
  to: 'To',
  at: 'At',
  n: 'Answers',
  aiUse: 'Use of AI tools',
  iqa: 'Internal quality assurer',
  eqa: 'External quality assurer',
  observedAt: 'Time of day',
  observedOn: 'Observed',
  writtenUpOn: 'Written up',
  check: 'Planned or spot',
  nature: 'Routine or non-routine',
  contactReason: 'Reason for contact',
  queue: 'Queue or product',
  drawItem: 'Item of the draw',
  due: 'Due',
  closedOn: 'Closed',
  quality: 'Quality criterion',
  noDevelopment: 'Why no development point',
  noFeedback: 'Why no feedback followed',
  lateBecause: 'Why it was late',
  noFollowUp: 'Why no follow-up',
  colleagueWords: 'In the colleague’s own words',
  plannedIn: 'Planned in',
  restsOn: 'Rests on',
  about: 'About',
  atStandard: 'At standard from',
  seenOn: 'Seen on',
  seenWhere: 'Seen where',
  learnerPart: 'The learner’s own part',
  learnerUse: 'How the learner uses it',
  teamPart: 'The team’s part',
  agreedByLearner: 'Agreed by the learner',
  of: 'Acknowledges',
  data: 'Kind of data',
  asked: 'Customers asked',
  answered: 'Customers who answered',
  frameHash: 'Hash of the frame',
  insteadOf: 'Instead of',
  seenBy: 'Seen by the assessor',
  shows: 'What it shows',
  tells: 'What the notice tells',
  shownBy: 'Shown by',
  comparedWith: 'Compared with',
  sha256: 'SHA-256',
  'tells.nature': 'What is monitored',
  'tells.extent': 'How much of it',
};

/** The label of a field: `agreedBy` becomes Agreed by. `inside` is the field it stands in, where that changes what it says. */
export const labelOf = (name: string, inside = ''): string => {
  const placed = `${inside}.${name}`;
  if (Object.hasOwn(labels, placed)) return labels[placed] as string;
  const words = name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  if (Object.hasOwn(labels, name)) return labels[name] as string;
  return words.charAt(0).toUpperCase() + words.slice(1);
};
