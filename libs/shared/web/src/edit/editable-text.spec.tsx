// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveOutcome } from './autosave-queue.js';
import type { Intent } from './draft-storage.js';
import { EditableText } from './editable-text.js';
import { SaveMark } from './save-mark.js';
import { useAutosave } from './use-autosave.js';

let answer: (intent: Intent) => SaveOutcome;
let sent: Intent[];
let subject = 0;

function Screen({ lockedBecause }: { lockedBecause?: string }) {
  const [row, setRow] = useState({ title: 'School', version: 1 });
  const autosave = useAutosave<{ title: string }>({
    subject: `screen:${subject}`,
    version: row.version,
    save: (intent) => {
      sent.push(intent);
      const outcome = answer(intent);
      if (!outcome.problem) setRow({ title: String(intent.fields.title), version: outcome.version });
      return Promise.resolve(outcome);
    },
  });
  return (
    <MemoryRouter>
      <SaveMark status={autosave.status} />
      <EditableText label="Title" value={row.title} {...autosave.field('title')} lockedBecause={lockedBecause} />
      <button type="button">next</button>
    </MemoryRouter>
  );
}

const settle = () => act(() => vi.advanceTimersByTimeAsync(5_000));
const open = () => fireEvent.click(screen.getByRole('button', { name: /Title/ }));
const field = () => screen.getByRole('textbox');

describe('a text edited in place', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    localStorage.clear();
    subject += 1;
    sent = [];
    answer = ({ version }) => ({ version: version + 1 });
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('opens by a click, saves by Enter and gives the focus back', async () => {
    render(<Screen />, { wrapper: StrictMode });
    open();
    expect(document.activeElement).toBe(field());
    fireEvent.change(field(), { target: { value: 'High school' } });
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settle();
    expect(sent.map((intent) => intent.fields)).toEqual([{ title: 'High school' }]);
    expect(screen.getByRole('status').textContent).toMatch(/Enregistré à/);
    expect(document.activeElement?.textContent).toContain('High school');
  });

  it('saves on a pause while typing, and Escape puts the first value back', async () => {
    render(<Screen />, { wrapper: StrictMode });
    open();
    fireEvent.change(field(), { target: { value: 'High' } });
    await settle();
    expect(sent.at(-1)?.fields).toEqual({ title: 'High' });
    fireEvent.change(field(), { target: { value: 'High sch' } });
    fireEvent.keyDown(field(), { key: 'Escape' });
    await settle();
    expect(sent.at(-1)).toMatchObject({ version: 2, fields: { title: 'School' } });
    expect(screen.getByRole('button', { name: /Title/ }).textContent).toContain('School');
  });

  it('sends nothing when Escape comes before any pause', async () => {
    render(<Screen />, { wrapper: StrictMode });
    open();
    fireEvent.keyDown(field(), { key: 'Escape' });
    await settle();
    expect(sent).toEqual([]);
  });

  it('shows yours and theirs in the field, and writes the one that is chosen', async () => {
    answer = () => ({
      problem: {
        code: 'CONFLICT',
        message: 'Conflict',
        fields: [],
        conflicts: [
          {
            field: 'title',
            base: 'School',
            yours: 'Mine',
            theirs: 'Theirs',
            by: 'Karim Benslimane',
            at: '2026-11-22T10:38:00Z',
          },
        ],
        version: 4,
        reference: null,
        retryAfter: null,
      },
    });
    render(<Screen />, { wrapper: StrictMode });
    open();
    fireEvent.change(field(), { target: { value: 'Mine' } });
    fireEvent.blur(field());
    await settle();
    expect(screen.getByRole('region', { name: 'Conflit : Title' }).textContent).toMatch(
      /Karim Benslimane.*Mine.*Theirs.*School/s,
    );
    answer = ({ version }) => ({ version: version + 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Garder le mien' }));
    await settle();
    expect(sent.at(-1)).toMatchObject({ version: 4, fields: { title: 'Mine' } });
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says why it cannot be edited', () => {
    render(<Screen lockedBecause="Seul un élu du binôme peut approuver." />, { wrapper: StrictMode });
    expect(screen.getByRole('button', { name: 'Seul un élu du binôme peut approuver.' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Title/ })).toBeNull();
  });
});
