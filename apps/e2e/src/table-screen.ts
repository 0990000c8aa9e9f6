import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { draftAction } from './plan-screen.ts';

const PLAN = '/territoires/temps-2/ti-8422/plan';
const AXIS = 'Faire des territoires des écosystèmes d’innovation ambitieux';

/** Drafts actions whose titles hold a word of their own, and opens the table on them, with these columns. */
export async function openTableOn(page: Page, word: string, names: readonly string[], columns: string): Promise<void> {
  await page.goto(PLAN);
  for (const name of names) await draftAction(page, AXIS, `${word} ${name}`);
  await page.goto(`${PLAN}?vue=tableau&f1=recherche:${word}&colonnes=${columns}`);
  for (const name of names) await expect(rowOf(page, `${word} ${name}`)).toBeVisible();
}

/** The row of an action, by its title. */
export function rowOf(page: Page, title: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`${title}( |$)`) }) });
}

/** The cell of an action under a column: 1 is the first of those chosen. */
export function cellOf(page: Page, title: string, column: number): Locator {
  return rowOf(page, title).getByRole('gridcell').nth(column);
}

/** Writes a cell by the keyboard and waits until it is saved. */
export async function writeCell(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await cell.locator('input').fill(text);
  await page.keyboard.press('Enter');
  await expect(cell.locator('input')).toHaveCount(0);
  await expect(cell).toBeFocused();
  await expect(page.getByText(/^Enregistré à /)).toBeVisible();
}

/** Takes the field of the condition being composed by the keyboard alone: the focus is there. */
export async function chooseField(page: Page, name: string): Promise<void> {
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toHaveAccessibleName(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
}
