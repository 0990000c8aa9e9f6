declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** A committee meets again and again: its next meetings are drafts. */
    'meeting_series.created': { seriesId: string; committeeId: string };
    /** Its rule, or what its meetings are, changed from a day on (YYYY-MM-DD). */
    'meeting_series.edited': { seriesId: string; committeeId: string; from: string };
    /** No other meeting is drafted; those that are there stay. */
    'meeting_series.ended': { seriesId: string; committeeId: string };
  }
}

export {};
