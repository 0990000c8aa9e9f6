import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Checkbox, Dialog, DialogActs, ProblemNote, SelectField } from '@binome/shared/web';
import type { PrepareBulkEditInput } from '@binome/shared/web/documents';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanPlace } from '../plan/plan-place.js';
import { useCommand } from '../saving/use-command.js';
import { BULK_ASKED, bulkAsked, orientationOptions, type BulkAskedName } from './bulk-change-form.js';
import { LeadCandidatesQuery, PrepareBulkEditMutation } from './bulk-edit-query.js';
import { BulkValue } from './bulk-value.js';

const ASKED = (Object.keys(BULK_ASKED) as BulkAskedName[]).map((id) => ({ id, label: BULK_ASKED[id].label }));

interface BulkEditDialogProps {
  /** Which actions: named, or those of a filter. */
  reach: Pick<PrepareBulkEditInput, 'planId' | 'actionIds' | 'filter'>;
  /** « 12 actions ». */
  reached: string;
  place: PlanPlace;
  open: boolean;
  onClose: () => void;
}

/** Asks what is to change of many actions; nothing changes before its preview was looked at. */
export function BulkEditDialog(props: BulkEditDialogProps) {
  return (
    <Dialog title={`Modifier ${props.reached}`} open={props.open} onClose={props.onClose}>
      <BulkEditForm {...props} />
    </Dialog>
  );
}

function BulkEditForm({ reach, place, onClose }: BulkEditDialogProps) {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [name, setName] = useState<BulkAskedName>('status');
  const [value, setValue] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const prepare = useCommand((input: PrepareBulkEditInput) =>
    client.mutate({ mutation: PrepareBulkEditMutation, variables: { input } }),
  );
  const [erasing, setErasing] = useState(false);
  const { widget, options = orientationOptions(place.orientations), help, change, erase } = bulkAsked(name);
  const { data } = useQuery(LeadCandidatesQuery, {
    variables: { territoryId: place.territoryId },
    skip: widget !== 'lead',
  });
  const members = (data?.actionPlan?.leadCandidates ?? []).map((one) => ({ id: one.accountId, label: one.name }));
  const preview = async () => {
    const asked = erase && erasing ? erase : change(value, members);
    setMissing(asked ? null : MISSING[widget]);
    if (!asked) return;
    const { result } = await prepare.run({ ...reach, change: asked });
    const id = result?.data?.prepareBulkEdit.bulkEdit.id;
    if (id) await navigate(`${place.address}/modifications/${id}`);
  };
  return (
    <div className="stack">
      <SelectField
        label="Ce qui change"
        options={ASKED}
        value={name}
        onChange={(asked) => {
          setName(asked ?? 'status');
          setValue('');
          setErasing(false);
          setMissing(null);
        }}
      />
      {!erasing && (
        <BulkValue
          key={name}
          widget={widget}
          options={widget === 'lead' ? members : options}
          value={value}
          help={help}
          error={missing ?? undefined}
          onChange={setValue}
        />
      )}
      {erase && (
        <Checkbox checked={erasing} onChange={setErasing}>
          Effacer ce qui est écrit
        </Checkbox>
      )}
      <ProblemNote problem={prepare.problem} />
      <DialogActs>
        <Button tone="primary" isPending={prepare.pending} onPress={() => void preview()}>
          Voir ce qui changerait
        </Button>
        <Button onPress={onClose}>Renoncer</Button>
      </DialogActs>
    </div>
  );
}

const MISSING = {
  choice: 'Choisissez une valeur.',
  text: 'Écrivez une valeur.',
  day: 'Choisissez une date, comme le 03/03/2027.',
  shift: 'Écrivez un nombre entier de mois ou de jours, comme 3 ou -3.',
  lead: 'Choisissez un membre, ou écrivez un nom.',
  nothing: null,
} as const;
