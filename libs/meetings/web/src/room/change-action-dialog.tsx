import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ACTION_STATUSES, sayChange, STATUS_WORDS } from '@binome/action-plans/domain';
import {
  Button,
  DateField,
  Dialog,
  DialogActs,
  Note,
  ProblemNote,
  QueryState,
  SelectField,
  Stack,
  TextField,
} from '@binome/shared/web';
import type { ChangeLinkedActionInput, SpokenActionQuery as Answer } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { changeOf, typedOf } from './action-change.js';

const SpokenActionQuery = graphql(`
  query SpokenAction($id: ID!) {
    action(id: $id) {
      id
      version
      ownerName
      status
      endsOn
      milestones {
        id
        label
        doneOn
      }
    }
  }
`);

const ChangeLinkedActionMutation = graphql(`
  mutation ChangeLinkedAction($input: ChangeLinkedActionInput!) {
    changeLinkedAction(input: $input) {
      item {
        id
        version
      }
    }
  }
`);

interface ChangeActionDialogProps {
  itemId: string;
  action: { id: string; code: string; title: string };
  onClose: () => void;
}

/** What the meeting says of an action without a vote: who owns it, where it stands, when it ends, which milestones are reached. */
export function ChangeActionDialog({ itemId, action: { id, code, title }, onClose }: ChangeActionDialogProps) {
  const query = useQuery(SpokenActionQuery, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <Dialog title={`Changer l’action ${code}`} open onClose={onClose}>
      <QueryState query={query} failure="L’action n’a pas pu être lue" shape="text">
        {({ action }) => (
          <Stack>
            <p>{title}</p>
            <ChangeForm key={id} itemId={itemId} action={action} onClose={onClose} />
          </Stack>
        )}
      </QueryState>
    </Dialog>
  );
}

function ChangeForm({
  itemId,
  action,
  onClose,
}: Pick<ChangeActionDialogProps, 'itemId' | 'onClose'> & Pick<Answer, 'action'>) {
  // What others write meanwhile is no change of the writer’s: the plan tells both when they meet.
  const [opened] = useState(() => ({
    version: action.version,
    ...{ ownerName: action.ownerName ?? null, status: action.status, endsOn: action.endsOn ?? null },
    milestones: action.milestones.map(({ id, doneOn }) => ({ id, doneOn: doneOn ?? null })),
  }));
  const [typed, setTyped] = useState(() => typedOf(opened));
  const [told, setTold] = useState(false);
  const { act, pending, problem } = useMeetingAct(
    (client, input: ChangeLinkedActionInput) =>
      client.mutate({ mutation: ChangeLinkedActionMutation, variables: { input } }),
    { quiet: true },
  );
  const change = changeOf(opened, typed);
  const give = (given: Partial<typeof typed>) => setTyped({ ...typed, ...given });
  const send = async (version: number) => {
    if (!change) return setTold(true);
    const { problem: refused } = await act({ itemId, version, edit: { id: action.id, ...change } });
    if (!refused) onClose();
  };
  const lines = {
    identified: new Map<string, string>(),
    lines: new Map(action.milestones.map(({ id, label }) => [id, label])),
  };
  const isConflict = problem?.code === 'CONFLICT';
  return (
    <Stack>
      <Note>
        Ces valeurs s’écrivent aussitôt dans le plan ; son historique dira que c’était à ce point de la séance.
      </Note>
      <TextField
        label="Porteur"
        optional
        maxLength={200}
        value={typed.ownerName}
        onChange={(ownerName) => give({ ownerName })}
      />
      <SelectField
        label="État"
        options={ACTION_STATUSES.map((id) => ({ id, label: STATUS_WORDS[id] }))}
        value={typed.status}
        onChange={(status) => give({ status: status ?? typed.status })}
      />
      <DateField label="Fin" optional value={typed.endsOn} onChange={(endsOn) => give({ endsOn })} />
      {action.milestones.map(({ id, label }) => (
        <DateField
          key={id}
          label={`Jalon « ${label} », atteint le`}
          optional
          value={typed.doneOn[id] ?? null}
          onChange={(day) => give({ doneOn: { ...typed.doneOn, [id]: day } })}
        />
      ))}
      {told && !change && <p role="alert">Modifiez au moins une valeur : rien ne changerait dans le plan.</p>}
      <ProblemNote problem={problem} />
      {problem?.conflicts.map(({ field, by, theirs, yours }) => {
        const { what, from, to } = sayChange({ field, from: theirs, to: yours }, lines);
        return (
          <p key={field}>
            {what} : {by} vient d’écrire « {from ?? 'vide'} », vous écrivez « {to ?? 'vide'} ».
          </p>
        );
      })}
      <DialogActs>
        {isConflict && problem.version ? (
          <Button tone="primary" isPending={pending} onPress={() => void send(problem.version ?? opened.version)}>
            Écrire mes valeurs
          </Button>
        ) : (
          <Button tone="primary" isPending={pending} onPress={() => void send(opened.version)}>
            Écrire dans le plan
          </Button>
        )}
        <Button onPress={onClose}>Annuler</Button>
      </DialogActs>
    </Stack>
  );
}
