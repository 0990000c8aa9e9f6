// @vitest-environment jsdom
import { useState } from 'react';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MultiSelectField } from './multi-select-field.js';

const ALL = [
  { id: '1', label: 'Foundry of the Loire' },
  { id: '2', label: 'Foundry of the Centre' },
];

/** A field whose choices come anew with each thing that is typed, as they do from the server. */
function Searched({ onChange, answered }: { onChange: (ids: string[]) => void; answered?: string }) {
  const [typed, setTyped] = useState('');
  const [value, setValue] = useState<string[]>([]);
  const words = answered ?? typed;
  const options = ALL.filter(({ label }) => label.toLowerCase().includes(words.toLowerCase()));
  const take = (ids: string[]) => {
    onChange(ids);
    setValue(ids);
  };
  return (
    <MultiSelectField
      label="Actions"
      options={options}
      known={ALL}
      value={[...value]}
      onSearch={setTyped}
      searching={words !== typed}
      onChange={take}
    />
  );
}

// The page of these tests has no style sheets: lists that open ask only this of them.
vi.stubGlobal('CSS', { escape: String });

describe('several choices searched on the server', () => {
  afterEach(cleanup);

  it('keep what is typed while choices come, are emptied once one is taken, and are searched again', () => {
    const onChange = vi.fn();
    render(<Searched onChange={onChange} />);
    const input = screen.getByRole<HTMLInputElement>('combobox');
    act(() => input.focus());
    for (const [typed, taken] of [
      ['loire', ['1']],
      ['centre', ['1', '2']],
    ] as const) {
      fireEvent.change(input, { target: { value: typed } });
      expect(input.value).toBe(typed);
      fireEvent.keyDown(input, { key: 'ArrowDown' });
      fireEvent.keyDown(input, { key: 'Enter' });
      expect(onChange).toHaveBeenLastCalledWith(taken);
      expect(input.value).toBe('');
    }
    act(() => input.blur());
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('close on the one that is taken, by the keyboard or the mouse, and are opened by no answer that comes later', () => {
    const onChange = vi.fn();
    const { rerender } = render(<Searched onChange={onChange} answered="loire" />);
    const input = screen.getByRole<HTMLInputElement>('combobox');
    act(() => input.focus());
    fireEvent.change(input, { target: { value: 'loire' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChange).toHaveBeenLastCalledWith(['1']);
    expect(screen.queryByRole('listbox')).toBeNull();
    rerender(<Searched onChange={onChange} answered="" />);
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.change(input, { target: { value: 'centre' } });
    fireEvent.click(screen.getByRole('option'));
    expect(onChange).toHaveBeenLastCalledWith(['1', '2']);
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('are never those of former words', () => {
    const onChange = vi.fn();
    render(<Searched onChange={onChange} answered="loire" />);
    const input = screen.getByRole<HTMLInputElement>('combobox');
    act(() => input.focus());
    fireEvent.change(input, { target: { value: 'centre' } });
    expect(screen.queryByRole('option', { name: /Loire/ })).toBeNull();
    expect(screen.getByText('Recherche…')).toBeDefined();
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChange).not.toHaveBeenCalled();
  });
});
