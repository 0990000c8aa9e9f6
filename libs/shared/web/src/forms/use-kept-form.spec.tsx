// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LeftBehindNote } from '../edit/left-behind-note.js';
import { useFormDraft, type FormDraft } from '../edit/use-form-draft.js';
import { Form } from './form.js';
import { FormField } from './form-field.js';
import { TextField } from './text-field.js';
import { useKeptForm } from './use-kept-form.js';
import { useZodForm } from './use-zod-form.js';

const schema = z.object({ title: z.string(), place: z.string() });

function Opened({ kept }: { kept: FormDraft }) {
  const form = useZodForm(schema, { title: '', place: 'Nevers' });
  const forget = useKeptForm(form, kept);
  return (
    <Form form={form} onSubmit={forget}>
      <FormField form={form} name="title">
        {(field) => <TextField label="Titre" {...field} />}
      </FormField>
      <button type="submit">Envoyer</button>
    </Form>
  );
}

/** A page with its form, as the person who goes by this name sees it. */
function Screen({ account = 'lucie' }: { account?: string }) {
  const kept = useFormDraft(`new-action:plan:${account}`);
  return (
    <>
      <LeftBehindNote draft={kept.leftBehind} onTakeUp={kept.takeUp} onGiveUp={kept.giveUp} />
      <Opened kept={kept} />
    </>
  );
}

const title = () => screen.getByLabelText('Titre');
const type = (value: string) => fireEvent.change(title(), { target: { value } });
const takeUp = async () => fireEvent.click(await screen.findByRole('button', { name: 'Reprendre ma saisie' }));

describe('a form that keeps what is typed', () => {
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });

  it('offers it back when it is opened again, with its first words, and keeps it until it is sent', async () => {
    render(<Screen />);
    type('Navette de zone');
    expect(screen.queryByRole('button', { name: 'Reprendre ma saisie' })).toBeNull();
    cleanup();
    render(<Screen />);
    expect(await screen.findByText('« Navette de zone »')).toBeTruthy();
    await takeUp();
    expect(title()).toHaveProperty('value', 'Navette de zone');
    expect(localStorage.length).toBe(1);
    cleanup();
    render(<Screen />);
    await takeUp();
    fireEvent.click(screen.getByRole('button', { name: 'Envoyer' }));
    await expect.poll(() => localStorage.length).toBe(0);
  });

  it('offers it to its own account alone', async () => {
    render(<Screen />);
    type('Navette de zone');
    cleanup();
    render(<Screen account="karim" />);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(screen.queryByRole('button', { name: 'Reprendre ma saisie' })).toBeNull();
  });

  it('keeps nothing of a form put back to its first values', () => {
    render(<Screen />);
    type('N');
    type('');
    expect(localStorage.length).toBe(0);
  });

  it('loses neither of two texts: what was typed meanwhile is offered in its turn', async () => {
    render(<Screen />);
    type('Navette de zone');
    cleanup();
    render(<Screen />);
    type('Autre idée');
    await takeUp();
    expect(title()).toHaveProperty('value', 'Navette de zone');
    expect(await screen.findByText('« Autre idée »')).toBeTruthy();
  });

  it('forgets what is given up', async () => {
    render(<Screen />);
    type('Navette de zone');
    cleanup();
    render(<Screen />);
    fireEvent.click(await screen.findByRole('button', { name: 'L’abandonner' }));
    expect(localStorage.length).toBe(0);
    expect(title()).toHaveProperty('value', '');
  });
});
