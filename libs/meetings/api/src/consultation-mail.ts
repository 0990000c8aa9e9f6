import { Committee, GovernanceQueries } from '@binome/governance/api';
import { CONFIG, EventHandlers, Mailer, type Config, type Tx } from '@binome/shared/api';
import type { DomainEvents } from '@binome/shared/domain';
import { membersOf, todayOf } from '@binome/territories/api';
import { PHASE_FACTS, type ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { speakersOn } from './room-facts.service.js';
import { consultationLetter } from './consultation-letter.js';
import { Ballot, Decision, Vote } from './decision.entity.js';
import { instantOf } from './clock.js';

type Asked = DomainEvents['decision.reminder_due'];

interface Place {
  phase: ProgrammePhase;
  code: string;
}

/** Writes to those who are asked in writing: only while the consultation is open and their seat has said nothing. */
@Injectable()
export class ConsultationMail implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(GovernanceQueries) private readonly governance: GovernanceQueries,
  ) {}

  onModuleInit(): void {
    this.handlers.on('decision.reminder_due', 'mail-consultation', ({ data }, tx) => this.write(tx, data));
  }

  private async write(tx: Tx, { decisionId, ballotId, seatId, reminder }: Asked): Promise<void> {
    const ballot = await tx.manager.findOneBy(Ballot, { id: ballotId });
    const isOpen = ballot?.deadline && !ballot.closedAt && (await instantOf(tx.manager)) < ballot.deadline;
    if (!isOpen || (await tx.manager.existsBy(Vote, { ballotId, seatId }))) return;
    const decision = await tx.manager.findOneByOrFail(Decision, { id: decisionId });
    const committee = await tx.manager.findOneByOrFail(Committee, { id: decision.committeeId });
    const seat = (await this.governance.seats(tx.actor, [committee.id]))
      .get(committee.id)
      ?.find(({ id }) => id === seatId);
    if (!seat) return;
    const person = await this.person(tx, decision.territoryId, speakersOn(seat, await todayOf(tx.manager)));
    if (!person) return;
    const letter = consultationLetter({
      ...{ reminder, name: person.name, committee: committee.name, body: seat.body, title: decision.title },
      deadline: inParis(ballot.deadline as Date),
      link: await this.address(tx, decision),
    });
    await this.mailer.send({ id: `consultation-${ballotId}-${seatId}-${reminder}`, to: person.email, ...letter });
  }

  /** The first who speaks for the seat and still belongs to the territory. */
  private async person(tx: Tx, territoryId: string, speakers: readonly { accountId: string | null }[]) {
    const members = await membersOf(tx.manager, territoryId);
    const accountId = speakers.find((one) => one.accountId !== null && members.has(one.accountId))?.accountId;
    if (!accountId) return null;
    const [account] = await tx.manager.query<{ email: string; name: string }[]>(
      'SELECT email, name FROM accounts WHERE id = $1 AND suspended_at IS NULL',
      [accountId],
    );
    return account ?? null;
  }

  private async address(tx: Tx, { id, territoryId }: Decision): Promise<string> {
    const [place] = await tx.manager.query<[Place]>('SELECT phase, code FROM territories WHERE id = $1', [territoryId]);
    return `${this.config.publicUrl}/territoires/${PHASE_FACTS[place.phase].slug}/${place.code}/decisions/${id}`;
  }
}

function inParis(instant: Date): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Paris' }).format(
    instant,
  );
}
