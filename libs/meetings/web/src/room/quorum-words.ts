import type { Presence } from '@binome/meetings/domain';
import type { RoomRefusal } from '@binome/governance/domain';
import { formatCounted } from '@binome/shared/web';
import type { QuorumCondition as ReadCondition, RoomSeat } from './room-query.js';

type QuorumCondition = Omit<ReadCondition, '__typename'>;

/** How people say that a seat attends, or that it does not. */
export const PRESENCE_WORDS: Record<Presence, string> = {
  in_person: 'En salle',
  remote: 'À distance',
  excused: 'Excusé',
  absent: 'Absent',
};

/** Why a presence or a proxy does not count, as the room is told. */
export const REFUSAL_WORDS: Record<RoomRefusal, string> = {
  unknown_seat: 'le siège n’est plus du comité',
  out_of_term: 'le mandat du siège ne couvre pas ce jour',
  not_of_this_seat: 'cette personne n’occupe plus le siège',
  seat_taken: 'quelqu’un siège déjà à cette place',
  already_seated: 'cette personne siège déjà ailleurs dans le comité',
  no_vote: 'le siège n’a pas de voix à donner',
  seat_vacant: 'le siège est vacant',
  giver_present: 'le siège est présent',
  carrier_absent: 'le porteur du pouvoir n’est pas dans la salle',
  given_twice: 'le pouvoir est déjà donné',
  over_the_cap: 'le porteur a déjà tous les pouvoirs permis',
};

const SIDES = { elected: 'élu', industrial: 'industriel' } as const;

/** A condition of the quorum in a few words, with what is needed; the figure stands beside it. */
export function conditionWords({ code, needed, of, college, side }: QuorumCondition): { name: string; detail: string } {
  switch (code) {
    case 'nobody':
      return { name: 'Personne ne peut voter', detail: 'il faut au moins un siège qui vote' };
    case 'share':
      return { name: 'Sièges présents ou représentés', detail: `il en faut ${needed} sur ${of}` };
    case 'college':
      return { name: `Collège ${college ?? ''}`.trim(), detail: `il en faut ${needed}` };
    case 'chair':
      return { name: 'Présidence', detail: 'il faut une présidence dans la salle' };
    case 'chair_of_side':
      return { name: `Présidence, côté ${side ? SIDES[side] : ''}`, detail: 'il la faut dans la salle' };
  }
}

/** The quorum in a sentence: reached, or what is missing. */
export function quorumSentence(reached: boolean, conditions: readonly QuorumCondition[]): string {
  const share = conditions.find(({ code }) => code === 'share');
  if (reached) return share ? `Quorum atteint, ${share.attending} sur ${share.of}` : 'Quorum atteint';
  const missing = (share?.needed ?? 0) - (share?.attending ?? 0);
  if (missing > 0) return `Pas de quorum, il manque ${formatCounted(missing, 'siège')}`;
  const unmet = conditions.find(({ met }) => !met);
  return unmet ? `Pas de quorum : ${conditionWords(unmet).name.toLowerCase()}` : 'Pas de quorum';
}

/** What a seat is in the room, in a word. */
export function seatWords({ state, presence, leftAt }: Pick<RoomSeat, 'state' | 'presence' | 'leftAt'>): string {
  if (leftAt) return 'Parti';
  if (state === 'represented') return 'Représenté';
  if (presence) return PRESENCE_WORDS[presence];
  return state === 'vacant' ? 'Vacant' : 'Attendu';
}

/** Who speaks for a seat, or would: the person recorded, else its holder, else who replaces it. */
export function nameOf({ personName, speakers, body }: RoomSeat): string {
  return personName ?? speakers[0]?.name ?? body;
}
