import { decide } from '@binome/governance/domain';
import type { MinutesDecision } from '@binome/meetings/domain';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { votesOf } from './ballot.queries.js';
import { Ballot, Decision, type Vote } from './decision.entity.js';

/** The decisions that were voted on at these items, by item, in the order of their votes: three statements, however many. */
export async function minutesDecisions(
  manager: EntityManager,
  itemIds: readonly string[],
  bodies: ReadonlyMap<string, string>,
): Promise<Map<string, MinutesDecision[]>> {
  const where = { itemId: In([...itemIds]), outcome: Not(IsNull()) };
  const ballots = await manager.find(Ballot, { where, order: { openedAt: 'ASC', id: 'ASC' } });
  if (ballots.length === 0) return new Map();
  const decisions = await manager.findBy(Decision, { id: In(ballots.map(({ decisionId }) => decisionId)) });
  const votes = await votesOf(
    manager,
    ballots.map(({ id }) => id),
  );
  const told = ballots.flatMap((ballot): [string, MinutesDecision][] => {
    const decision = decisions.find(({ id }) => id === ballot.decisionId);
    const own = votes.filter(({ ballotId }) => ballotId === ballot.id);
    const one = decision && toldDecision(decision, ballot, own, bodies);
    return one ? [[ballot.itemId ?? '', one]] : [];
  });
  return new Map(
    [...Map.groupBy(told, ([itemId]) => itemId)].map(([itemId, pairs]) => [itemId, pairs.map(([, one]) => one)]),
  );
}

// All of it replayed from what was frozen at the vote.
function toldDecision(
  { id, number, title, statement, conditions, visibility }: Decision,
  { closingFacts, outcome }: Ballot,
  votes: readonly Vote[],
  bodies: ReadonlyMap<string, string>,
): MinutesDecision | null {
  if (!closingFacts || outcome === null) return null;
  const { tally, quorum } = decide(closingFacts);
  const share = quorum.reasons.find(({ code }) => code === 'share');
  return {
    ...{ decisionId: id, number, title, statement, conditions, visibility, outcome },
    method: closingFacts.decision.method,
    ...{ for: tally.for, against: tally.against, abstentions: tally.abstentions, silent: tally.missing },
    quorum: {
      reached: quorum.reached,
      attending: share?.code === 'share' ? share.attending : null,
      of: share?.code === 'share' ? share.of : null,
    },
    votes: votes.map(({ seatId, personName, choice, reason }) => ({
      ...{ body: bodies.get(seatId) ?? '', person: personName, choice, reason },
    })),
  };
}
