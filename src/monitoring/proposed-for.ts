import type { PortfolioRecord } from '#portfolio/portfolio.ts';

type Feedback = PortfolioRecord<'feedback'>['data'];
type Proposal = Feedback['proposals'][number];
type Action = Feedback['actions'][number];

/**
 * What was proposed for an action: coaching before training, nothing where no proposal is its own. A proposal belongs
 * to the actions of its feedback on the same quality criterion; where one of the two names none, to the only action.
 * One that was held as a session on another of these actions asks for no second session. `isCoached` tells whether an
 * action, by its id, had a session.
 */
export const proposedFor = (
  feedback: Feedback,
  action: Action,
  isCoached: (id: string) => boolean,
): Proposal['type'] | undefined => {
  const own = feedback.proposals.filter((proposal) => {
    const others = feedback.actions.filter((one) => one.id !== action.id && belongs(proposal, one, feedback));
    return belongs(proposal, action, feedback) && !others.some(({ id }) => isCoached(id));
  });
  return (own.find(({ type }) => type === 'coaching') ?? own[0])?.type;
};

const belongs = (proposal: Proposal, { quality }: Action, { actions }: Feedback): boolean =>
  proposal.quality === undefined || quality === undefined
    ? actions.length === 1
    : proposal.quality === quality;
