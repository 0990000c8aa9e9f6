import { Search, X } from 'lucide-react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { FieldLabel } from './field-label.js';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  /** Takes the focus as it comes: where one opens it to type. */
  autoFocus?: boolean;
}

/** Filters or searches as one types; Escape empties it. */
export function SearchField({ label, placeholder, ...props }: SearchFieldProps) {
  return (
    <AriaSearchField {...props} className="field search-field">
      <FieldLabel label={label} />
      <Group className="input-group">
        <Search size={16} aria-hidden />
        <Input className="input" placeholder={placeholder} />
        <Button className="icon-button search-clear" aria-label="Effacer la recherche">
          <X size={16} aria-hidden />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
