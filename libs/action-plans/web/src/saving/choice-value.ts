import type { EditBinding } from '@binome/shared/web';

/** Ties a value that may be absent, or that is no text, to a list of choices: each value has its choice. */
export function choiceValue<Value, Id extends string>(
  binding: EditBinding<Value>,
  value: Value,
  choices: readonly (readonly [Id, Value])[],
) {
  const idOf = (one: unknown) => choices.find(([, known]) => known === one)?.[0] ?? null;
  const valueOf = (id: Id | null) => choices.find(([known]) => known === id)?.[1] as Value;
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
    onChange: (id: Id | null, atOnce?: boolean) => binding.onChange(valueOf(id), atOnce),
    onResolve: (decision: Parameters<EditBinding<Id | null>['onResolve']>[0]) =>
      binding.onResolve(decision.kind === 'theirs' ? decision : { kind: 'write', value: valueOf(decision.value) }),
  };
}
