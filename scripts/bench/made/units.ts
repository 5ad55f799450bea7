/** A unit made up for measuring and testing: every part that a unit can have, as small as it can be. */
export const mainUnit = `code: made-1
awardingOrganisation: Example Awards
number: M1
uan: X/000/0001
title: Watch over the quality of service
level: 3
credit: 7
guidedLearningHours: 47
aim: To watch over service, to say what was seen and to help colleagues to serve better.
nos:
  text: Maps to an invented standard
  standards: [Standard 41]
assessmentStrategy: { text: Evidence comes from real work., specifiedBy: Example Awards }
assessment:
  - { id: assessed, text: The unit is assessed by an assessor and verified by the centre. }
administration:
  - { id: forms, title: Forms, text: Any form of the centre may be used. }
headings: { outcomes: The learner will, criteria: The learner can, sideColumn: Knowledge }
outcomes:
  - code: "1"
    text: Prepare to watch over service
    kind: performance
    stage: prepare
    criteria:
      - { code: "1.1", text: agree what good service is, terms: [channels] }
      - { code: "1.2", text: choose a fair sample of transactions }
    sideColumns:
      - strength: must have
        lead: The learner must have
        items: [{ id: agreed-words, text: agreed words for, parts: [each point of the scale, the standard] }]
    evidenceTypes:
      lead: Evidence may be supplied by
      types:
        - { text: Work products, kinds: [scorecard, sampling-frame, draw, monitoring-plan, notice, observation, feedback, coaching, calibration, product, report] }
        - { text: Documents, kinds: [workplace-document], mayBeHeldInWorkplace: true }
        - { text: Reflective accounts, kinds: [account, discussion, questioning] }
        - { text: Witness testimony, kinds: [testimony, assessor-observation] }
      note: A testimony does not suffice alone.
      needsBacking: [testimony]
      footnote: A document held in the workplace need not be copied.
  - code: "2"
    text: Watch transactions
    kind: performance
    stage: monitor
    criteria:
      - { code: "2.1", text: observe transactions over time }
      - { code: "2.2", text: rate what was seen against what was agreed }
      - { code: "2.10", text: keep records that another person can follow }
  - code: "3"
    text: Feed back
    kind: performance
    stage: feed-back
    criteria:
      - { code: "3.1", text: give feedback that a colleague can use }
      - code: "3.2"
        text: change the plan where coaching did not help
        condition:
          when: where coaching did not help
          otherwise: A statement that it helped.
          settledBy: assessor-discussion
  - code: "4"
    text: Understand watching over service
    kind: knowledge
    stage: understand
    criteria:
      - { code: "4.1", text: explain why a sample is fair }
      - { code: "4.2", text: explain the law on monitoring people at work }
requirements:
  - id: channels
    title: Channels
    text: Channels must include three of telephone, written, online and face-to-face.
    term: channels
    source: range
    outcomes: ["2"]
    need: 3
    items:
      - { id: telephone, text: telephone, shownBy: [{ kind: observation, field: channel, equals: telephone }] }
      - { id: written, text: written, shownBy: [{ kind: observation, field: channel, equals: written }] }
      - { id: online, text: online, shownBy: [{ kind: observation, field: channel, equals: online }] }
      - { id: face-to-face, text: face-to-face, shownBy: [{ kind: observation, field: channel, equals: face-to-face }] }
  - id: routine
    title: Routine and non-routine
    text: Transactions must include routine and non-routine ones.
    source: evidence-requirement
    number: "1"
    need: all
    items:
      - { id: routine, text: routine, shownBy: [{ kind: observation, field: nature, equals: routine }] }
      - { id: non-routine, text: non-routine, shownBy: [{ kind: observation, field: nature, equals: non-routine }] }
  - { id: real-work, title: Real work, text: Evidence comes from real work., source: assessment }
source:
  title: A unit made up for measuring
  publisher: Example Awards
  file: none
  checkedBy: The program that wrote it
  checkedOn: 2024-01-02
`;

/** A second unit, which has expired and is worked on for practice. */
export const practiceUnit = `code: made-2
awardingOrganisation: Example Guild
number: M2
title: Review service
level: 3
credit: 4
guidedLearningHours: 30
expires: 2014-12-31
aim: To find out what customers think and to act on it.
nos: { text: Maps to nothing }
simulation: not-allowed-for-performance
outcomes:
  - code: "1"
    text: Review service
    kind: performance
    stage: monitor
    criteria:
      - { code: "1.1", text: plan a review of service }
      - { code: "1.2", text: collect and analyse what customers say }
  - code: "2"
    text: Understand reviews of service
    kind: knowledge
    stage: understand
    criteria:
      - { code: "2.1", text: explain how to ask without leading }
      - { code: "2.2", text: explain when numbers mislead }
source:
  title: Another unit made up for measuring
  publisher: Example Guild
  file: none
  checkedBy: The program that wrote it
  checkedOn: 2024-01-02
`;

const long = (
  outcome: string,
  title: string,
  kind: string,
  stage: string,
  words: string,
): string => `  - code: "${outcome}"
    text: ${title}
    kind: ${kind}
    stage: ${stage}
    criteria:
${Array.from({ length: longOutcome }, (_, index) => `      - { code: "${outcome}.${index + 1}", text: ${words} in case ${index + 1} }`).join('\n')}
`;

/** How many criteria each outcome of the long unit has. */
export const longOutcome = 12;

/** A unit of 36 criteria, so that map and unit pages of large portfolios are as wide as real ones. */
export const longUnit = `code: made-3
awardingOrganisation: Example Awards
number: M3
title: Serve well in many cases
level: 3
credit: 9
guidedLearningHours: 60
aim: To serve well whatever comes.
nos: { text: Maps to nothing }
outcomes:
${long('1', 'Serve customers', 'performance', 'monitor', 'serve a customer well')}${long('2', 'Help colleagues', 'performance', 'feed-back', 'help a colleague')}${long('3', 'Understand service', 'knowledge', 'understand', 'explain what good service is')}source:
  title: A third unit made up for measuring
  publisher: Example Awards
  file: none
  checkedBy: The program that wrote it
  checkedOn: 2024-01-02
`;

/** A page of study guidance that bears on both units. */
export const guidancePage = `code: made-notes
title: Notes on watching over service
qualification: Example Certificate in Service
level: 2
about: Notes for study. They advise and decide nothing.
items:
  - { id: say-why, kind: marking-point, title: Say why, text: Say why a sample was chosen and not only how., criteria: [made-1/1.2, made-1/4.1], sourceItem: Point 1, strength: advice }
  - { id: no-names, kind: mistake, title: Names, text: Names of customers do not belong in evidence., criteria: [made-1/2.10], sourceItem: Mistake 1, strength: advice }
  - { id: ask-openly, kind: tip, title: Ask openly, text: Ask in a way that lets people say no., criteria: [made-2/2.1], sourceItem: Tip 1, strength: advice }
  - { id: sample, kind: concept, title: Sample, text: A part from which one may learn about the whole., sourceItem: Terms, strength: advice }
source: { title: Notes made up for measuring, file: none }
`;
