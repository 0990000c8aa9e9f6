import type { PairSide } from './pair.rules.js';
import type { ProgrammePhase } from './programme-phase.js';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** An import created a territory. */
    'territory.created': { phase: ProgrammePhase; code: string; importId: string | null };
    /** An import, or its undoing, changed facts, members or the contour of a territory. */
    'territory.revised': { phase: ProgrammePhase; code: string; importId: string | null };
    /** The undoing of an import removed a territory that nothing was attached to. */
    'territory.removed': { phase: ProgrammePhase; code: string; importId: string };
    'territory.sectors_set': { sectors: string[] };
    'contact.added': { contactId: string };
    'contact.edited': { contactId: string };
    'contact.removed': { contactId: string };
    /** A person holds a seat of the pair. */
    'seat.named': { seatId: string; side: PairSide; accountId: string | null };
    /** A seat held by name is now tied to the account of the person who accepted the invitation. */
    'seat.linked': { seatId: string; side: PairSide; accountId: string };
    'seat.ended': { seatId: string; side: PairSide; endsOn: string };
    /** Files were received; their reading is a job. */
    'import.uploaded': { importId: string };
    /** The administrator confirmed the preview; the writing is a job. */
    'import.confirmed': { importId: string };
    'import.applied': { importId: string };
    /** Undoing was asked for; it is a job. */
    'import.undo_asked': { importId: string };
    'import.undone': { importId: string };
  }
}

export {};
