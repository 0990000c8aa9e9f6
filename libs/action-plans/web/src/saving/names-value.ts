import type { EditBinding } from '@binome/shared/web';

/** Ties a list of names to a field that edits texts, one name a line. `read` and `write` turn a name into an item and back. */
export function namesValue<Item>(
  binding: EditBinding<readonly Item[]>,
  value: readonly Item[],
  { read, write }: { read: (item: Item) => string; write: (name: string) => Item },
) {
  const lines = (items: unknown) => (Array.isArray(items) ? items.map((item: Item) => read(item)).join('\n') : '');
  const items = (text: string) => namesOf(text).map(write);
  const { pending, conflict } = binding;
  return {
    ...binding,
    value: lines(value),
    pending: pending && { value: lines(pending.value) },
    conflict: conflict && {
      ...conflict,
      base: lines(conflict.base),
      yours: lines(conflict.yours),
      theirs: lines(conflict.theirs),
    },
    onChange: (text: string, atOnce?: boolean) => binding.onChange(items(text), atOnce),
    onResolve: (decision: Parameters<EditBinding<string>['onResolve']>[0]) =>
      binding.onResolve(decision.kind === 'theirs' ? decision : { kind: 'write', value: items(decision.value) }),
  };
}

function namesOf(text: string): string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);
}
