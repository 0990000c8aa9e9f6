import type { AgendaChanges, ItemOrigin, ProposalReason } from '@binome/meetings/domain';
import { formatCounted, formatDay } from '@binome/shared/web';

const ORIGIN_WORDS: Record<Exclude<ItemOrigin, 'reconvened'>, string | null> = {
  template: null,
  person: null,
  carried_over: 'reporté d’une séance passée',
  proposed: 'proposé d’après le plan',
};

/** How people say where an item comes from, with the day of the meeting closed without quorum; an ordinary one says nothing. */
export function originWords(origin: ItemOrigin, formerDay: string | null): string | null {
  if (origin !== 'reconvened') return ORIGIN_WORDS[origin];
  return formerDay ? `quorum non atteint le ${formatDay(formerDay)}` : 'quorum non atteint';
}

interface ToldReason {
  reason: ProposalReason;
  on: string | null;
  about: string | null;
}

/** Why an item is proposed, in a sentence without its full stop. */
export function reasonWords({ reason, on, about }: ToldReason): string {
  const day = on ? formatDay(on) : '';
  const words: Record<ProposalReason, string> = {
    unfinished: `Resté ouvert à la séance du ${day}`,
    decision_to_review: `Décision à réexaminer depuis le ${day}`,
    action_late: about ? `En retard : « ${about} » était attendu le ${day}` : `En retard depuis le ${day}`,
    action_blocked: `Frein : « ${about ?? ''} », ${on ? `réponse attendue le ${day}` : 'réponse attendue'}`,
    action_paused: `En pause depuis le ${day} : faut-il la reprendre ?`,
    seat_vacant: `Siège vacant depuis le ${day}`,
    term_ending: about ? `Le mandat de ${about} prend fin le ${day}` : `Le mandat prend fin le ${day}`,
    milestone_ahead: `Jalon « ${about ?? ''} » le ${day}`,
  };
  return words[reason];
}

/** What became of an agenda, in words without their full stop: `1 point ajouté, 2 points retirés`. */
export function agendaChangesWords({ added, removed, edited, moved }: AgendaChanges): string {
  const counted = ({ length }: readonly string[], one: string, many: string) =>
    length === 0 ? [] : [formatCounted(length, `point ${one}`, `points ${many}`)];
  return [
    ...counted(added, 'ajouté', 'ajoutés'),
    ...counted(removed, 'retiré', 'retirés'),
    ...counted(edited, 'modifié', 'modifiés'),
    ...(moved ? ['autre ordre'] : []),
  ].join(', ');
}

/** The choices of a list, in the order of their words. */
export function optionsOf<Id extends string>(words: Record<Id, string>): { id: Id; label: string }[] {
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id] }));
}
