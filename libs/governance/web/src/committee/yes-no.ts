import type { EditBinding } from '@binome/shared/web';

export type YesNo = 'yes' | 'no';

export const YES_NO = [
  { id: 'yes', label: 'Oui' },
  { id: 'no', label: 'Non' },
] as const;

const idOf = (value: unknown): YesNo => (value === true ? 'yes' : 'no');

/** Ties a yes or no to a field that edits a choice. */
export function yesNoValue(binding: EditBinding<boolean>, value: boolean) {
  const { pending, conflict } = binding;
  return {
    ...binding,
    value: idOf(value),
    pending: pending && { value: idOf(pending.value) },
    conflict: conflict && {
      ...conflict,
      base: idOf(conflict.base),
      yours: idOf(conflict.yours),
      theirs: idOf(conflict.theirs),
    },
    onChange: (choice: YesNo | null, atOnce?: boolean) => binding.onChange(choice === 'yes', atOnce),
    onResolve: (decision: Parameters<EditBinding<YesNo | null>['onResolve']>[0]) =>
      binding.onResolve(decision.kind === 'theirs' ? decision : { kind: 'write', value: decision.value === 'yes' }),
  };
}
