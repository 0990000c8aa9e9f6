import type { ItemProgress, MeetingMode, MeetingState } from '@binome/meetings/domain';

/** How people say where a meeting stands. */
export const STATE_WORDS: Record<MeetingState, string> = {
  draft: 'En préparation',
  convened: 'Convoquée',
  in_progress: 'En cours',
  closed: 'Close',
  minutes_approval: 'En approbation',
  sealed: 'Scellée',
  cancelled: 'Annulée',
};

/** How people say how they attend. */
export const MODE_WORDS: Record<MeetingMode, string> = {
  in_person: 'En salle',
  remote: 'En visioconférence',
  hybrid: 'En salle et en visioconférence',
};

/** How people say how far the meeting went with an item. */
export const PROGRESS_WORDS: Record<ItemProgress, string> = {
  to_come: 'À venir',
  current: 'En cours',
  done: 'Traité',
  postponed: 'Reporté',
};
