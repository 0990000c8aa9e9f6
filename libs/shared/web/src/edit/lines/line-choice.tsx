import { useId, type ReactNode } from 'react';
import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, Popover, Select, SelectValue } from 'react-aria-components';
import type { Option } from '../../forms/field-props.js';
import { OptionItem } from '../../forms/option-item.js';
import type { EditBinding } from '../edit-binding.js';
import { EditableMessages } from '../editable-messages.js';

/** A choice in a cell: its list opens over the table, a letter typed on it chooses. */
export function LineChoice({
  binding,
  label,
  value,
  options,
  show,
  empty,
  autoFocus,
}: {
  binding: EditBinding<unknown>;
  label: string;
  value: unknown;
  options: readonly Option[];
  show: (value: unknown) => ReactNode;
  empty: ReactNode;
  autoFocus?: boolean;
}) {
  const id = useId();
  const shown = binding.pending ? binding.pending.value : value;
  return (
    <div className="editable editable-stacked editable-cell" data-pending={binding.pending ? true : undefined}>
      <Select
        selectedKey={shown === null ? null : String(shown)}
        onSelectionChange={(key) => key !== null && binding.onChange(String(key), true)}
        autoFocus={autoFocus}
        className="editable-main"
      >
        <Label id={id} className="visually-hidden">
          {label}
        </Label>
        <Button className="editable-value editable-choice">
          <SelectValue>{shown === null ? empty : show(shown)}</SelectValue>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="popover">
          <ListBox className="list-box">
            {options.map((option) => (
              <OptionItem key={option.id} option={option} />
            ))}
          </ListBox>
        </Popover>
      </Select>
      <EditableMessages {...binding} label={label} show={show} isEmpty={(one) => one === null} />
    </div>
  );
}
