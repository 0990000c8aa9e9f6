// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ComboBoxField } from './combo-box-field.js';

const OPTIONS = [
  { id: 'title', label: 'Title', section: 'What it is' },
  { id: 'budget', label: 'Budget', section: 'Money' },
  { id: 'grant', label: 'Budget granted', section: 'Money' },
];

function show(value: string | null = null) {
  const onChange = vi.fn();
  render(<ComboBoxField label="Field" options={OPTIONS} value={value} onChange={onChange} />);
  const input = screen.getByRole<HTMLInputElement>('combobox');
  act(() => input.focus());
  return { input, onChange };
}

// The page of these tests has no style sheets: lists that open ask only this of them.
vi.stubGlobal('CSS', { escape: String });

describe('one choice found by typing', () => {
  afterEach(cleanup);

  it('is the first that answers on Enter, or the one under the cursor', () => {
    const { input, onChange } = show();
    fireEvent.change(input, { target: { value: 'budget' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChange).toHaveBeenLastCalledWith('budget');
    fireEvent.change(input, { target: { value: 'budget' } });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChange).toHaveBeenLastCalledWith('grant');
  });

  it('stays what it is when nothing was typed, or nothing answers', () => {
    const { input, onChange } = show('grant');
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.change(input, { target: { value: 'weather' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChange).not.toHaveBeenCalled();
  });
});
