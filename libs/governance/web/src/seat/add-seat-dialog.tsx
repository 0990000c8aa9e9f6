import { applyProblems, Dialog, todayIn, useZodForm } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AddCommitteeSeatInput } from '@binome/shared/web/documents';
import type { z } from 'zod';
import type { CommitteeBodyProps } from '../committee/committee-body.js';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { NONE, seatInput, seatSchema } from './seat-fields.js';
import { SeatForm } from './seat-form.js';

const AddSeatMutation = graphql(`
  mutation AddCommitteeSeat($input: AddCommitteeSeatInput!) {
    addCommitteeSeat(input: $input) {
      writtenId
    }
  }
`);

/** Adds a seat to a committee; who holds it is named once it is there. */
export function AddSeatDialog({ data, onClose }: { data: CommitteeBodyProps['data']; onClose: () => void }) {
  const form = useZodForm(seatSchema, {
    ...{ body: '', bodyKind: 'company', memberSiren: NONE, position: '', collegeId: NONE, side: NONE },
    ...{ voting: true, chair: false, startsOn: todayIn(), endsOn: null },
  });
  const { act, pending, problem } = useGovernanceAct(
    (client, input: AddCommitteeSeatInput) => client.mutate({ mutation: AddSeatMutation, variables: { input } }),
    { quiet: true },
  );
  const send = async (values: z.output<typeof seatSchema>) => {
    const { problem: refused } = await act({ committeeId: data.committee.id, ...seatInput(values) });
    if (refused) applyProblems(form, refused);
    else onClose();
  };
  return (
    <Dialog title="Ajouter un siège" open wide onClose={onClose}>
      <SeatForm
        form={form}
        data={data}
        verb="Ajouter le siège"
        pending={pending}
        problem={problem}
        onSubmit={send}
        onCancel={onClose}
      />
    </Dialog>
  );
}
