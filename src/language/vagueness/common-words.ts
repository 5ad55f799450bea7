import { wordSet } from './word-forms.ts';

/**
 * Words for what every contact and every workplace has: customers, calls, the team, the procedure. True of every
 * contact, they point at none.
 */
export const commonWords = wordSet(`
customer customers cust custs client clients caller callers guest guests patient patients member members user users public people
person visitor visitors shopper shoppers resident residents tenant tenants passenger passengers student students regulars consumer
lady gentleman man woman colleague colleagues advisor adviser advisors advisers agent agents assistant staff team teams teammate
manager leader supervisor boss employee employees representative rep reps operator
call calls phone telephone email emails mail chat chats message messages letter letters post posts reply replies replys replying
conversation conversations contact contacts transaction transactions interaction interactions dealings encounter enquiry enquiries
query queries request requests complaint complaints case cases ticket tickets visit visits recording recordings social media online
written writing english face desk counter reception till floor shop store branch office site centre center channel channels
service services job jobs role roles duty duties task tasks company business organisation organization department workplace industry
process processes procedure procedures policy policies guideline guidelines script scripts rule rules protocol system systems
requirement requirements product products information info situation situations scenario scenarios circumstances experience
experiences environment perspective view feedback monitoring observation observations check checks checked sample form scorecard
line lines criteria criterion objective kpi kpis metric metrics aht csat nps qa sla handling handle greeting opening closing
introduction ending body language voice verbal telephone spelling punctuation need needs question questions answer
answers solution solutions resolution outcome follow follows followed following adhere adherence comply compliance compliant
comment comments commented complain complains complained remark remarked mistake mistakes error errors option options
alternative alternatives twitter facebook instagram mr mrs ms miss dr sir madam brand joined branch represent representing represents train trained course refresher book
`);
