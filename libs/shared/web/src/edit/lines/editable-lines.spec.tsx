// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toastQueue } from '../../feedback/toast-queue.js';
import type { Intent } from '../draft-storage.js';
import { useAutosave } from '../use-autosave.js';
import { EditableLines } from './editable-lines.js';
import type { LineColumn } from './line-column.js';
import { useEditableLines, type LineValues } from './use-editable-lines.js';

type Line = LineValues & { id: string };

const COLUMNS: LineColumn[] = [
  { name: 'label', label: 'Step', kind: 'text' },
  { name: 'amount', label: 'Amount', kind: 'amount' },
];
let sent: Intent[];
let subject = 0;

/** What a server does with paths. */
function applied(lines: readonly Line[], fields: Record<string, unknown>): Line[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const [path, value] of Object.entries(fields)) {
    const [, id = '', name] = path.split('.');
    if (name) byId.set(id, { ...byId.get(id), id, [name]: value });
    else if (value === null) byId.delete(id);
    else byId.set(id, { ...(value as LineValues), id });
  }
  return [...byId.values()];
}

function Screen({ locked = false }: { locked?: boolean }) {
  const [row, setRow] = useState<{ version: number; lines: readonly Line[] }>({
    version: 1,
    lines: [{ id: 'a', label: 'Study', amount: '1200.50' }],
  });
  const { parts } = useAutosave({
    subject: `lines:${subject}`,
    version: row.version,
    save: (intent) => {
      sent.push(intent);
      setRow(({ version, lines }) => ({ version: version + 1, lines: applied(lines, intent.fields) }));
      return Promise.resolve({ version: row.version + 1 });
    },
  });
  const table = useEditableLines({
    path: 'steps',
    lines: row.lines,
    saving: parts,
    names: ['label', 'amount'],
    required: ['label'],
  });
  return (
    <EditableLines
      label="Steps"
      table={table}
      columns={COLUMNS}
      nameOf={({ label }) => String(label ?? 'new step')}
      addLabel="Add a step"
      empty="No step."
      locked={locked}
    />
  );
}

const settle = () => act(() => vi.advanceTimersByTimeAsync(5_000));
const write = (text: string) => fireEvent.change(document.activeElement!, { target: { value: text } });
const enter = () => fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
const fields = () => sent.flatMap((intent) => Object.entries(intent.fields));

describe('lines edited in place', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    subject += 1;
    sent = [];
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('save a cell by its path, exactly', async () => {
    render(<Screen />, { wrapper: StrictMode });
    fireEvent.click(screen.getByRole('button', { name: /^Amount, Study/ }));
    write('12 345,6');
    enter();
    await settle();
    expect(fields()).toEqual([['steps.a.amount', '12345.6']]);
    expect(screen.getByRole('button', { name: /^Amount, Study/ }).textContent).toContain('345,60');
  });

  it('keep a cell open on what cannot be read, and send nothing of it', async () => {
    render(<Screen />, { wrapper: StrictMode });
    fireEvent.click(screen.getByRole('button', { name: /^Amount, Study/ }));
    write('a lot');
    enter();
    await settle();
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toMatch(/Écrivez un montant/);
    expect(sent).toEqual([]);
  });

  it('hold an added line until it says what it must, then send it whole, then go on to the next', async () => {
    render(<Screen />, { wrapper: StrictMode });
    fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    expect(screen.getByRole('textbox', { name: 'Step, new step' })).toBe(document.activeElement);
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: /^Amount, new step/ }));
    write('10');
    enter();
    await settle();
    expect(sent).toEqual([]);
    expect(screen.getByText('Cette ligne s’enregistre dès que « Step » est renseigné.')).toBeTruthy();
    // Enter led to what the line lacks.
    expect(screen.getByRole('textbox', { name: 'Step, new step' })).toBe(document.activeElement);
    write('Works');
    enter();
    await settle();
    const [[path, line]] = fields() as [[string, unknown]];
    expect(path).toMatch(/^steps\.[0-9a-f-]{36}$/);
    expect(line).toEqual({ label: 'Works', amount: '10' });
    expect(sent).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: 'Step, new step' })).toBe(document.activeElement);
  });

  it('forget a line in which nothing was written once the focus leaves it', async () => {
    render(<Screen />, { wrapper: StrictMode });
    fireEvent.click(screen.getByRole('button', { name: 'Add a step' }));
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    act(() => screen.getByRole('button', { name: 'Add a step' }).focus());
    await settle();
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2);
  });

  it('take a line away at once, and bring it back whole', async () => {
    render(<Screen />, { wrapper: StrictMode });
    fireEvent.click(screen.getByRole('button', { name: 'Retirer Study' }));
    await settle();
    expect(screen.getByText('No step.')).toBeTruthy();
    expect(fields()).toEqual([['steps.a', null]]);
    act(() => toastQueue.visibleToasts.at(-1)?.content.act?.onAction());
    await settle();
    expect(fields()[1]).toEqual(['steps.a', { label: 'Study', amount: '1200.50' }]);
    expect(screen.getByRole('button', { name: /^Step, Study/ })).toBeTruthy();
  });

  it('show their values, and nothing to do, to who may only read', () => {
    render(<Screen locked />, { wrapper: StrictMode });
    expect(screen.getByRole('table').textContent).toContain('Study');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
