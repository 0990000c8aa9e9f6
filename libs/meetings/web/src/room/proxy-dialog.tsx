import { useState } from 'react';
import { Button, Dialog, DialogActs, formatCounted, SelectField } from '@binome/shared/web';
import { nameOf } from './quorum-words.js';
import type { Room, RoomSeat } from './room-query.js';
import type { RoomActs } from './use-room-acts.js';

/** To whom a seat gives its voice while it is away. */
export function ProxyDialog({
  seat,
  room,
  acts,
  onClose,
}: {
  seat: RoomSeat;
  room: Room;
  acts: RoomActs;
  onClose: () => void;
}) {
  const [carrier, setCarrier] = useState(seat.proxySeatId);
  const { committeeSeatId, version } = seat;
  const options = room.seats
    .filter((other) => other.voting && other.speakers.length > 0 && other.committeeSeatId !== committeeSeatId)
    .map((other) => ({ id: other.committeeSeatId, label: `${nameOf(other)}, ${other.body}` }));
  const give = async (proxySeatId: string | null) => {
    await acts.record({ committeeSeatId, version, proxySeatId });
    onClose();
  };
  return (
    <Dialog title={`Pouvoir de ${nameOf(seat)}`} open onClose={onClose}>
      <p>
        Chaque personne porte {formatCounted(room.proxyCap, 'pouvoir')} au plus, dans l’ordre où ils sont donnés. Le
        pouvoir cesse dès que le siège est présent.
      </p>
      <SelectField label="À qui" options={options} value={carrier} onChange={setCarrier} />
      <DialogActs>
        {seat.proxySeatId && <Button onPress={() => void give(null)}>Retirer le pouvoir</Button>}
        <Button tone="primary" isDisabled={!carrier || carrier === seat.proxySeatId} onPress={() => void give(carrier)}>
          Donner pouvoir
        </Button>
      </DialogActs>
    </Dialog>
  );
}
