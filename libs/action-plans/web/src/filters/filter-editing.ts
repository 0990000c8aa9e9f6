import { createContext } from 'react';
import type { DraftCondition } from './filter-draft.js';

/** What the parts of a filter being composed share. */
export interface FilterEditingState {
  /** What is missing, by the key of the condition; nothing before somebody asked to apply. */
  problems: ReadonlyMap<number, string>;
  /** The condition that takes the focus, once for each time that it is asked. */
  focused: { key: number } | null;
  /** Gives the focus to a condition. */
  focus: (draft: DraftCondition) => void;
  /** As many conditions as a filter holds. */
  isFull: boolean;
}

export const FilterEditing = createContext<FilterEditingState>({
  problems: new Map(),
  focused: null,
  focus: () => undefined,
  isFull: false,
});
