import { Facts } from '@binome/shared/web';
import type { College, Seat } from '../committee/committee-query.js';
import { BODY_WORDS, SIDE_WORDS } from '../words/committee-words.js';
import { seatDates } from '../words/seat-words.js';

/** What a seat is, in a few facts. */
export function SeatFacts({ seat, colleges }: { seat: Seat; colleges: readonly College[] }) {
  const college = colleges.find(({ id }) => id === seat.collegeId);
  const term = seatDates(seat);
  const facts: [label: string, value: string][] = [
    ['Organisme', BODY_WORDS[seat.bodyKind]],
    ['Voix', seat.voting ? 'délibérative' : 'consultative'],
    ...(seat.chair ? ([['Présidence', 'préside le comité']] as [string, string][]) : []),
    ...(seat.side ? ([['Binôme', SIDE_WORDS[seat.side]]] as [string, string][]) : []),
    ...(college ? ([['Collège', college.name]] as [string, string][]) : []),
    ...(term ? ([['Durée', term]] as [string, string][]) : []),
  ];
  return <Facts items={facts.map(([label, value]) => ({ label, value }))} />;
}
