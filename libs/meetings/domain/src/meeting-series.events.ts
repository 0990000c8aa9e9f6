declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** A committee meets again and again: its next meetings are drafts. */
    'meeting_series.created': { seriesId: string; committeeId: string };
    /** No other meeting is drafted; those that are there stay. */
    'meeting_series.ended': { seriesId: string; committeeId: string };
  }
}

export {};
