import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Notes what goes wrong behind a page: errors of scripts, refused styles or scripts, answers of a server that failed. */
export function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    // A refused question is told on the page; the rest of the console's errors are faults.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.url()} ${response.status()}`);
  });
  return faults;
}

/** The page is there: its title, and neither a part still coming nor one that could not be read. */
export async function expectShown(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('status', { name: /^Chargement/ })).toHaveCount(0);
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
}
