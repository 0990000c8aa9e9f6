import { Committee } from '@binome/governance/api';
import { textProblems, tidied } from '@binome/governance/domain';
import {
  DECISION_TEXTS,
  decisionProblems,
  FOLLOWED_FIELDS,
  localDay,
  reviewSentence,
  timeZoneOf,
  type DecisionContent,
} from '@binome/meetings/domain';
import { Access, isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, forbidden, formatDay, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Territory } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { instantOf } from './clock.js';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';
import { DecisionPlaces } from './decision-places.js';

export type ProposeDecision = DecisionContent & {
  clientMutationId: string;
  committeeId: string;
  /** The item of an agenda of the committee at which it will be taken. */
  itemId: string | null;
};

export interface OnDecision {
  clientMutationId: string;
  decisionId: string;
  version: number;
}

/** Some fields of a decision; those that are absent are not touched. */
export type EditDecision = OnDecision & Partial<DecisionContent>;
export type WithdrawDecision = OnDecision & { because: string };
export type FollowDecision = OnDecision & { doneOn: string | null; note: string | null };
export type ReviewDecision = OnDecision & { note: string | null; nextOn: string | null };

/** Decisions of a committee, apart from their votes: proposed, edited, withdrawn, followed to their effect and reviewed. */
@Injectable()
export class DecisionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(DecisionPlaces) private readonly places: DecisionPlaces,
    @Inject(AgendaItemWriter) private readonly items: AgendaItemWriter,
  ) {}

  propose(actor: Actor, { clientMutationId, committeeId, itemId, ...given }: ProposeDecision): Promise<Decision> {
    return this.unitOfWork.command(
      actor,
      { name: 'proposeDecision', clientMutationId },
      async (tx) => {
        const committee = await this.committee(tx, committeeId);
        const content = tidied(given, DECISION_TEXTS);
        refuse(decisionProblems(content, content));
        if (itemId !== null) {
          const { item, meeting } = await this.places.meetingOf(tx, itemId, 'agenda');
          await this.places.refuse(tx, item, meeting, { committeeId, visibility: content.visibility });
        }
        const { territoryId } = committee;
        const timeZone = timeZoneOf(await tx.manager.findOneByOrFail(Territory, { id: territoryId }));
        const decision = await tx.insert<Decision>(Decision, {
          ...BLANK,
          ...content,
          ...{ territoryId, committeeId, itemId, timeZone },
        });
        const changes = fieldChanges({}, { ...content });
        await tx.record('decision.proposed', {
          ...about('Decision', decision),
          data: { decisionId: decision.id, committeeId },
          changes,
        });
        return decision;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Edits a decision before its vote; once it is adopted, who carries it out and its days alone. */
  edit(actor: Actor, { clientMutationId, decisionId, version, ...patch }: EditDecision): Promise<Decision> {
    return this.command(actor, 'editDecision', clientMutationId, async (tx) => {
      const follows = Object.keys(patch).every((field) => (FOLLOWED_FIELDS as readonly string[]).includes(field));
      const decision = await this.rights.loadReadable(tx, decisionId);
      const isFollowed = follows && decision.state === 'adopted';
      this.rights.refuse(decision, isFollowed ? 'follow' : 'edit', this.partOf(actor, decision));
      const fields = tidied(patch, DECISION_TEXTS);
      refuse(decisionProblems({ ...patch, ...fields }, { ...decision, ...fields }));
      const { changes } = await tx.edit(Decision, decision, { version, fields });
      const data = { decisionId, fields: changes.map(({ field }) => field) };
      if (changes.length > 0) await tx.record('decision.edited', { ...about('Decision', decision), data, changes });
      return decision;
    });
  }

  /** Gives a decision up before it is decided; a vote that was open ends without outcome. */
  withdraw(actor: Actor, { clientMutationId, decisionId, version, because }: WithdrawDecision): Promise<Decision> {
    return this.command(actor, 'withdrawDecision', clientMutationId, async (tx) => {
      const decision = await this.rights.load(tx, decisionId, 'withdraw');
      refuse(textProblems({ because }, { because: { max: 1000, required: true, lines: true } }));
      const withdrawnBecause = because.normalize('NFC').trim();
      const fields: Partial<Decision> = { state: 'withdrawn', withdrawnBecause };
      const { changes } = await tx.edit(Decision, decision, { version, fields });
      await tx.manager.query('UPDATE ballots SET closed_at = now() WHERE decision_id = $1 AND closed_at IS NULL', [
        decisionId,
      ]);
      await tx.record('decision.withdrawn', { ...about('Decision', decision), data: { decisionId }, changes });
      return decision;
    });
  }

  /** Says when the decision took effect; without a day, that it has not. */
  follow(actor: Actor, { clientMutationId, decisionId, version, doneOn, note }: FollowDecision): Promise<Decision> {
    return this.command(actor, 'followDecision', clientMutationId, async (tx) => {
      const decision = await this.rights.load(tx, decisionId, 'follow');
      const today = localDay(await instantOf(tx.manager), decision.timeZone);
      refuse(doneOn && doneOn > today ? [{ field: 'doneOn', problem: 'not_yet' }] : []);
      const { changes } = await tx.edit(Decision, decision, { version, fields: { doneOn, followUp: noteOf(note) } });
      await tx.record('decision.followed', { ...about('Decision', decision), data: { decisionId, doneOn }, changes });
      return decision;
    });
  }

  /**
   * The committee looked at the decision again; it comes back on the next day given, or no more. In the room, the item that is spoken of says so
   * where nothing was said of it yet.
   */
  review(actor: Actor, { clientMutationId, decisionId, version, note, nextOn }: ReviewDecision): Promise<Decision> {
    return this.command(actor, 'reviewDecision', clientMutationId, async (tx) => {
      await this.rights.seen(tx, decisionId, 'review');
      const at = await this.places.reviewing(tx, decisionId);
      const decision = await this.rights.load(tx, decisionId, 'review');
      const today = localDay(await instantOf(tx.manager), decision.timeZone);
      refuse(nextOn && nextOn <= today ? [{ field: 'nextOn', problem: 'already_past' }] : []);
      const fields = {
        reviewedOn: today,
        reviewOn: nextOn ?? decision.reviewOn,
        followUp: noteOf(note) ?? decision.followUp,
      };
      const { changes } = await tx.edit(Decision, decision, { version, fields });
      await tx.record('decision.reviewed', { ...about('Decision', decision), data: { decisionId, nextOn }, changes });
      const outcome = reviewSentence(decision.number, nextOn && formatDay(nextOn));
      if (at?.item.outcome === null) await this.items.write(tx, at.meeting, at.item, at.item.version, { outcome });
      return decision;
    });
  }

  get(actor: Actor, id: string): Promise<Decision> {
    return this.rights.get(actor, id);
  }

  private command(
    actor: Actor,
    name: string,
    clientMutationId: string,
    work: (tx: Tx) => Promise<Decision>,
  ): Promise<Decision> {
    return this.unitOfWork.command(actor, { name, clientMutationId }, work, (id) => this.get(actor, id));
  }

  private partOf(actor: Actor, decision: Decision): 'keeper' | 'reader' {
    return this.rights.isKeeper(actor, decision) ? 'keeper' : 'reader';
  }

  private async committee(tx: Tx, id: string): Promise<Committee> {
    const committee = isUuid(id) ? await tx.manager.findOneBy(Committee, { id }) : null;
    if (!committee || !this.access.can(tx.actor, 'read', 'Governance', committee)) throw notFound('Committee');
    if (!this.rights.isKeeper(tx.actor, committee)) throw forbidden('Decision', 'edit');
    if (committee.removedAt) throw new DomainError('COMMITTEE_REMOVED', { committeeId: id });
    return committee;
  }
}

const BLANK: Partial<Decision> = { version: 1, state: 'proposed', changeState: 'none', changes: [], actionIds: [] };

function noteOf(note: string | null): string | null {
  refuse(textProblems({ note }, { note: { max: 2000, lines: true } }));
  return note?.normalize('NFC').trim() || null;
}
