import { expectShown, watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

/** Where the project lead is posted and nobody has settled a governance yet. */
const PLACE = '/territoires/temps-2/ti-8413/gouvernance';

test('a kit becomes a governance: previewed, created, seats filled until the charter is met, and read as it was on a day', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await signInAs(page, /Chef de projet|Cheffe de projet/);

  await test.step('the kit says what it would create, and creates it in one act', async () => {
    await page.goto(PLACE);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Choisir un modèle de gouvernance' }).click();
    await page.getByText('Petit territoire').click();
    await expect(page.getByRole('heading', { name: 'Ce qui sera créé' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Créer cette gouvernance' }).click();
    await expect(page.getByRole('link', { name: 'Comité local', exact: true })).toBeVisible();
    await expect(page.getByText('Le modèle « Petit territoire » est en place.')).toBeVisible();
  });

  await test.step('each seat that the charter waits for is filled', async () => {
    const waiting = page.getByRole('link', { name: /^Nommer quelqu’un/ });
    await expect(waiting.first()).toBeVisible();
    const names = ['Nora Vial', 'Paul Anselme', 'Jeanne Roche', 'Luc Ferrand', 'Aïcha Morel'];
    for (const name of names) {
      if ((await waiting.count()) === 0) break;
      await waiting.first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill(name);
      await dialog.getByRole('button', { name: 'Nommer', exact: true }).click();
      await expect(dialog.getByRole('strong').filter({ hasText: name }).first()).toBeVisible();
      await page.goto(PLACE);
      await expect(page.getByRole('heading', { name: 'Charte du programme' })).toBeVisible();
    }
    await expect(page.getByText('Tout ce que le programme attend de la gouvernance est en place.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('somebody else follows, and each day keeps who sat then', async () => {
    await page.getByRole('link', { name: 'Comité local', exact: true }).click();
    await expectAccessible(page);
    await page.goto(`${page.url()}?au=2020-03-03`);
    await expect(page.getByText('Personne ne siégeait le mardi 3 mars 2020.')).toBeVisible();
    await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).click();
    await expect(page.getByText('Nora Vial').or(page.getByText('Jeanne Roche')).first()).toBeVisible();
  });
  await expectShown(page);
  expect(faults).toEqual([]);
});
