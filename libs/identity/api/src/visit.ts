import type { GraphqlContext } from '@binome/shared/api';

/** What a person who is not signed in yet brings along. */
export interface Visit {
  /** Network address, for rate limits; never kept. */
  address: string;
  userAgent: string | undefined;
  cookieHeader: string | undefined;
}

export function visitOf({ req }: GraphqlContext): Visit {
  return { address: req?.ip ?? 'unknown', userAgent: req?.get('user-agent'), cookieHeader: req?.headers.cookie };
}
