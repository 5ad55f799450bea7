import { wordSet } from './word-forms.ts';

/**
 * Words that judge or name a trait: of manner, attitude, skill, effort and result. Nobody can see or hear one;
 * each is somebody's conclusion from what they saw or heard.
 */
export const judgingWords = wordSet(`
tone attitude manner manners behaviour behavior conduct approach demeanour demeanor personality character mindset mentality outlook
style presence presentation appearance impression vibe energy enthusiasm passion motivation drive effort commitment dedication
pride interest engagement engaging engaged empathy sympathy compassion care caring understanding patience warmth kindness
friendliness friendly helpfulness helpful politeness polite courtesy courteous respect respectful rude rudeness abrupt blunt curt
short-tempered snappy sharp cold distant aloof flat dull bored boring monotone robotic scripted wooden mechanical stiff
unprofessional professional professionalism unfriendly unhelpful uninterested disinterested indifferent careless sloppy lazy
casual informal formal offhand dismissive defensive aggressive assertive assertiveness passive timid nervous hesitant unsure
confidence confident unconfident competence competent capable ability abilities skill skills skilled soft talent potential strength
strengths weakness weaknesses weak strong stronger excellent excellence outstanding brilliant fantastic amazing superb exceptional
awful terrible dreadful unacceptable inappropriate inadequate unsatisfactory satisfactory disappointing disappointed acceptable
appropriate appropriately adequate effective effectively efficiency efficient inefficient productive productivity proactive
proactively reactive positive positivity negative negativity optimistic cheerful happy happier upbeat bubbly smiley grumpy moody
genuine sincere authentic human natural naturally warm warmer kind nicer gentle calm calmer relaxed relax tense stressed
rapport relationship relationships connection connect bond trust loyalty integrity honesty accountability accountable responsible
responsibility reliable reliability ownership initiative teamwork flexible flexibility adaptable resilience resilient
communication communicate communicating communicator communicates listening listener questioning clarity clear clearly clearer
concise vocabulary grammar fluency articulate knowledge expertise awareness aware focus focused focusing attention attentive
detailed accuracy accurate thorough thoroughly consistent consistency inconsistent quality standard standards level levels
performance improve improvement improvements improving develop developing development grow growth progress progression
change changes changed work weaker lack lacks lacking missing absent fail failing failed struggle struggles struggling issue issues
problem problems concern concerns concerned area areas opportunity opportunities gap gaps expectation expectations expectation
target targets goal goals objective objectives score scores scored rating ratings rated mark marks grade result results average
careful carefully rush rushed rushing slow slower fast faster speed pace prompt promptly lazy effortless hard harder difficult
difficulty easy easier simple complex tricky challenging challenge challenges challenged demanding upset angry irate frustrated
unhappy upsetting emotional vulnerable sensitive sensitively sensitivity tact tactful diplomacy diplomatic discretion judgement
judgment sense common logic logical smart sharpen polish brush refine hone strengthen boost raise increase lift reduce lower
step game notch bar mile extra plate socks pull oomph sparkle shine slipping slipped slip dropped drop dip dipped decline
pushy patronising patronizing condescending sarcastic arrogant superior impatient judgemental unsympathetic insincere fake
personable approachable welcoming inviting hospitable pleasant unpleasant likeable charming charismatic lively animated
organised disorganised organisation-wide messy untidy tidy smart scruffy clumsy chaotic vague unclear confusing confused
important importance essential key vital crucial critical value values vision mission brand ethos culture spirit
mastery command control handling handle handled handles dealing deal dealt attitudewise technique techniques tactics method
overpromising underwhelming lacklustre lackluster mediocre average ordinary basic limited minimal minimum
hurried dry clipped brusque gruff surly sullen snooty stuffy sterile impersonal personal personalised tailored
pro-active off-putting offputting customer-focused customer-centric person-centred can-do
individual individuals unique special valued valuable appreciated respected understood listened supported supportive support
perform performs performing behave behaves behaving act acts react reacts respond responds engage engages interact interacts
demonstrate demonstrates demonstrated display displays exhibit convey conveys portray project adopt apply applied maintain
deliver delivers delivering provide provides providing meet meets meeting achieve achieving reach exceed aim strive push
consider considered considerate thoughtful thoughtfully mindful thinking reflect reflection review coaching training
`);
