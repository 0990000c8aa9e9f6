import { localDay, type AnsweredAmendment, type MinutesAmendmentFact, type MinutesItem } from '@binome/meetings/domain';
import type { EntityManager } from 'typeorm';
import { MinutesAmendment, type Minutes } from './minutes.entity.js';

/** The amendments of a meeting's minutes, in the order in which they were proposed: one statement. */
export function amendmentsOf(manager: EntityManager, meetingId: string): Promise<MinutesAmendment[]> {
  return manager.find(MinutesAmendment, { where: { meetingId }, order: { at: 'ASC', id: 'ASC' } });
}

/** What the rule of approval asks of the period and of the amendments: days at the place of the meeting. */
export function periodOf(
  { submittedAt, closesOn }: Pick<Minutes, 'submittedAt' | 'closesOn'>,
  amendments: readonly MinutesAmendment[],
  timeZone: string,
): { submittedOn: string; closesOn: string; amendments: AnsweredAmendment[] } {
  return {
    submittedOn: localDay(submittedAt, timeZone),
    closesOn,
    amendments: amendments.map(({ answer, answeredAt }) => ({
      answer,
      answeredOn: answeredAt && localDay(answeredAt, timeZone),
    })),
  };
}

/** The items with what was proposed to change of each. */
export function withAmendments(items: readonly MinutesItem[], amendments: readonly MinutesAmendment[]): MinutesItem[] {
  const byItem = Map.groupBy(amendments, ({ itemId }) => itemId);
  return items.map((item) => {
    const own = byItem.get(item.id);
    return own ? { ...item, amendments: own.map(toFact) } : item;
  });
}

function toFact({ at, answeredAt, ...row }: MinutesAmendment): MinutesAmendmentFact {
  const { id, version, part, before, after, reason, author, body, recordedBy, answer, answerReason, answeredBy } = row;
  return {
    ...{ id, version, part, before, after, reason, author, body, recordedBy, answer, answerReason, answeredBy },
    ...{ at: at.toISOString(), answeredAt: answeredAt?.toISOString() ?? null },
  };
}
