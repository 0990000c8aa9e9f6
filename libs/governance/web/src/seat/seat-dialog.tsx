import { useState } from 'react';
import { applyProblems, Button, Dialog, formatLongDay, Note, todayIn, useZodForm } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { EditCommitteeSeatInput, RemoveCommitteeSeatInput } from '@binome/shared/web/documents';
import { Pencil, Trash2 } from 'lucide-react';
import type { z } from 'zod';
import type { CommitteeBodyProps } from '../committee/committee-body.js';
import type { Seat } from '../committee/committee-query.js';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { AppointForm } from './appoint-form.js';
import { HolderList } from './holder-list.js';
import { NONE, seatInput, seatSchema } from './seat-fields.js';
import { SeatFacts } from './seat-facts.js';
import { SeatForm } from './seat-form.js';
import styles from './seat.module.css';

const EditSeatMutation = graphql(`
  mutation EditCommitteeSeat($input: EditCommitteeSeatInput!) {
    editCommitteeSeat(input: $input) {
      version
    }
  }
`);

const RemoveSeatMutation = graphql(`
  mutation RemoveCommitteeSeat($input: RemoveCommitteeSeatInput!) {
    removeCommitteeSeat(input: $input) {
      committee {
        id
      }
    }
  }
`);

export interface SeatDialogProps {
  seat: Seat;
  data: CommitteeBodyProps['data'];
  accountId: string;
  /** The day looked at; nothing is changed then. */
  day: string | null;
  onClose: () => void;
}

/** A seat: what it is, who holds it and who held it, and naming the next one. */
export function SeatDialog({ seat, data, accountId, day, onClose }: SeatDialogProps) {
  const [editing, setEditing] = useState(false);
  const [heldAtFirst] = useState(seat.holders.length);
  const mayEdit = data.committee.viewerCan.edit && day === null;
  const title = [seat.body, seat.position].filter(Boolean).join(', ');
  if (editing) return <EditSeat seat={seat} data={data} onEnd={() => setEditing(false)} />;
  return (
    <Dialog title={title} open wide onClose={onClose}>
      {day && <Note>Composition au {formatLongDay(day)}. Revenez à aujourd’hui pour modifier ce siège.</Note>}
      <SeatFacts seat={seat} colleges={data.committee.colleges} />
      {mayEdit && (
        <div className={styles.acts}>
          <Button small icon={<Pencil size={16} aria-hidden />} onPress={() => setEditing(true)}>
            Modifier le siège
          </Button>
          {seat.holders.length === 0 && <RemoveSeat seat={seat} onRemoved={onClose} />}
        </div>
      )}
      <HolderList holders={seat.holders} mayEdit={mayEdit} accountId={accountId} today={day ?? todayIn()} />
      {mayEdit && (
        <AppointForm
          key={seat.holders.length}
          seat={seat}
          candidates={data.governance.candidates}
          isAfterNaming={seat.holders.length > heldAtFirst}
        />
      )}
    </Dialog>
  );
}

function EditSeat({ seat, data, onEnd }: { seat: Seat; data: SeatDialogProps['data']; onEnd: () => void }) {
  const { body, bodyKind, memberSiren, position, collegeId, side, voting, chair, startsOn, endsOn } = seat;
  const form = useZodForm(seatSchema, {
    ...{ body, bodyKind, voting, chair, startsOn, endsOn: endsOn ?? null },
    ...{ memberSiren: memberSiren ?? NONE, position: position ?? '', collegeId: collegeId ?? NONE, side: side ?? NONE },
  });
  const { act, pending, problem } = useGovernanceAct(
    (client, input: EditCommitteeSeatInput) => client.mutate({ mutation: EditSeatMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (values: z.output<typeof seatSchema>) => {
    const { problem: refused } = await act({
      committeeSeatId: seat.id,
      version: seat.version,
      ...changed(seat, seatInput(values)),
    });
    if (refused) applyProblems(form, refused);
    else onEnd();
  };
  return (
    <Dialog title={`Modifier le siège ${body}`} open wide onClose={onEnd}>
      <SeatForm
        form={form}
        data={data}
        verb="Enregistrer le siège"
        pending={pending}
        problem={problem}
        onSubmit={send}
        onCancel={onEnd}
      />
    </Dialog>
  );
}

/** Only what differs is sent: what others changed meanwhile is not taken back. */
function changed<Fields extends object>(seat: Seat, fields: Fields): Partial<Fields> {
  const before = seat as unknown as Record<string, unknown>;
  const differing = Object.entries(fields).filter(([name, value]) => (before[name] ?? null) !== value);
  return Object.fromEntries(differing) as Partial<Fields>;
}

function RemoveSeat({ seat, onRemoved }: { seat: Seat; onRemoved: () => void }) {
  const { act, pending } = useGovernanceAct((client, input: RemoveCommitteeSeatInput) =>
    client.mutate({ mutation: RemoveSeatMutation, variables: { input } }),
  );
  const remove = async () => {
    const { problem } = await act({ committeeSeatId: seat.id });
    if (!problem) onRemoved();
  };
  return (
    <Button
      small
      tone="quiet"
      icon={<Trash2 size={16} aria-hidden />}
      isPending={pending}
      onPress={() => void remove()}
    >
      Retirer le siège
    </Button>
  );
}
