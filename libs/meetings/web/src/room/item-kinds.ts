import type { AgendaKind } from '@binome/governance/domain';

/** What an item is for, within a sentence. */
export const ITEM_KINDS: Record<AgendaKind, string> = {
  information: 'information',
  debate: 'débat',
  decision: 'décision',
  follow_up: 'suivi',
};
