import type { EditBinding } from '../edit/edit-binding.js';

/** Ties a text that may be absent to a field that edits texts: an absent one reads as an empty one. */
export function textValue(binding: EditBinding<string>, value: string | null | undefined) {
  return {
    ...binding,
    value: value ?? '',
    pending: binding.pending && { value: binding.pending.value ?? '' },
  };
}
