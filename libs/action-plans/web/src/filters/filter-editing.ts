import { createContext } from 'react';
import type { DraftCondition } from './filter-draft.js';

/** What the parts of a filter being composed share. */
export interface FilterEditingState {
  /** What is missing, by the key of the condition; nothing before somebody asked to apply. */
  problems: ReadonlyMap<number, string>;
  /** The condition that takes the focus when it appears. */
  focused: number | null;
  /** Gives the focus to a condition that has just been added. */
  added: (draft: DraftCondition) => DraftCondition;
  /** As many conditions as a filter holds. */
  isFull: boolean;
}

export const FilterEditing = createContext<FilterEditingState>({
  problems: new Map(),
  focused: null,
  added: (draft) => draft,
  isFull: false,
});
