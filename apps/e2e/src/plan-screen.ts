import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The sheet of the action that is open, beside its plan or on its own page. */
export function sheetOf(page: Page): Locator {
  return page.getByRole('region', { name: /^Fiche : / });
}

/** Adds an action under an axis by its title alone. */
export async function draftAction(page: Page, axis: string, title: string): Promise<void> {
  const section = page.getByRole('region', { name: axis, exact: true });
  await section.getByRole('button', { name: 'Ajouter une action', exact: true }).click();
  await section.getByRole('textbox', { name: 'Titre de l’action' }).fill(title);
  await section.getByRole('button', { name: 'Ajouter l’action' }).click();
  await expect(section.getByRole('table').getByRole('link', { name: title })).toBeVisible();
}

/** Opens the sheet of an action from its plan and gives its address. */
export async function openSheet(page: Page, title: string): Promise<string> {
  await page.getByRole('table').getByRole('link', { name: title }).click();
  await expect(sheetOf(page).getByRole('heading', { name: title })).toBeFocused();
  return new URL(page.url()).pathname;
}

/** Opens a text of the sheet that is edited in place. */
export async function openField(page: Page, label: string): Promise<Locator> {
  await sheetOf(page)
    .getByRole('button', { name: new RegExp(`^${label} `) })
    // What folds a part of the sheet may bear the same name.
    .and(page.locator(':not([aria-expanded])'))
    .first()
    .click();
  return sheetOf(page).getByRole('textbox', { name: label, exact: true });
}

/** Writes a text of the sheet in place and ends by the keyboard. */
export async function write(page: Page, label: string, text: string): Promise<void> {
  const field = await openField(page, label);
  await field.fill(text);
  await field.press('Control+Enter');
}

/** Waits until the mark of the sheet says that everything is saved. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(sheetOf(page).getByText(/^Enregistré à /)).toBeVisible();
}

/** Takes the one action that bears these words, typed in a field that searches the plan on the server. */
export async function takeAction(page: Page, field: Locator, words: string): Promise<void> {
  await field.pressSequentially(words);
  await page.getByRole('option', { name: words }).click();
  await expect(field).toHaveValue('');
}
