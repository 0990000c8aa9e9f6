import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { EventDispatcher, LiveUpdates } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';

/** How long the rights of a session stand without being read again. A right withdrawn must be gone within five seconds. */
const MOST_AGE = 2_000;
const MOST_SESSIONS = 10_000;
const TOPIC = 'rights';
const RIGHTS = new Set(['Session', 'Account', 'RoleAssignment', 'Posting', 'Invitation']);

interface Recent {
  actor: Promise<Actor>;
  until: number;
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
    const now = performance.now();
    const known = this.bySession.get(session);
    if (known && known.until > now) return known.actor;
    if (this.bySession.size >= MOST_SESSIONS) this.forgetAll();
    const recent = { actor: load(), until: now + MOST_AGE };
    this.bySession.set(session, recent);
    recent.actor.then(
      ({ kind }) => kind === 'anonymous' && this.forget(session, recent),
      () => this.forget(session, recent),
    );
    return recent.actor;
  }

  private forget(session: string, recent: Recent): void {
    if (this.bySession.get(session) === recent) this.bySession.delete(session);
  }
}
