import type { EditBinding } from '@binome/shared/web';
import { describe, expect, it, vi } from 'vitest';
import { namesValue } from './names-value.js';

interface Lead {
  name: string;
  accountId: string | null;
}

const known: Lead[] = [
  { name: 'Lucie Arnaud', accountId: 'a-1' },
  { name: 'Didier Roche', accountId: null },
];
const turns = {
  read: ({ name }: Lead) => name,
  write: (name: string) => known.find((lead) => lead.name === name) ?? { name, accountId: null },
};

function bindingWith(over: Partial<EditBinding<readonly Lead[]>> = {}): EditBinding<readonly Lead[]> {
  return {
    name: 'leads',
    pending: null,
    conflict: null,
    problem: null,
    onOpen: () => undefined,
    onClose: () => undefined,
    onChange: vi.fn<EditBinding<readonly Lead[]>['onChange']>(),
    onResolve: vi.fn<EditBinding<readonly Lead[]>['onResolve']>(),
    ...over,
  };
}

describe('namesValue', () => {
  it('shows one name a line', () =>
    expect(namesValue(bindingWith(), known, turns).value).toBe('Lucie Arnaud\nDidier Roche'));

  it('writes the names given once each, and keeps the accounts of those who stay', () => {
    const binding = bindingWith();
    namesValue(binding, known, turns).onChange(' Lucie Arnaud \n\nNadia Petit\nNadia Petit', true);
    expect(binding.onChange).toHaveBeenCalledWith([known[0], { name: 'Nadia Petit', accountId: null }], true);
  });

  it('shows both sides of a conflict as lines and writes the choice as names', () => {
    const conflict = { field: 'leads', base: [], yours: [known[0]], theirs: [known[1]], by: 'Didier', at: '' };
    const binding = bindingWith({ conflict });
    const shown = namesValue(binding, known, turns);
    expect(shown.conflict).toMatchObject({ base: '', yours: 'Lucie Arnaud', theirs: 'Didier Roche' });
    shown.onResolve({ kind: 'write', value: 'Lucie Arnaud\nDidier Roche' });
    expect(binding.onResolve).toHaveBeenCalledWith({ kind: 'write', value: known });
  });
});
