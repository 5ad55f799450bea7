import { afterwards, day } from './calendar.ts';
import type { Cast } from './cast.ts';

/** What `content/people.yaml` of a made portfolio holds. The comment must never reach a page. */
export const peopleFile = ({
  colleagues,
}: Cast): string => `# private-comment: this line must never be published
vouching:
  - { id: sam-reed, role: learner, shownAs: Sam Reed, agreedOn: ${day(0)}, position: Team leader }
  - { id: jo-blake, role: assessor, shownAs: Jo Blake, agreedOn: ${day(0)}, qualification: Assessor award, from: ${day(0)} }
  - { id: lee-marsh, role: iqa, shownAs: Lee Marsh, agreedOn: ${day(0)}, qualification: Quality assurance award }
  - { id: kim-voss, role: eqa, shownAs: Kim Voss, agreedOn: ${day(0)} }
  - { id: pat-doyle, role: witness, shownAs: Pat Doyle, agreedOn: ${day(0)}, position: Team leader of another team, relationship: Colleague in another team, status: Has led a team for six years, from: ${day(0)} }
observed:
${colleagues.map((id, index) => `  - { id: ${id}, shownAs: Colleague ${letters(index)}, class: colleague, role: Adviser }`).join('\n')}
  - { id: customer-1, shownAs: Customer 1, class: customer }
`;

/** A, B, … Z, AA, AB, … */
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** What `content/portfolio.yaml` of a made portfolio holds. */
export const portfolioFile = ({ records, long }: Cast): string => `title: Portfolio of Sam Reed
fictional: This portfolio is invented. No person, customer or transaction in it is real.
learner: sam-reed
sector: private
work: paid
context: A team that answers customers of a mail-order firm by telephone, letter, chat and at the counter.
customers: [external, internal]
registrations:
  - awardingOrganisation: Example Awards
    qualification: Certificate in Watching over Service
    registeredOn: ${day(0)}
    centre: Example Centre
    units:
      - unit: made-1
${long ? '      - unit: made-3\n' : ''}  - awardingOrganisation: Example Guild
    qualification: Certificate in Reviewing Service
    registeredOn: ${day(0)}
    centre: Example Centre
    units:
      - { unit: made-2, purpose: practice }
dataProtection:
  lawfulBasis: Legitimate interests
  purpose: To help colleagues to serve better
  retention: Until the award, then one year
  assessment: Done and held by the centre
  storage: On a locked drive of the centre
asAt: ${day(afterwards(records).today)}
`;
