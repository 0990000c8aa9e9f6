import type { Page } from '@playwright/test';
import { expectShown, watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

const PERSONAS = [
  'Élue du binôme',
  'Industriel du binôme',
  'Cheffe de projet',
  'Contributeur',
  'Observatrice',
  'Agent d’un opérateur',
  'Référente régionale',
  'Coordination nationale',
  'Administratrice',
];

// The others see the same places, through the same eyes.
const EXAMINED = new Set(['Cheffe de projet', 'Observatrice', 'Référente régionale', 'Administratrice']);

// These walk by the rail; the others, one at least who sees the same places, come by the address of each.
const WALKERS = new Set(['Cheffe de projet', 'Observatrice', 'Référente régionale']);

const PUBLIC = [
  '/',
  '/connexion',
  '/connexion/lien',
  '/invitation',
  '/personas',
  '/aide',
  '/accessibilite',
  '/mentions-legales',
  '/politique-confidentialite',
  '/cgu',
  '/plan-du-site',
  '/adresse-inconnue',
];

// They only read: whichever worker is free takes the next one, and none ends long after the other.
test.describe.configure({ mode: 'parallel' });

/** The links of the rail. */
const placesOf = (page: Page) => page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link');

/** Follows the link of the rail; the place that it leads to is on screen when this ends. */
async function walkTo(page: Page, address: string): Promise<void> {
  const link = placesOf(page).and(page.locator(`[href="${address}"]`));
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

for (const persona of PERSONAS) {
  test(`${persona}: the home and every place of the navigation open`, async ({ page }) => {
    const faults = watchFaults(page);
    await signInAs(page, new RegExp(`, ${persona}$`));
    await expectShown(page);
    await expectAccessible(page);
    const addresses = await placesOf(page).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of [...addresses.filter((one) => one !== '/'), '/compte']) {
      await (WALKERS.has(persona) && address !== '/compte' ? walkTo(page, address) : page.goto(address));
      await expectShown(page);
      if (EXAMINED.has(persona)) await expectAccessible(page);
    }
    expect(faults).toEqual([]);
  });
}

test('the public pages open', async ({ page }) => {
  const faults = watchFaults(page);
  for (const address of PUBLIC) {
    await page.goto(address);
    await expectShown(page);
    await expectAccessible(page);
  }
  expect(faults).toEqual([]);
});
