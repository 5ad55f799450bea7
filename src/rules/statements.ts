/** Statements of the rules an assessor applies that have one subject. */
export interface StatementFamily {
  /** The letters that its ids begin with. */
  id: string;
  name: string;
  /** What each asks, in our own words, by its permanent id. */
  statements: Readonly<Record<string, string>>;
}

/** Every statement, family by family, in the order and the words of `docs/rules-and-fields.md`. */
export const statementFamilies: readonly StatementFamily[] = [
  {
    id: 'GEN',
    name: 'General to all units',
    statements: {
      'GEN-1': 'Every criterion of a unit has evidence judged met.',
      'GEN-2': 'A claim is not a judgement; only a decision makes a criterion met.',
      'GEN-3': 'The evidence is by an assessment method that the outcome names.',
      'GEN-4': 'A report by itself does not suffice where the unit says that it must be backed.',
      'GEN-5': 'A document that stays in the workplace has a location and its relevance to each criterion.',
      'GEN-6':
        'Reference material supports a performance criterion only where the learner wrote it or shows its use.',
      'GEN-7': 'Evidence comes from enough separate days, over a long enough time.',
      'GEN-8': 'The work is real: a paid or voluntary job with real customers.',
      'GEN-9': 'No simulated performance where the unit forbids it.',
      'GEN-10': 'The sector is private, public or not-for-profit.',
      'GEN-11': 'Performance was watched by the assessor or is shown by something tangible.',
      'GEN-12':
        "Evidence later than the unit's expiry is flagged, until the awarding organisation confirms it.",
      'GEN-13': 'Numbers are unique, lasting and the same wherever evidence is listed.',
      'GEN-14': 'A claim names the place, not just the record.',
      'GEN-15': 'Sound and film carry a time for each criterion.',
      'GEN-16': 'Learner and assessor have signed and dated the evidence.',
      'GEN-17': 'Evidence is not one long scan, and earlier versions stay.',
      'GEN-18': 'Preparing, monitoring and feeding back can be told apart.',
      'GEN-19': 'The learner explains what poor monitoring leads to.',
    },
  },
  {
    id: 'VAC',
    name: 'Valid, authentic, current, sufficient, reliable',
    statements: {
      'VAC-1': 'Each claim points at the words that meet the criterion and says how.',
      'VAC-2':
        'The learner declares every item their own, with any use of AI; the centre confirms it for each unit.',
      'VAC-3': 'Evidence is recent when it is decided on, and what it rests on has not changed since.',
      'VAC-4': 'There is as much evidence, of as many sorts, as the unit asks.',
      'VAC-5': 'A second judge agrees, or the disagreement was settled.',
      'VAC-6': 'The decision says that each of the five tests was made.',
    },
  },
  {
    id: 'PRE',
    name: 'Preparing',
    statements: {
      'PRE-1': 'Quality criteria were agreed, in a version, before they were first used.',
      'PRE-2': 'Each quality criterion rests on a standard and can be seen or heard.',
      'PRE-3': 'Every point of the scale is defined, and every rating is on the scale of its day.',
      'PRE-4':
        'The sampling frame says what it lists, what it is for, and who agreed it when, before the first planned check.',
      'PRE-5':
        'The sample is like the frame it came from: its method and its groups are stated and compared.',
      'PRE-6': 'Colleagues and customers were both told of the monitoring before it began, and how.',
      'PRE-7': 'The colleague knew beforehand what the monitoring was for and how far it went.',
      'PRE-8': 'The learner knows each procedure that they monitor.',
      'PRE-9': 'Techniques were chosen for a reason, and more than one is used.',
      'PRE-10': 'There is a reason for how often checks are made.',
      'PRE-11': 'It is on record what part the team had in setting the goals.',
    },
  },
  {
    id: 'MON',
    name: 'Monitoring',
    statements: {
      'MON-1': 'There are both spot checks and planned checks.',
      'MON-2': 'Both routine and non-routine transactions were watched.',
      'MON-3':
        'An observation is complete: who, when, channel, version, and a rating with a note, or a reason, for each quality criterion.',
      'MON-4': 'Each observation records what was good and what could be better.',
      'MON-5': 'It was written up soon after it was seen.',
      'MON-6':
        'A trend rests on named observations of one colleague, one quality criterion and one version, and on enough of them.',
      'MON-7': 'More than one channel was watched.',
      'MON-8': 'Monitoring disturbed the business as little as it could.',
      'MON-9': 'A check from outside the draw is marked as such and stays out of the planned trend.',
      'MON-10': 'The learner says how judgements stayed fair.',
    },
  },
  {
    id: 'FB',
    name: 'Feedback and action',
    statements: {
      'FB-1':
        'Feedback was prepared for, praises, says what to improve or that nothing is, and then proposes coaching or training.',
      'FB-2': 'What went well comes first.',
      'FB-3': 'Each point names an observation, a quality criterion and an example.',
      'FB-4': 'Feedback comes after the observation, and soon.',
      'FB-5': "The colleague's answer shows whether it was understood.",
      'FB-6': 'An action has an owner, a due day, a measure and a state.',
      'FB-7': 'After coaching, the same quality criterion was looked at again.',
      'FB-8': 'Every observation led to feedback, or says why not.',
      'FB-9': 'Feedback reaches only those who need it, and records are kept safe.',
      'FB-10': 'At least once the work ended in a change that can be shown, in a person or in the service.',
    },
  },
  {
    id: 'B14',
    name: 'Reviewing the quality of service',
    statements: {
      'B14-1': 'Numbers and words, each both collected and analysed.',
      'B14-2': 'Results went to at least three of the five groups that the unit names.',
      'B14-3': 'Results went by a channel that the job really uses.',
      'B14-4':
        'Plans come before the work, plan for every feature, and give the criterion behind every conclusion.',
      'B14-5':
        'The plan was revised for a reason, or the methods proved effective and the assessor accepts it.',
      'B14-6': 'Every action comes from something that was found.',
      'B14-7': 'A criterion that the source splits over two rows is shown whole.',
    },
  },
  {
    id: 'WIT',
    name: 'Witnesses',
    statements: {
      'WIT-1': 'Every witness is registered with role, relationship, status and dates, and has signed.',
      'WIT-2':
        'The witness tells what they saw in their own words, without listing skills or judging competence.',
      'WIT-3': 'Neither the learner nor a relative wrote it, and it does not carry a unit alone.',
      'WIT-4': 'An expert witness has what makes an expert and was named in the assessment plan beforehand.',
      'WIT-5': 'No criterion rests on testimony alone.',
    },
  },
  {
    id: 'DEC',
    name: 'Assessment and quality assurance',
    statements: {
      'DEC-1': 'Evidence was planned beforehand, or says that it was not.',
      'DEC-2':
        'A decision names assessor, day, criteria, result, feedback and next action, and the learner has read it.',
      'DEC-3': 'Evidence, decision, sampling, unit declaration and claim for a certificate follow in order.',
      'DEC-4': 'A unit is declared complete only when every criterion is met.',
      'DEC-5': 'Nobody samples their own decision.',
      'DEC-6': "A trainee's decision is countersigned.",
      'DEC-7':
        'Sampling covers candidates, assessors, methods, evidence, records and sites, both interim and summative.',
      'DEC-8': 'How much is sampled follows the risk; a new assessor is sampled more.',
      'DEC-9':
        'Sampling ends in a result with feedback, and its actions are closed before a certificate is claimed.',
      'DEC-10': 'All that an external verifier asks for is there.',
      'DEC-11': 'Assessment records are kept for at least three years after achievement.',
      'DEC-12': 'What is replaced stays, and the new one says from when it applies.',
      'DEC-13': "A form of the centre's own says who approved it and when.",
    },
  },
  {
    id: 'DP',
    name: 'Data protection',
    statements: {
      'DP-1': 'No third party is named or shown; a document that would do so is cited instead.',
      'DP-2': 'Pseudonyms are treated as personal data, and their key is kept elsewhere.',
      'DP-3': 'Details taken together do not give a person away.',
      'DP-4':
        'Monitoring says its lawful basis, purpose, retention, and whether an impact assessment was made.',
      'DP-5': 'Nothing is kept that the purpose does not need.',
      'DP-6': 'Before publishing, somebody decided who may see it.',
    },
  },
];

const all = new Map(statementFamilies.flatMap(({ statements }) => Object.entries(statements)));

/** What a statement asks, by its id; empty for an id that there is not. */
export const statementAsks = (id: string): string => all.get(id) ?? '';

/** The letters that the id of a statement begins with: `GEN` of `GEN-12`. */
export const familyOf = (id: string): string => id.replace(/-\d+$/, '');
