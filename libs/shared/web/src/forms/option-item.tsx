import { Check } from 'lucide-react';
import { ListBoxItem, Text } from 'react-aria-components';
import type { Option } from './field-props.js';

/** One line of a list of choices. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="option">
      <span className="option-text">
        <Text slot="label">{option.label}</Text>
        {option.hint && (
          <Text slot="description" className="menu-hint">
            {option.hint}
          </Text>
        )}
      </span>
      <Check size={16} className="option-check" aria-hidden />
    </ListBoxItem>
  );
}
