import { randomUUID } from 'node:crypto';
import { heldSeats } from '@binome/governance/api';
import { addDays } from '@binome/governance/domain';
import { endOfDay } from '@binome/meetings/domain';
import { IsNull } from 'typeorm';
import { BallotService } from '../ballot.service.js';
import { Ballot, Vote } from '../decision.entity.js';
import { DecisionService } from '../decision.service.js';
import { speakersOn } from '../room-facts.service.js';
import type { DemonstrationConsultation } from './demonstration-meetings.js';
import { seatOfKey, type DemonstrationPlace } from './demonstration-place.js';

/** Asks a committee in writing, today, with what the seats named have already answered, noted by the project lead. */
export async function consultInWriting(
  { services, tx, lead, territoryId, today, committees }: DemonstrationPlace,
  { committee, title, statement, owner: ownerName, endsIn, votes }: DemonstrationConsultation,
): Promise<void> {
  const committeeId = committees.get(committee);
  if (!committeeId) return;
  const {
    id: decisionId,
    version,
    timeZone,
  } = await services.get(DecisionService).propose(lead, {
    ...{ clientMutationId: randomUUID(), committeeId, itemId: null, title, statement, ownerName },
    ...{ conditions: null, visibility: 'territory', toState: false, effectOn: null, reviewOn: null },
  });
  const deadline = new Date(endOfDay(addDays(today, endsIn), timeZone));
  const intent = { clientMutationId: randomUUID(), decisionId, version };
  await services.get(BallotService).openConsultation(lead, { ...intent, deadline });
  const { id: ballotId } = await tx.manager.findOneByOrFail(Ballot, { decisionId, closedAt: IsNull() });
  const seats = await heldSeats(tx.manager, [committeeId]);
  for (const [key, choice, reason = null] of votes) {
    const seat = seatOfKey(seats, key);
    const [speaker] = seat ? speakersOn(seat, today) : [];
    if (!seat || !speaker) continue;
    const said = { seatId: seat.id, choice, reason, personName: speaker.personName, recordedBy: lead.name };
    await tx.insert<Vote>(Vote, { territoryId, ballotId, ...said });
  }
}
