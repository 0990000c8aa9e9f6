import type { ReactNode } from 'react';
import type { Option } from '../../forms/field-props.js';
import type { TypedKind } from '../typed-value.js';
import type { LineValues } from './use-editable-lines.js';

/** A column of a table whose lines are edited in place. */
export interface LineColumn {
  /** Name of the field. */
  name: string;
  /** Header, with the unit. */
  label: string;
  /** What the column means: a mark in its header, a sentence under an open value on a card, which has no header. */
  help?: string;
  kind: 'text' | 'choice' | TypedKind;
  maxLength?: number;
  /** For a choice. */
  options?: readonly Option[];
  /** For a text: what is offered while typing. */
  suggestions?: readonly string[];
  /** Shows a value otherwise than by its kind: a state with its icon. */
  show?: (value: unknown) => ReactNode;
  /** What stands for an empty value: « s. o. » where it makes no sense. */
  empty?: (values: LineValues) => ReactNode;
  /** Room on the card of a narrow screen; half of it by default, all of it for the first. */
  onCard?: 'full' | 'most' | 'half' | 'third';
  footer?: ReactNode;
}
