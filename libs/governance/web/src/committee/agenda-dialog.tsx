import { useState } from 'react';
import { MOST, type AgendaKind } from '@binome/governance/domain';
import { Button, Dialog, DialogActs, ProblemNote } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { EditCommitteeInput } from '@binome/shared/web/documents';
import { Plus } from 'lucide-react';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { AgendaRow } from './agenda-row.js';
import type { Committee } from './committee-query.js';
import styles from './committee.module.css';

const EditAgendaMutation = graphql(`
  mutation EditAgendaTemplate($input: EditCommitteeInput!) {
    editCommittee(input: $input) {
      version
    }
  }
`);

/** A line being written: `key` follows it when it changes place. */
export interface WrittenItem {
  key: string;
  kind: AgendaKind;
  title: string;
  minutes: string;
}

/** Writes the agenda that meetings begin with: items added, put in order, removed. */
export function AgendaDialog({ committee, onClose }: { committee: Committee; onClose: () => void }) {
  const [items, setItems] = useState<readonly WrittenItem[]>(() =>
    committee.agendaTemplate.map(({ kind, title, minutes }, rank) => ({
      ...{ key: String(rank), kind, title, minutes: String(minutes) },
    })),
  );
  const { act, pending, problem } = useGovernanceAct(
    (client, input: EditCommitteeInput) => client.mutate({ mutation: EditAgendaMutation, variables: { input } }),
    { quiet: true },
  );
  const wrong = items.some((item) => wrongTitle(item) || wrongMinutes(item));
  const [told, setTold] = useState(false);
  const save = async () => {
    if (wrong) return setTold(true);
    const agendaTemplate = items.map(({ kind, title, minutes }) => ({
      kind,
      title: title.trim(),
      minutes: Number(minutes),
    }));
    const { problem: refused } = await act({ committeeId: committee.id, version: committee.version, agendaTemplate });
    if (!refused) onClose();
  };
  const change = (key: string, next: Partial<WrittenItem>) =>
    setItems(items.map((item) => (item.key === key ? { ...item, ...next } : item)));
  const moveBy = (at: number, step: -1 | 1) => {
    const next = [...items];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(at + step, 0, moved);
    setItems(next);
  };
  const add = () => setItems([...items, { key: crypto.randomUUID(), kind: 'information', title: '', minutes: '10' }]);
  return (
    <Dialog title="Ordre du jour type" open wide onClose={onClose}>
      <ProblemNote problem={problem} />
      <ol className={styles.rows}>
        {items.map((item, at) => (
          <AgendaRow
            key={item.key}
            item={item}
            place={at + 1}
            errors={told ? { title: wrongTitle(item), minutes: wrongMinutes(item) } : {}}
            onChange={(next) => change(item.key, next)}
            onUp={at > 0 ? () => moveBy(at, -1) : undefined}
            onDown={at < items.length - 1 ? () => moveBy(at, 1) : undefined}
            onRemove={() => setItems(items.filter(({ key }) => key !== item.key))}
          />
        ))}
      </ol>
      {items.length < MOST.agendaItems && (
        <Button small icon={<Plus size={16} aria-hidden />} onPress={add}>
          Ajouter un point
        </Button>
      )}
      <DialogActs>
        <Button tone="primary" isPending={pending} onPress={() => void save()}>
          Enregistrer
        </Button>
        <Button onPress={onClose}>Annuler</Button>
      </DialogActs>
    </Dialog>
  );
}

function wrongTitle({ title }: WrittenItem): string | undefined {
  return title.trim() ? undefined : 'Donnez un titre à ce point.';
}

function wrongMinutes({ minutes }: WrittenItem): string | undefined {
  const number = Number(minutes);
  return Number.isInteger(number) && number >= 1 && number <= 480 ? undefined : 'Écrivez une durée entre 1 et 480.';
}
