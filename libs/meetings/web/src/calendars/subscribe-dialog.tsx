import { useState } from 'react';
import { Button, Dialog, DialogActs, ProblemNote, SelectField } from '@binome/shared/web';
import type { OpenCalendarInput } from '@binome/shared/web/documents';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { CalendarAddress } from './calendar-address.js';
import { OpenCalendarMutation } from './calendars-query.js';

const OWN = 'own';

/** Gives a secret address from which an agenda reads one’s meetings, or those of a committee. */
export function SubscribeDialog({
  committees,
  committeeId,
  onClose,
}: {
  committees: readonly { id: string; name: string }[];
  committeeId: string | null;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState(committeeId ?? OWN);
  const [address, setAddress] = useState<string | null>(null);
  const { act, pending, problem } = useMeetingAct(
    (client, input: OpenCalendarInput) => client.mutate({ mutation: OpenCalendarMutation, variables: { input } }),
    { quiet: true },
  );
  const open = async () => {
    const { result } = await act({ committeeId: chosen === OWN ? null : chosen });
    setAddress(result?.data?.openCalendar.address ?? null);
  };
  const options = [{ id: OWN, label: 'Mes séances' }, ...committees.map(({ id, name }) => ({ id, label: name }))];
  return (
    <Dialog title="S’abonner depuis mon agenda" open onClose={onClose}>
      {address ? (
        <CalendarAddress address={address} />
      ) : (
        <>
          <p>
            Votre agenda lit les séances à une adresse secrète, qui ne dit que ce que vous avez le droit de lire. Vous
            la changez ou la fermez quand vous voulez dans « Mon compte ».
          </p>
          <SelectField
            label="Quelles séances"
            hint="« Mes séances » : celles où vous siégez ou que vous préparez, dans tous vos territoires."
            options={options}
            value={chosen}
            onChange={(id) => setChosen(id ?? OWN)}
          />
          <ProblemNote problem={problem} />
        </>
      )}
      <DialogActs>
        <Button onPress={onClose}>{address ? 'Fermer' : 'Annuler'}</Button>
        {!address && (
          <Button tone="accent" isPending={pending} onPress={() => void open()}>
            Obtenir l’adresse
          </Button>
        )}
      </DialogActs>
    </Dialog>
  );
}
