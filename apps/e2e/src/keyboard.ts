import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { sheetOf } from './plan-screen.ts';

/** Most times that one presses Tab to get somewhere. */
const MOST = 90;

/** Goes on by Tab, or back by Shift+Tab, until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  const wanted = await target.elementHandle();
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await wanted?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** The button that shows a field of the sheet, or of one of its parts, and opens it. */
export function fieldOf(page: Page, label: string, part?: string): Locator {
  const within = part ? sheetOf(page).getByRole('region', { name: part, exact: true }) : sheetOf(page);
  return (
    within
      .getByRole('button', { name: new RegExp(`^${label} `) })
      // What folds a part of the sheet may bear the same name.
      .and(page.locator(':not([aria-expanded])'))
      .first()
  );
}

async function open(page: Page, label: string, part?: string): Promise<void> {
  await tabTo(page, fieldOf(page, label, part));
  await page.keyboard.press('Enter');
}

/** Writes a field of the sheet; `end` is the key that ends it. */
export async function type(page: Page, label: string, text: string, end = 'Enter'): Promise<void> {
  await open(page, label);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

/** Writes a long text of the sheet and leaves it by Escape. */
export async function writeText(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, sheetOf(page).getByRole('button', { name: `${label}, modifier` }));
  await page.keyboard.press('Enter');
  const text = sheetOf(page).getByRole('textbox', { name: label, exact: true });
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await expect(text).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Escape');
  await expect(sheetOf(page).getByRole('button', { name: `${label}, modifier` })).toBeFocused();
}

/** Chooses by the first letters, without accents: what has none on an American keyboard would be no key at all. */
export async function choose(page: Page, label: string, letters: string, part?: string): Promise<void> {
  await open(page, label, part);
  await expect(sheetOf(page).getByRole('listbox')).toBeVisible();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
}

/** Takes several of those offered, each by its first letters. */
export async function pick(page: Page, label: string, names: readonly string[]): Promise<void> {
  await open(page, label);
  const field = sheetOf(page).getByRole('combobox', { name: `Ajouter : ${label}` });
  await expect(field).toBeFocused();
  for (const name of names) {
    await page.keyboard.type(name);
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue('');
  }
  await finish(page);
}

/** Types a day by its figures. */
export async function pickDay(page: Page, label: string, figures: string): Promise<void> {
  await open(page, label);
  await page.keyboard.type(figures);
  await finish(page);
}

/** Writes words or names one after the other. */
export async function list(page: Page, label: string, names: readonly string[]): Promise<void> {
  await open(page, label);
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await finish(page);
}

/** Leaves a field by its own button; Tab first closes what it was offering. */
async function finish(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await tabTo(page, sheetOf(page).getByRole('button', { name: 'Terminer' }));
  await page.keyboard.press('Enter');
}

/** Adds a line and writes its cells from left to right; an empty text leaves a cell as it is. */
export async function addLine(page: Page, add: string, cells: readonly string[]): Promise<void> {
  await tabTo(page, sheetOf(page).getByRole('button', { name: add }));
  await page.keyboard.press('Enter');
  for (const [index, text] of cells.entries()) {
    if (text) await page.keyboard.type(text);
    if (index < cells.length - 1) await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
}

/** Deposits a file in the documents of the sheet. */
export async function deposit(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  // The browser takes a moment to listen for the chooser: long before it is asked for.
  const chooser = page.waitForEvent('filechooser', { timeout: 60_000 });
  await tabTo(page, sheetOf(page).getByRole('button', { name: 'Choisir des fichiers' }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles([file]);
  await expect(sheetOf(page).getByText(file.name).first()).toBeVisible();
}
