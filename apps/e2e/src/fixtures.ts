import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { startOwnProduct } from './own-product.ts';

export { expect } from '@playwright/test';
export { mailbox } from './mailbox.ts';

/** Each worker walks in a product of its own: what one journey does to the people or to the plan disturbs none of another worker. */
export const test = base.extend<object, { product: string }>({
  product: [
    async ({}, use, worker) => {
      const { url, stop } = await startOwnProduct(worker.workerIndex);
      await use(url);
      await stop();
    },
    { scope: 'worker', auto: true, timeout: 300_000 },
  ],
  baseURL: async ({ product }, use) => use(product),
});

// The dark look changes colours alone.
const looks = [
  { colorScheme: 'light', rules: null },
  { colorScheme: 'dark', rules: ['color-contrast', 'link-in-text-block'] },
] as const;
const widths = [1280, 390];

/** Finds no accessibility fault in the page as it stands, light and dark, wide and narrow. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = page.viewportSize();
  // What the mouse happens to lie on opens no tooltip.
  await page.mouse.move(0, 0);
  // A page is laid out again for a width, and painted again for a look: the first costs more.
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    for (const { colorScheme, rules } of looks) {
      await wear(page, colorScheme);
      const faults = await faultsOf(page, rules);
      expect(faults, `${page.url()}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  }
  await wear(page, null);
  if (before) await page.setViewportSize(before);
}

/** Gives the page a look as its own choice of theme does, null for that of the system; it is on screen when this ends. */
function wear(page: Page, look: string | null): Promise<void> {
  return page.evaluate(async (theme) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, look);
}

// React Aria keeps what it has just announced for some seconds, under the name of a button that may be gone.
const announcements = '[data-live-announcer]';

// The shortest text of the examiner is the soonest read by the page.
const examiner = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

// A page that was examined once keeps its examiner: bringing it again costs more than a run.
async function faultsOf(page: Page, rules: readonly string[] | null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(examiner);
  const { violations } = await page.evaluate(
    async ([excluded, only]) => {
      const examine = (selectors: boolean) =>
        (window as unknown as { axe: typeof axe }).axe.run(
          { exclude: [excluded] },
          // Pages hold no frame and play no sound.
          {
            resultTypes: ['violations'],
            selectors,
            iframes: false,
            preload: false,
            ...(only && { runOnly: [...only] }),
          },
        );
      const found = await examine(false);
      // Where a fault lies is worked out only for a page that has one.
      return found.violations.length > 0 ? examine(true) : found;
    },
    [announcements, rules] as const,
  );
  return violations.map(
    (one) => `${one.id}: ${one.help} — ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  );
}

/** Signs in as one of the people of the demonstration, by the button that bears that name. */
export async function signInAs(page: Page, personaName: string | RegExp): Promise<void> {
  await page.goto('/personas');
  await page.getByRole('button', { name: personaName }).first().click();
  await page.waitForURL((url) => url.pathname !== '/personas');
}

/** A page of a person of one's own: another browser, with its own session. */
export function anotherBrowser(browser: Browser): Promise<Page> {
  return newPage(browser);
}

/** A second screen of somebody who is signed in already. */
export async function sameSession(browser: Browser, page: Page): Promise<Page> {
  return newPage(browser, { storageState: await page.context().storageState() });
}

async function newPage(browser: Browser, session: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({
    ...session,
    baseURL: process.env.BINOME_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}
