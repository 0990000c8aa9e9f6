import { useState } from 'react';
import { Block, Button, Disclosure, EmptyState, formatCounted, formatLongDay, todayIn } from '@binome/shared/web';
import { Plus } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { AddSeatDialog } from '../seat/add-seat-dialog.js';
import { SeatDialog } from '../seat/seat-dialog.js';
import type { CommitteeBodyProps } from './committee-body.js';
import type { Seat } from './committee-query.js';
import { DayChoice } from './day-choice.js';
import { SeatList } from './seat-list.js';
import { seatGroups, seatsByTime } from './seat-groups.js';
import styles from './committee.module.css';

/** Who sits in the committee: today and to come, or as it was on a day. */
export function SeatsBlock({ data, day, accountId }: Omit<CommitteeBodyProps, 'place'>) {
  const { committee } = data;
  const { seats, colleges, viewerCan } = committee;
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const open = seats.find(({ id }) => id === search.get('siege')) ?? null;
  const changeSearch = (change: Record<string, string | null>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };
  const { present, coming, past } = day ? { present: seats, coming: [], past: [] } : seatsByTime(seats, todayIn());
  const add = viewerCan.edit && day === null && (
    <Button small icon={<Plus size={16} aria-hidden />} onPress={() => setAdding(true)}>
      Ajouter un siège
    </Button>
  );
  const listed = { mayEdit: viewerCan.edit && day === null, onOpen: (seat: Seat) => changeSearch({ siege: seat.id }) };
  return (
    <Block title="Composition" note={noteOf(present, day)} aside={seats.length > 0 && add}>
      <DayChoice day={day} onChoose={(chosen) => changeSearch({ au: chosen })} />
      {present.length === 0 && (
        <EmptyState
          title={day ? `Personne ne siégeait le ${formatLongDay(day)}.` : 'Aucun siège pour l’instant.'}
          acts={add}
        >
          {day
            ? 'Le comité n’avait pas encore de siège ce jour-là.'
            : 'Un siège appartient à un organisme ; des personnes l’occupent tour à tour.'}
        </EmptyState>
      )}
      {seatGroups(present, colleges).map((group) => (
        <section key={group.id} className={styles.group} aria-label={group.name}>
          {colleges.length > 0 && <h3>{group.name}</h3>}
          <SeatList seats={group.seats} day={day} {...listed} />
        </section>
      ))}
      {coming.length > 0 && (
        <Disclosure title={`Sièges à venir (${coming.length})`}>
          <SeatList seats={coming} day={day} {...listed} />
        </Disclosure>
      )}
      {past.length > 0 && (
        <Disclosure title={`Sièges terminés (${past.length})`}>
          <SeatList seats={past} day={day} {...listed} />
        </Disclosure>
      )}
      {adding && <AddSeatDialog data={data} onClose={() => setAdding(false)} />}
      {open && (
        <SeatDialog
          seat={open}
          data={data}
          accountId={accountId}
          day={day}
          onClose={() => changeSearch({ siege: null })}
        />
      )}
    </Block>
  );
}

function noteOf(seats: readonly Seat[], day: string | null): string | null {
  if (seats.length === 0) return null;
  const vacant = seats.filter(({ holder }) => !holder).length;
  const held = vacant === 0 ? 'tous pourvus' : `dont ${vacant} ${day ? 'non pourvus' : 'à pourvoir'}`;
  return `${formatCounted(seats.length, 'siège')} ${held}`;
}
