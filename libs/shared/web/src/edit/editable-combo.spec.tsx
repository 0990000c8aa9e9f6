// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EditableCombo } from './editable-combo.js';

const OPTIONS = [
  { id: '1', label: 'Foundry of the Loire' },
  { id: '2', label: 'Foundry of the Centre' },
];

function show() {
  const onChange = vi.fn<(value: string, atOnce?: boolean) => void>();
  const onChoose = vi.fn();
  const nothing = () => undefined;
  const binding = { name: 'owner', pending: null, conflict: null, problem: null, onOpen: nothing, onClose: nothing };
  render(
    <EditableCombo
      {...binding}
      label="Owner"
      value=""
      options={OPTIONS}
      onSearch={nothing}
      onChange={onChange}
      onResolve={nothing}
      onChoose={onChoose}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: /^Owner/ }));
  const input = screen.getByRole('combobox', { name: 'Owner' });
  act(() => input.focus());
  fireEvent.change(input, { target: { value: 'found' } });
  return { input, onChange, onChoose };
}

// The page of these tests has no style sheets: lists that open ask only this of them.
vi.stubGlobal('CSS', { escape: String });

describe('a text that may be taken from a list', () => {
  afterEach(cleanup);

  it('takes the choice under the cursor, and not the words that found it', () => {
    const { input, onChange, onChoose } = show();
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'ArrowDown' });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(OPTIONS[1]);
    expect(onChange).toHaveBeenLastCalledWith('Foundry of the Centre', true);
  });

  it('takes what is typed when nothing is chosen', () => {
    const { input, onChange, onChoose } = show();
    fireEvent.change(input, { target: { value: 'Somebody else' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    expect(onChoose).not.toHaveBeenCalled();
    expect(onChange).toHaveBeenLastCalledWith('Somebody else', expect.anything());
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
