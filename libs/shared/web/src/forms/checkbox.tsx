import type { ReactNode, Ref } from 'react';
import { Check, Minus } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';

export interface CheckboxProps {
  children: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  indeterminate?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  name?: string;
  inputRef?: Ref<HTMLInputElement>;
}

/** One box to tick, with its sentence. */
export function Checkbox({ children, checked, indeterminate, disabled, invalid, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      isSelected={checked}
      isIndeterminate={indeterminate}
      isDisabled={disabled}
      isInvalid={invalid}
      className="choice"
    >
      <span className="choice-box">
        {indeterminate ? <Minus size={14} aria-hidden /> : <Check size={14} aria-hidden />}
      </span>
      <span>{children}</span>
    </AriaCheckbox>
  );
}
