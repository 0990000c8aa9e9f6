import type { Actor } from '@binome/shared/domain';

/** Tells who is behind a request. The identity topic provides it; nothing else reads cookies. */
export abstract class ActorLoader {
  /** The actor of this Cookie header, with the rights of this very moment; anonymous when the session is not valid. */
  abstract load(cookieHeader: string | undefined): Promise<Actor>;

  /** The same as it was a moment ago, two seconds at most: for what is asked many times a second. */
  recent(cookieHeader: string | undefined): Promise<Actor> {
    return this.load(cookieHeader);
  }

  /** The same for who follows a live channel, five seconds old at most: `renewed` keeps it young, so that a hint told to many costs no read. */
  following(cookieHeader: string | undefined): () => Actor | Promise<Actor> {
    return () => this.load(cookieHeader);
  }

  /** Reads the actors of open channels again, for the hints to come. One whose rights did not change stays the same object. */
  renewed(cookieHeaders: readonly (string | undefined)[]): Promise<Actor[]> {
    return Promise.all(cookieHeaders.map((header) => this.load(header)));
  }

  /** The person for whom a job works, in the capacity in which it was asked for; anonymous once that is no longer held. */
  abstract ofCapacity(accountId: string | null, capacityId: string | null): Promise<Actor>;
}
