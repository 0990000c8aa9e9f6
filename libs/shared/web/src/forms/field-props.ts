import type { Ref } from 'react';

/** What every field of the kit takes; `FormField` gives all but the texts. */
export interface FieldProps<Value> {
  label: string;
  /** Said to screen readers only, where it is already written beside. */
  labelHidden?: boolean;
  /** A sentence under the label: format, example, who will read it. */
  hint?: string;
  /** Shows « (facultatif) »; fields are expected otherwise. */
  optional?: boolean;
  /** The problem, in a sentence that says what to do. */
  error?: string;
  disabled?: boolean;
  name?: string;
  value: Value;
  onChange: (value: Value) => void;
  onBlur?: () => void;
  /** Where the focus goes when the error summary leads here. */
  inputRef?: Ref<HTMLElement>;
}

/** One choice of a list. */
export interface Option<Id extends string = string> {
  id: Id;
  label: string;
  /** A second line: région, function, what it implies. */
  hint?: string;
  /** The heading that it stands under in a long list; those of a heading follow one another. */
  section?: string;
}
