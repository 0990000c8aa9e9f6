import type { Sentence } from '@binome/dashboards/domain';
import { whenWords } from '@binome/meetings/domain';
import { formatCounted, formatDay } from '@binome/shared/domain';
import type { MeetingNotice } from '../meeting-notice.rules.js';

const FIELDS: Record<string, string> = {
  title: 'l’intitulé',
  mode: 'le mode',
  place: 'le lieu',
  videoLink: 'le lien de visioconférence',
  minutes: 'la durée',
};
const REPLY = ' : dites si vous venez';

/** What is told of a meeting, in one sentence around the link to it. */
export function meetingSentence(notice: MeetingNotice): Sentence {
  const { kind, name: link, day, from, fields, until, approved, attendees } = notice;
  const who = notice.who ?? 'Binôme';
  const when = whenWords(notice);
  switch (kind) {
    case 'convened':
      return { before: `${who} vous convoque à la séance `, link, after: `, ${when}${REPLY}` };
    case 'moved':
      if (!from) return { before: `${who} a changé ${listed(fields)} de la séance `, link, after: `, ${when}${REPLY}` };
      return {
        before: `${who} a déplacé la séance `,
        link,
        after: `, du ${whenWords(from)} au ${when}${fields.length > 0 ? `, et changé ${listed(fields)}` : ''}${REPLY}`,
      };
    case 'changed':
      return { before: `${who} a changé ${listed(fields)} de la séance `, link, after: `, ${when}` };
    case 'agenda_changed':
      return { before: `${who} a mis à jour l’ordre du jour de la séance `, link, after: `, ${when}` };
    case 'cancelled':
      return { before: `${who} a annulé la séance `, link, after: ` du ${when}` };
    case 'minutes_to_approve': {
      const limit = until ? `, jusqu’au ${formatDay(until)}` : '';
      return {
        before: 'Le compte rendu de la séance ',
        link,
        after: ` du ${formatDay(day)} attend votre approbation${limit}`,
      };
    }
    case 'item_proposed':
      return {
        before: `${who} propose le point « ${notice.item ?? ''} » à l’ordre du jour de la séance `,
        link,
        after: `, ${when} : acceptez-le ou écartez-le`,
      };
    case 'item_accepted':
      return {
        before: `${who} a accepté le point « ${notice.item ?? ''} » que vous proposiez à la séance `,
        link,
        after: `, ${when}`,
      };
    case 'item_declined':
      return {
        before: `${who} a écarté le point « ${notice.item ?? ''} » que vous proposiez à la séance `,
        link,
        after: `, ${when}${notice.reason ? `. Motif : ${notice.reason}` : ''}`,
      };
    case 'minutes_sealed':
      return { before: 'Le compte rendu de la séance ', link, after: ` du ${formatDay(day)} est scellé : lisez-le` };
    case 'amendment_accepted':
    case 'amendment_rejected':
      return {
        before: `${who} a ${kind === 'amendment_accepted' ? 'accepté' : 'refusé'} l’amendement que vous proposiez au compte rendu de la séance `,
        link,
        after: ` du ${formatDay(day)}`,
      };
    case 'amendment_proposed':
      return {
        before: `${who} propose un amendement au compte rendu de la séance `,
        link,
        after: ` du ${formatDay(day)}, à accepter ou à refuser`,
      };
    case 'minutes_approved':
      return {
        before: 'Le compte rendu de la séance ',
        link,
        after: ` du ${formatDay(day)} compte ${formatCounted(approved, 'approbation')} sur ${formatCounted(attendees, 'participant')}`,
      };
  }
}

function listed(fields: readonly string[]): string {
  const names = fields.map((field) => FIELDS[field] ?? field);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} et ${names.at(-1) ?? ''}`;
}
