import type { AmendedPart } from '@binome/meetings/domain';
import { formatCounted, formatDay } from '@binome/shared/web';
import type { MinutesRead } from './minutes-query.js';

/** Where the approval of minutes stands, in a sentence. */
export function approvalSentence(
  minutes: Pick<MinutesRead, 'reason' | 'missing' | 'closesOn' | 'silenceApproves'>,
): string {
  const { reason, missing, closesOn, silenceApproves } = minutes;
  const until = closesOn ? formatDay(closesOn) : '';
  switch (reason) {
    case 'amendment_open':
      return 'Un amendement attend sa réponse, à son point de l’ordre du jour : le compte rendu ne se scelle pas avant.';
    case 'period_open':
      return `Il manque l’accord de ${formatCounted(missing ?? 0, 'personne')}. Le délai court jusqu’au ${until} inclus ; ensuite, ${silenceApproves ? 'le silence vaudra accord' : 'il faudra l’accord de plus de la moitié'}.`;
    case 'too_few_approvals':
      return `Le délai est passé le ${until}, et moins de la moitié de ceux qui ont participé ont approuvé : recueillez les accords qui manquent.`;
    case 'all_approved':
      return 'Tous ceux qui ont participé ont approuvé.';
    case 'silence_counted':
      return 'Le délai est passé : le silence vaut accord.';
    case 'majority_approved':
      return 'Le délai est passé, et plus de la moitié de ceux qui ont participé ont approuvé.';
    case null:
      return 'Le compte rendu n’a pas encore été donné à approuver.';
  }
}

/** What an attendee said of the minutes. */
export const WORD_WORDS = {
  approved: 'A approuvé',
  lapsed: 'À réapprouver : le texte a changé',
  silent: 'Pas encore répondu',
} as const;

/** What an amendment changes of an item. */
export const AMENDED_PARTS_WORDS: Record<AmendedPart, string> = {
  outcome: 'Ce qui en sort',
  notes: 'Un passage des notes',
};
