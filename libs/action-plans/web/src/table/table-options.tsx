import {
  filterFieldWord,
  isGroupable,
  isSortable,
  MAX_COLUMNS,
  VIEW_COLUMNS,
  DEFAULT_COLUMNS,
  type ActionSort,
  type PlanView,
} from '@binome/action-plans/domain';
import { Button, Checkbox, Dialog, DialogActs, SelectField } from '@binome/shared/web';
import { ArrowDown, ArrowUp, Columns3 } from 'lucide-react';
import { useState } from 'react';
import { useMedia } from '../use-media.js';
import styles from './table-options.module.css';

const NONE = 'none';
const PHONE = '(max-width: 719px)';
const SORTS = [
  { id: NONE, label: 'Trier : ordre du plan' },
  ...['title', ...VIEW_COLUMNS].filter(isSortable).map((id) => ({ id, label: `Trier : ${filterFieldWord(id)}` })),
];
const GROUPS = [
  { id: NONE, label: 'Sans groupe' },
  ...VIEW_COLUMNS.filter(isGroupable).map((id) => ({ id, label: `Par ${filterFieldWord(id).toLowerCase()}` })),
];

interface TableOptionsProps {
  view: PlanView;
  onChange: (patch: Partial<PlanView>) => void;
}

/** How the table is made: its groups, its columns, and on a phone, which has no headers to press, its order. */
export function TableOptions({ view, onChange }: TableOptionsProps) {
  const [choosing, setChoosing] = useState(false);
  const isPhone = useMedia(PHONE);
  return (
    <div className={styles.options} role="group" aria-label="Composer le tableau">
      <SelectField
        label="Grouper par"
        labelHidden
        options={GROUPS}
        value={view.groupBy ?? NONE}
        onChange={(id) => onChange({ groupBy: id === NONE ? null : id })}
      />
      {isPhone && (
        <SelectField
          label="Trier par"
          labelHidden
          options={SORTS}
          value={view.sort?.field ?? NONE}
          onChange={(field) => onChange({ sort: field === NONE || !field ? null : { field, direction: 'ascending' } })}
        />
      )}
      {isPhone && view.sort && <DirectionButton sort={view.sort} onChange={(sort) => onChange({ sort })} />}
      <Button icon={<Columns3 size={16} aria-hidden />} onPress={() => setChoosing(true)}>
        Colonnes
      </Button>
      <ColumnsDialog view={view} onChange={onChange} open={choosing} onClose={() => setChoosing(false)} />
    </div>
  );
}

/** Which way the list is sorted; pressed, it turns the order around. */
function DirectionButton({ sort, onChange }: { sort: ActionSort; onChange: (sort: ActionSort) => void }) {
  const isUp = sort.direction === 'ascending';
  const Arrow = isUp ? ArrowUp : ArrowDown;
  return (
    <Button
      icon={<Arrow size={16} aria-hidden />}
      aria-label={isUp ? 'Croissant, inverser l’ordre' : 'Décroissant, inverser l’ordre'}
      onPress={() => onChange({ ...sort, direction: isUp ? 'descending' : 'ascending' })}
    >
      {isUp ? 'Croissant' : 'Décroissant'}
    </Button>
  );
}

function ColumnsDialog({
  view: { columns },
  onChange,
  open,
  onClose,
}: TableOptionsProps & { open: boolean; onClose: () => void }) {
  const toggle = (name: string, chosen: boolean) =>
    onChange({ columns: chosen ? [...columns, name] : columns.filter((column) => column !== name) });
  return (
    <Dialog title="Colonnes du tableau" open={open} onClose={onClose} wide>
      <p>Celles que vous ajoutez viennent après les autres.</p>
      <div className={styles.columns} role="group" aria-label="Colonnes">
        {VIEW_COLUMNS.map((name) => (
          <Checkbox
            key={name}
            checked={columns.includes(name)}
            disabled={!columns.includes(name) && columns.length >= MAX_COLUMNS}
            onChange={(chosen) => toggle(name, chosen)}
          >
            {filterFieldWord(name)}
          </Checkbox>
        ))}
      </div>
      <DialogActs>
        <Button tone="primary" onPress={onClose}>
          Terminer
        </Button>
        <Button onPress={() => onChange({ columns: DEFAULT_COLUMNS })}>Colonnes habituelles</Button>
      </DialogActs>
    </Dialog>
  );
}
