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

for (const persona of PERSONAS) {
  test(`${persona}: the home and every place of the navigation open`, async ({ page }) => {
    const faults = watchFaults(page);
    await signInAs(page, new RegExp(`, ${persona}$`));
    await expectShown(page);
    await expectAccessible(page);
    const places = page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link');
    const addresses = await places.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const address of [...addresses.filter((one) => one !== '/'), '/compte']) {
      await page.goto(address);
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
