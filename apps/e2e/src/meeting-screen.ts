import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect } from './fixtures.ts';

/** Types a day in a field that is open: the figures of the day, the month and the year, one after the other. */
export async function typeDay(page: Page, field: Locator, day: Date): Promise<void> {
  await field.getByRole('spinbutton', { name: /^jour/ }).click();
  await page.keyboard.type(day.toISOString().slice(0, 10).split('-').reverse().join(''));
}

/** The day in so many days. */
export const inDays = (count: number) => new Date(Date.now() + count * 86_400_000);

/** Notes what becomes of the first seat that is in this state, and gives back its name. */
export async function note(page: Page, state: string, act: RegExp): Promise<string> {
  const seat = page.getByRole('button', { name: new RegExp(`^${state}, `) }).first();
  const name = ((await seat.getAttribute('aria-label')) ?? (await seat.textContent()) ?? '').replace(/^[^,]+, /, '');
  await seat.click();
  await page.getByRole('menuitem', { name: act }).first().click();
  await expect(page.getByRole('button', { name: `${state}, ${name}`, exact: true })).toHaveCount(0);
  return name;
}

/** The items of the agenda beside the room. */
export function itemsOf(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Ordre du jour' }).getByRole('listitem');
}

/** The place of an item in that agenda, from 0. */
export async function rankOf(page: Page, title: string): Promise<number> {
  const titles = await itemsOf(page).allTextContents();
  return titles.findIndex((text) => text.startsWith(title));
}

/** Puts a document at an item of the agenda, and reads it again as it was put. */
export async function addDocument(page: Page, item: string, name: string, text: string): Promise<void> {
  await page.getByRole('button', { name: `Joindre un document : ${item}` }).click();
  const dialog = page.getByRole('dialog', { name: `Documents : ${item}` });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choisir des fichiers' }).click();
  const buffer = Buffer.from(`%PDF-1.7\n1 0 obj\n(${text})\nendobj\nstartxref\n9\n%%EOF\n`);
  await (await chooser).setFiles([{ name, mimeType: 'application/octet-stream', buffer }]);
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: `Télécharger ${name}` }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(name);
  expect(readFileSync(await download.path(), 'utf8')).toContain(text);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

/** What an invitation says, read by a program that is not ours. */
export function invitationIn(text: string): { method: unknown; event: ICAL.Event } {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
  return { method: calendar.getFirstPropertyValue('method'), event };
}
