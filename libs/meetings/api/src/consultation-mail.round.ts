import { Committee, heldSeats, type HeldSeat, type SeatHolder } from '@binome/governance/api';
import { mailedToken } from '@binome/identity/api';
import type { Reminder } from '@binome/meetings/domain';
import {
  CONFIG,
  Mailer,
  MailSendingRound,
  UnitOfWork,
  type Config,
  type Mail,
  type MailOutcome,
} from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { membersOf } from '@binome/territories/api';
import { PHASE_FACTS, type ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { dayIn, instantOf } from './clock.js';
import { consultationLetter } from './consultation-letter.js';
import { zoneWords } from './convocation-letter.js';
import { CALL_MAILED, TAKE_CALL, TOLD_SINCE } from './consultation-mail.statements.js';
import { PLACE } from './convocation.statements.js';
import { Ballot, Decision, Vote } from './decision.entity.js';
import { speakersOn } from './room-facts.service.js';

const ACTOR = systemActor('consultations écrites');
const EVERY = 5_000;

interface DueCall {
  id: string;
  ballotId: string;
  seatId: string;
  reminder: Reminder;
}

interface Called {
  holderId: string;
  name: string;
  email: string;
  /** The token that opens this vote alone to who has no account; null for who has one. */
  token: string | null;
}

/** Writes to those who are asked in writing: only while the consultation is open and their seat has said nothing. */
@Injectable()
export class ConsultationMailRound extends MailSendingRound<DueCall, { mail: Mail; holderId: string }> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Mailer) mailer: Mailer,
  ) {
    super(mailer, 'consultations', EVERY);
  }

  // What is due is noted with the reminder itself.
  protected async plan(): Promise<void> {}

  protected take(): Promise<DueCall | null> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      const [taken] = await manager.query<[DueCall[], number]>(TAKE_CALL);
      return taken[0] ?? null;
    });
  }

  protected contentOf(due: DueCall): Promise<{ mail: Mail; holderId: string } | null> {
    const { id, ballotId, seatId, reminder } = due;
    return this.unitOfWork.read(ACTOR, async (manager) => {
      const ballot = await manager.findOneBy(Ballot, { id: ballotId });
      const isOpen = ballot?.deadline && !ballot.closedAt && (await instantOf(manager)) < ballot.deadline;
      if (!isOpen || (await manager.existsBy(Vote, { ballotId, seatId }))) return null;
      if ((await manager.query<unknown[]>(TOLD_SINCE, [ballotId, seatId, id])).length > 0) return null;
      const decision = await manager.findOneByOrFail(Decision, { id: ballot.decisionId });
      const committee = await manager.findOneByOrFail(Committee, { id: decision.committeeId });
      const seat = (await heldSeats(manager, [committee.id])).find((one) => one.id === seatId);
      const person = seat && (await this.called(manager, seat, id, await dayIn(manager, decision.timeZone)));
      if (!person) return null;
      const { name, email, token, holderId } = person;
      const letter = consultationLetter({
        ...{ reminder, name, committee: committee.name, body: seat.body, title: decision.title },
        ...{ deadline: whenIn(ballot.deadline as Date, decision.timeZone), hasAccount: token === null },
        link: token === null ? await this.address(manager, decision) : this.link(token),
      });
      return { mail: { id: `consultation-${ballotId}-${seatId}-${reminder}`, to: email, ...letter }, holderId };
    });
  }

  protected close({ id }: DueCall, outcome: MailOutcome, content: { holderId: string } | null): Promise<unknown> {
    const standing = outcome === 'nothing' ? 'nobody' : outcome;
    return this.unitOfWork.run(ACTOR, ({ manager }) =>
      manager.query(CALL_MAILED, [id, standing, content?.holderId ?? null]),
    );
  }

  /** The first who speaks for the seat and can be written to: at its account while it belongs to the territory, or at its own address. */
  private async called(manager: EntityManager, seat: HeldSeat, callId: string, today: string): Promise<Called | null> {
    const members = await membersOf(manager, seat.territoryId);
    for (const holder of speakersOn(seat, today)) {
      const { id: holderId, personName: name, email, addressEdition } = holder;
      if (email) {
        return { holderId, name, email, token: mailedToken(this.config.secret, 'ballot', callId, addressEdition) };
      }
      const account = await accountOf(manager, holder, members);
      if (account) return { holderId, ...account, token: null };
    }
    return null;
  }

  private async address(manager: EntityManager, { id, territoryId }: Decision): Promise<string> {
    const [place] = await manager.query<[{ phase: ProgrammePhase; code: string }]>(PLACE, [territoryId]);
    return `${this.config.publicUrl}/territoires/${PHASE_FACTS[place.phase].slug}/${place.code}/decisions/${id}`;
  }

  private link(token: string): string {
    return `${this.config.publicUrl}/consultation#${encodeURIComponent(token)}`;
  }
}

async function accountOf(
  manager: EntityManager,
  { accountId }: SeatHolder,
  members: { has(accountId: string): boolean },
): Promise<{ email: string; name: string } | null> {
  if (accountId === null || !members.has(accountId)) return null;
  const [account] = await manager.query<{ email: string; name: string }[]>(
    'SELECT email, name FROM accounts WHERE id = $1 AND suspended_at IS NULL',
    [accountId],
  );
  return account ?? null;
}

function whenIn(instant: Date, timeZone: string): string {
  const when = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeStyle: 'short', timeZone }).format(instant);
  return `${when}${zoneWords(timeZone)}`;
}
