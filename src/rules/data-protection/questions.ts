import type { Portfolio } from '#portfolio/portfolio.ts';
import { colleaguesInRecords, registrationOf } from '#portfolio/select.ts';
import { records } from '../of-kinds.ts';
import type { About, Question } from '../question.ts';

/** What no machine can decide of DP-1 to DP-6. */
export const dataProtectionQuestions: readonly Question[] = [
  {
    id: 'is-anybody-shown',
    statements: ['DP-1'],
    question: 'Is nobody named, seen or heard in the files of this record who has not agreed to it?',
    why: 'A machine finds a telephone number, not a face, a voice or a name in a table.',
    source: 'Practitioner notes on confidentiality: all 3rd parties should be anonymised',
    about: (portfolio) =>
      records(portfolio.records.filter(({ data }) => !data.withdrawn && data.attachments.length > 0)),
  },
  {
    id: 'is-the-key-elsewhere',
    statements: ['DP-2'],
    question:
      'Have you been told where the key to the pseudonyms is kept, and is that place apart from the portfolio?',
    why: 'What is not here cannot be checked here.',
    source: 'ICO guidance on pseudonymisation',
    about: (portfolio) => (colleaguesInRecords(portfolio).size > 0 ? wholePortfolio(portfolio) : []),
  },
  {
    id: 'could-somebody-be-recognised',
    statements: ['DP-3'],
    question: 'Reading as a colleague would: do role, day, channel and event together point to somebody?',
    why: 'Each detail says nothing by itself; whether they do together depends on who reads them.',
    source: 'ICO guidance: the motivated intruder',
    about: (portfolio) => (colleaguesInRecords(portfolio).size > 0 ? wholePortfolio(portfolio) : []),
  },
  {
    id: 'is-it-all-needed',
    statements: ['DP-5'],
    question: 'Is there anything about other people here that the purpose does not need?',
    why: 'What is not needed is not kept; what is needed depends on what the unit asks.',
    source: 'ICO guidance: only keeping data that is relevant',
    about: (portfolio) => (colleaguesInRecords(portfolio).size > 0 ? wholePortfolio(portfolio) : []),
  },
];

/** Asked once for each unit registered for, since each has an assessor of its own. */
const wholePortfolio = (portfolio: Portfolio): About[] =>
  portfolio.units
    .filter(({ code }) => registrationOf(portfolio, code))
    .map(({ code }) => ({ subject: code, unit: code }));
