import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { sheetOf } from './plan-screen.ts';

/** Most times that one presses Tab to get somewhere. */
const MOST = 90;

/** Goes on by Tab, or back by Shift+Tab, until the focus is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let pressed = 0; pressed < MOST; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

/** The button that shows a field of the sheet and opens it. */
function fieldOf(page: Page, label: string): Locator {
  return sheetOf(page)
    .getByRole('button', { name: new RegExp(`^${label} `) })
    .first();
}

async function open(page: Page, label: string): Promise<void> {
  await tabTo(page, fieldOf(page, label));
  await page.keyboard.press('Enter');
}

/** Writes a field of the sheet; `end` is the key that ends it. */
export async function type(page: Page, label: string, text: string, end = 'Enter'): Promise<void> {
  await open(page, label);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press(end);
}

/** Chooses by the first letters. */
export async function choose(page: Page, label: string, letters: string): Promise<void> {
  await open(page, label);
  await expect(sheetOf(page).getByRole('listbox')).toBeVisible();
  await page.keyboard.type(letters);
  await page.keyboard.press('Enter');
}

/** Types a day by its figures. */
export async function pickDay(page: Page, label: string, figures: string): Promise<void> {
  await open(page, label);
  await page.keyboard.type(figures);
  await tabTo(page, sheetOf(page).getByRole('button', { name: 'Terminer' }));
  await page.keyboard.press('Enter');
}

/** Writes words or names one after the other. */
export async function list(page: Page, label: string, names: readonly string[]): Promise<void> {
  await open(page, label);
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
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
