import type { Sentence } from '@binome/dashboards/domain';
import { formatDay, NO_BREAK_SPACE } from '@binome/shared/domain';
import type { SeatNotice } from '../notice.js';

/** What is told of a seat, in one sentence around the link to its committee. */
export function seatSentence({ kind, committee, body, day, who }: SeatNotice): Sentence {
  const seat = `«${NO_BREAK_SPACE}${body}${NO_BREAK_SPACE}»`;
  switch (kind) {
    case 'seat_given':
      return {
        before: `${who ?? 'Binôme'} vous a confié le siège ${seat} du comité `,
        link: committee,
        after: `, à partir du ${formatDay(day)}`,
      };
    case 'term_ending':
      return {
        before: `Le mandat du siège ${seat} se termine le ${formatDay(day)}, `,
        link: committee,
        after: '',
      };
    case 'vacant':
      return {
        before: `Le siège ${seat} est vacant depuis le ${formatDay(day)}, `,
        link: committee,
        after: '',
      };
  }
}
