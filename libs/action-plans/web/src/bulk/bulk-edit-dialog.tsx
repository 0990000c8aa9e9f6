import { useApolloClient } from '@apollo/client/react';
import { Button, Dialog, DialogActs, ProblemNote, SelectField, TextField } from '@binome/shared/web';
import type { PrepareBulkEditInput } from '@binome/shared/web/documents';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PlanPlace } from '../plan/plan-place.js';
import { useCommand } from '../saving/use-command.js';
import { BULK_ASKED, bulkAsked, orientationOptions, type BulkAskedName } from './bulk-change-form.js';
import { PrepareBulkEditMutation } from './bulk-edit-query.js';

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
  const { widget, options = orientationOptions(place.orientations), help, change } = bulkAsked(name);
  const preview = async () => {
    const asked = change(value);
    setMissing(asked ? null : MISSING[widget]);
    if (!asked) return;
    const { result } = await prepare.run({ ...reach, change: asked });
    const id = result?.data?.prepareBulkEdit.bulkEdit.id;
    if (id) await navigate(`${place.address}/modifications/${id}`);
  };
  const field = { value, onChange: (given: string | null) => setValue(given ?? ''), error: missing ?? undefined };
  return (
    <div className="stack">
      <SelectField
        label="Ce qui change"
        options={ASKED}
        value={name}
        onChange={(asked) => {
          setName(asked ?? 'status');
          setValue('');
          setMissing(null);
        }}
      />
      {widget === 'choice' && (
        <SelectField {...field} label="Nouvelle valeur" options={options} value={value || null} hint={help} />
      )}
      {widget === 'text' && <TextField {...field} label="Lequel, laquelle" maxLength={200} hint={help} />}
      {widget === 'day' && <TextField {...field} label="Nouvelle date" hint="Comme 03/03/2027." />}
      {widget === 'months' && <TextField {...field} label="De combien de mois" inputMode="numeric" hint={help} />}
      {widget === 'nothing' && <p>{help}</p>}
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
  day: 'Écrivez une date qui existe, comme 03/03/2027.',
  months: 'Écrivez un nombre de mois, comme 3 ou -3.',
  nothing: null,
} as const;
