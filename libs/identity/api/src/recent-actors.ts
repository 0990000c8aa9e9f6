import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventDispatcher, LiveUpdates } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';

/** How long the rights of a session stand without being read again. A right withdrawn must be gone within five seconds, Redis away included. */
const MOST_AGE = 2_000;
const MOST_AGE_FOLLOWING = 5_000;
const MOST_SESSIONS = 10_000;
const TOPIC = 'rights';
const RIGHTS = new Set(['Session', 'Account', 'RoleAssignment', 'Posting', 'Invitation']);

interface Recent {
  actor: Promise<Actor>;
  readAt: number;
  /** What was read last, until what is being read has come. */
  known: { actor: Actor; readAt: number } | null;
}

/**
 * The actors of the sessions seen in the last two seconds. A change of rights forgets them at once: on this node by the commit itself,
 * on the others by Redis; while Redis is away, they grow old.
 */
@Injectable()
export class RecentActors implements OnModuleInit {
  private readonly bySession = new Map<string, Recent>();

  constructor(
    @Inject(EventDispatcher) private readonly dispatcher: EventDispatcher,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  onModuleInit(): void {
    this.dispatcher.onCommitted((event) => {
      if (!RIGHTS.has(event.subjectType)) return;
      this.forgetAll();
      this.live.tell(TOPIC);
    });
    this.live.listen(TOPIC, () => this.forgetAll());
  }

  forgetAll(): void {
    this.bySession.clear();
  }

  /** The actor of this session; `load` reads it when it is not recent. */
  of(session: string, load: () => Promise<Actor>): Promise<Actor> {
    const recent = this.bySession.get(session);
    return recent && performance.now() - recent.readAt < MOST_AGE ? recent.actor : this.renew(session, load);
  }

  /** The actor of a session that follows a live channel, without a wait when it is known: `renew` reads it every few seconds. */
  following(session: string, load: () => Promise<Actor>): Actor | Promise<Actor> {
    const recent = this.bySession.get(session);
    const now = performance.now();
    if (recent?.known && now - recent.known.readAt < MOST_AGE_FOLLOWING) return recent.known.actor;
    return recent && now - recent.readAt < MOST_AGE_FOLLOWING ? recent.actor : this.renew(session, load);
  }

  /** Reads the actor of this session, whatever its age. Read again as it was, it stays the same object: what was worked out of its rights stands. */
  renew(session: string, load: () => Promise<Actor>): Promise<Actor> {
    if (this.bySession.size >= MOST_SESSIONS) this.forgetAll();
    const known = this.bySession.get(session)?.known ?? null;
    const readAt = performance.now();
    const actor = load().then((read) => (known && isDeepStrictEqual(read, known.actor) ? known.actor : read));
    const recent: Recent = { actor, readAt, known };
    this.bySession.set(session, recent);
    actor.then(
      (read) => (read.kind === 'anonymous' ? this.forget(session, recent) : (recent.known = { actor: read, readAt })),
      () => this.forget(session, recent),
    );
    return actor;
  }

  private forget(session: string, recent: Recent): void {
    if (this.bySession.get(session) === recent) this.bySession.delete(session);
  }
}
