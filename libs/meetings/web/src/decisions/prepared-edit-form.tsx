import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, DateField, DialogActs, QueryState, Stack, TextField } from '@binome/shared/web';
import type { PreparedActionEditInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { editOf, typedFrom, type ActionNow, type TypedChange } from './planned-change.js';

const DecidedActionQuery = graphql(`
  query DecidedAction($id: ID!) {
    action(id: $id) {
      id
      version
      ownerName
      milestones {
        id
        label
        dueOn
      }
      money {
        budgetLines {
          id
          label
          year
          nature
          planned
        }
      }
    }
  }
`);

const NATURES: Record<string, string> = { investment: 'investissement', running: 'fonctionnement' };

interface Acts {
  pending: boolean;
  onSend: (edit: PreparedActionEditInput) => void;
  onCancel: () => void;
}

/** What a committee usually decides of an action: who owns it, its amounts, its milestones. Only what is changed is kept. */
export function PreparedEditForm({ actionId, ...acts }: Acts & { actionId: string }) {
  const query = useQuery(DecidedActionQuery, { variables: { id: actionId }, fetchPolicy: 'network-only' });
  return (
    <QueryState query={query} failure="L’action n’a pas pu être lue" shape="text">
      {({ action: { id, ownerName, milestones, money } }) => (
        <EditFields
          action={{ id, ownerName, milestones, budgetLines: money?.budgetLines ?? [] }}
          lineName={(lineId) => {
            const line = money?.budgetLines.find((one) => one.id === lineId);
            return line ? `${line.label ?? 'Budget'} ${line.year}, ${NATURES[line.nature]}` : 'Budget';
          }}
          {...acts}
        />
      )}
    </QueryState>
  );
}

function EditFields({
  action,
  lineName,
  pending,
  onSend,
  onCancel,
}: Acts & { action: ActionNow; lineName: (lineId: string) => string }) {
  const [typed, setTyped] = useState<TypedChange>(() => typedFrom(action));
  const [told, setTold] = useState(false);
  const change = (given: Partial<TypedChange>) => setTyped({ ...typed, ...given });
  const edit = editOf(action, typed, () => crypto.randomUUID());
  const isNothing = Object.keys(edit).length === 1;
  return (
    <Stack>
      <TextField label="Porteur" optional value={typed.ownerName} onChange={(ownerName) => change({ ownerName })} />
      {action.budgetLines.map(({ id }) => (
        <TextField
          key={id}
          label={`${lineName(id)}, prévu`}
          unit="€ HT"
          numeric
          inputMode="decimal"
          optional
          value={typed.amounts[id] ?? ''}
          onChange={(amount) => change({ amounts: { ...typed.amounts, [id]: amount } })}
        />
      ))}
      {action.milestones.map(({ id, label }) => (
        <DateField
          key={id}
          label={`Jalon « ${label} »`}
          optional
          value={typed.days[id] ?? null}
          onChange={(day) => change({ days: { ...typed.days, [id]: day } })}
        />
      ))}
      <TextField
        label="Ajouter un jalon"
        optional
        value={typed.milestone.label}
        onChange={(label) => change({ milestone: { ...typed.milestone, label } })}
      />
      {typed.milestone.label && (
        <DateField
          label="Jour de ce jalon"
          optional
          value={typed.milestone.dueOn}
          onChange={(dueOn) => change({ milestone: { ...typed.milestone, dueOn } })}
        />
      )}
      {told && isNothing && <p role="alert">Modifiez au moins une valeur : la décision ne changerait rien.</p>}
      <DialogActs>
        <Button tone="primary" isPending={pending} onPress={() => (isNothing ? setTold(true) : onSend(edit))}>
          Préparer ce changement
        </Button>
        <Button onPress={onCancel}>Annuler</Button>
      </DialogActs>
    </Stack>
  );
}
