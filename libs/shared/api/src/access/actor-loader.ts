import type { Actor } from '@binome/shared/domain';

/** Who is behind a request. The identity topic provides it; nothing else reads cookies. */
export abstract class ActorLoader {
  /** The actor of this Cookie header, with the rights of this very moment; anonymous when the session is not valid. */
  abstract load(cookieHeader: string | undefined): Promise<Actor>;
}
