import { AGENDA_KIND_WORDS } from '@binome/governance/domain';
import { IconButton, SelectField, TextField } from '@binome/shared/web';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { optionsOf } from '../words/committee-words.js';
import type { WrittenItem } from './agenda-dialog.js';
import styles from './committee.module.css';

export interface AgendaRowProps {
  item: WrittenItem;
  place: number;
  errors: { title?: string; minutes?: string };
  onChange: (next: Partial<WrittenItem>) => void;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}

/** One item of the agenda being written. */
export function AgendaRow({ item, place, errors, onChange, onUp, onDown, onRemove }: AgendaRowProps) {
  return (
    <li className={styles.row}>
      <TextField
        label={`Point ${place}`}
        maxLength={200}
        value={item.title}
        error={errors.title}
        onChange={(title) => onChange({ title })}
      />
      <SelectField
        label={`Nature du point ${place}`}
        options={optionsOf(AGENDA_KIND_WORDS)}
        value={item.kind}
        onChange={(kind) => kind && onChange({ kind })}
      />
      <TextField
        label={`Minutes du point ${place}`}
        inputMode="numeric"
        maxLength={3}
        value={item.minutes}
        error={errors.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <div className={styles.rowActs}>
        <IconButton label={`Monter le point ${place}`} isDisabled={!onUp} onPress={onUp}>
          <ArrowUp size={16} aria-hidden />
        </IconButton>
        <IconButton label={`Descendre le point ${place}`} isDisabled={!onDown} onPress={onDown}>
          <ArrowDown size={16} aria-hidden />
        </IconButton>
        <IconButton label={`Retirer le point ${place}`} onPress={onRemove}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </div>
    </li>
  );
}
