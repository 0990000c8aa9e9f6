import type { SeriesChange } from '@binome/meetings/domain';
import { formatCounted, formatDay, formatList } from '@binome/shared/web';

/** What changing a series does, said before it is done; one sentence when it does nothing yet. */
export function seriesChangeWords({ edited, dropped, kept, added }: SeriesChange): string[] {
  const moved = edited.flatMap(({ meeting, fields }) =>
    fields.day ? [`celle du ${formatDay(meeting.day)} passe au ${formatDay(fields.day)}`] : [],
  );
  const changed = edited.filter(({ fields }) => !fields.day);
  const isNothing = edited.length + dropped.length + added.length === 0;
  return [
    ...(isNothing ? ['Rien ne change encore : modifiez la règle, l’heure, la durée ou le lieu.'] : []),
    ...(moved.length > 0
      ? [`${formatCounted(moved.length, 'séance change', 'séances changent')} de jour : ${formatList(moved)}.`]
      : []),
    ...(changed.length > 0
      ? [
          `${formatCounted(changed.length, 'séance change', 'séances changent')} sans changer de jour : ${days(changed.map(({ meeting }) => meeting.day))}.`,
        ]
      : []),
    ...(added.length > 0 ? [`Se préparent en plus : ${days(added)}.`] : []),
    ...(dropped.length > 0
      ? [`Sont annulées, faute de mois dans la règle : ${days(dropped.map(({ day }) => day))}.`]
      : []),
    ...(kept.length > 0
      ? [`Restent comme elles sont, déjà convoquées ou déplacées : ${days(kept.map(({ day }) => day))}.`]
      : []),
  ];
}

function days(all: readonly string[]): string {
  return formatList(all.map((day) => `le ${formatDay(day)}`));
}
