import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Browser, type Page } from '@playwright/test';

export { expect } from '@playwright/test';
export { mailbox } from './mailbox.ts';

/** Journeys run on the product that the global setup started. */
export const test = base.extend({
  baseURL: async ({}, use) => use(process.env.BINOME_URL),
});

const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [1280, 390].map((width) => ({ colorScheme, width })));

/** Finds no accessibility fault in the page as it stands, light and dark, wide and narrow. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize();
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const faults = violations.map((one) => `${one.id}: ${one.help} — ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
    expect(faults, `${page.url()}, ${colorScheme}, ${width} px`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  if (before) await page.setViewportSize(before);
}

/** Signs in as one of the people of the demonstration, by the button that bears that name. */
export async function signInAs(page: Page, personaName: string | RegExp): Promise<void> {
  await page.goto('/personas');
  await page.getByRole('button', { name: personaName }).first().click();
  await page.waitForURL((url) => url.pathname !== '/personas');
}

/** A page of a person of one's own: another browser, with its own session. */
export async function anotherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.BINOME_URL, locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
  return context.newPage();
}
