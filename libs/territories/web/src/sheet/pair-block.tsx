import { useState } from 'react';
import { Block, Disclosure, Stack, todayIn } from '@binome/shared/web';
import { PAIR_SIDES, type PairSide } from '@binome/territories/domain';
import { EndSeatDialog } from './end-seat-dialog.js';
import { NameSeatDialog } from './name-seat-dialog.js';
import { PairSideSeats } from './pair-side-seats.js';
import { SeatItem } from './seat-item.js';
import styles from './sheet.module.css';
import type { Seat, Sheet } from './use-sheet.js';

/** The pair that leads the territory: each side today, how to name or end a seat, and who held one before. */
export function PairBlock({ territory }: { territory: Sheet }) {
  const [naming, setNaming] = useState<PairSide | null>(null);
  const [ending, setEnding] = useState<Seat | null>(null);
  const { pair, viewerCan, id } = territory;
  const today = todayIn();
  const past = pair.seats.filter(({ endsOn }) => endsOn !== null && endsOn < today);
  const mayName = viewerCan.includes('name_seat');
  return (
    <Block title="Le binôme">
      <Stack>
        {PAIR_SIDES.map((side) => (
          <PairSideSeats
            key={side}
            side={side}
            seats={pair.seats.filter((seat) => seat.side === side && !past.includes(seat))}
            today={today}
            onName={mayName ? () => setNaming(side) : undefined}
            onEnd={mayName ? setEnding : undefined}
          />
        ))}
        {past.length > 0 && (
          <Disclosure title={`Titulaires précédents (${past.length})`}>
            <ul className={styles.people}>
              {past.map((seat) => (
                <SeatItem key={seat.id} seat={seat} today={today} />
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
      {naming && <NameSeatDialog territoryId={id} side={naming} onClose={() => setNaming(null)} />}
      {ending && <EndSeatDialog seat={ending} onClose={() => setEnding(null)} />}
    </Block>
  );
}
