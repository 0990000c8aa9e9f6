/** A text that several people may write: the name of its room, and what it is called on this device for its author. */
export interface TextRoom {
  subjectType: string;
  subjectId: string;
  field: string;
  accountId: string;
}

export function roomName({ subjectType, subjectId, field }: TextRoom): string {
  return `${subjectType}/${subjectId}/${field}`;
}

/** The subject under which what is not kept yet stays on the device; the account comes last. */
export function draftSubject(room: TextRoom): string {
  return `text:${roomName(room)}:${room.accountId}`;
}

/** Why a room is closed to the person, as the server says it. */
export type RoomRefusal = 'not-found' | 'forbidden' | 'full' | 'version' | 'later';

const SENTENCES: Record<Exclude<RoomRefusal, 'later'>, string> = {
  'not-found': 'Ce texte n’est plus accessible.',
  forbidden: 'Vous ne pouvez plus modifier ce texte.',
  full: 'Trop de personnes écrivent déjà ici, ou le texte est trop lourd : réessayez dans un moment.',
  version: 'L’application a changé : rechargez la page pour continuer à écrire.',
};

export function refusalSentence(refusal: RoomRefusal): string | null {
  return refusal === 'later' ? null : SENTENCES[refusal];
}

export function isRefusal(reason: string): reason is RoomRefusal {
  return reason === 'later' || reason in SENTENCES;
}
