import type { Page } from '@playwright/test';
import { watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { sheetOf } from './plan-screen.ts';

const plans = (page: Page) =>
  page.getByRole('table', { name: 'Les plans du territoire, du plus récent au plus ancien' });
const planOf = (page: Page, year: number) =>
  plans(page)
    .getByRole('row')
    .filter({ hasText: String(year) });
const openYears = (page: Page) => page.getByRole('link', { name: 'Années et copies' }).click();

test('an action is copied from elsewhere with credit and archived, the plan goes on into another year and comes back', async ({
  page,
}) => {
  test.slow();
  const faults = watchFaults(page);
  await signInAs(page, /Élue du binôme/);
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
  await openYears(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Années et copies du plan' })).toBeVisible();
  const sheet = sheetOf(page);

  await test.step('the pair closes its plan to the other territories and opens it again', async () => {
    await page.getByRole('button', { name: 'Fermer le plan aux autres territoires' }).click();
    await expect(page.getByText('Les autres territoires ne voient rien de votre plan.')).toBeVisible();
    await page.getByRole('button', { name: 'Ouvrir le plan aux autres territoires' }).click();
    await expect(page.getByText(/^Les autres territoires lisent vos actions partagées/)).toBeVisible();
    await expectAccessible(page);
  });

  const title =
    await test.step('it finds an action that another territory shares and copies it, with credit', async () => {
      await page.getByRole('link', { name: 'Voir les actions que d’autres territoires partagent' }).click();
      await page.getByRole('searchbox', { name: /Chercher une action/ }).fill('hydrogène');
      const card = page
        .getByRole('region')
        .filter({ has: page.getByRole('button', { name: 'Copier dans notre plan' }) });
      await expect(card.first()).toContainText('Dunkerque');
      await expectAccessible(page);
      const found = (await card.first().getByRole('heading').textContent()) ?? '';
      await card.first().getByRole('button', { name: 'Copier dans notre plan' }).click();
      await expect(sheet.getByRole('heading', { name: found })).toBeVisible();
      await expect(sheet.getByText(/^Copiée de .*Dunkerque/)).toContainText(found);
      return found;
    });

  await test.step('it copies it again in its own plan, and archives the copy, which stays at hand', async () => {
    await sheet.getByRole('button', { name: 'Copier cette action' }).click();
    await expect(
      page.getByRole('region', { name: 'Messages' }).getByText(/copiée en .*, sans ses documents/),
    ).toBeVisible();
    await sheet.getByRole('button', { name: 'Archiver cette action' }).click();
    await expect(sheet.getByText(/^Cette action est archivée/)).toBeVisible();
    await openYears(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Sortir des archives/ }).click();
    await expect(page.getByText(/^Aucune action archivée/)).toBeVisible();
  });

  await test.step('the plan goes on into another year; the former one is exported, and taken up again', async () => {
    const year = Number(await page.getByRole('textbox', { name: 'Année du nouveau plan' }).inputValue());
    await page.getByRole('button', { name: 'Commencer ce plan' }).click();
    await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
    await openYears(page);
    await expect(planOf(page, year)).toContainText('En cours');
    await expect(planOf(page, year - 1)).toContainText('Archivé');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Exporter ${year - 1}` }).click();
    await page.getByRole('menuitem', { name: /XLSX/ }).click();
    expect((await download).suggestedFilename()).toMatch(new RegExp(`-${year - 1}\\.xlsx$`));
    await planOf(page, year - 1)
      .getByRole('button', { name: `Reprendre le plan ${year - 1}` })
      .click();
    await expect(planOf(page, year - 1)).toContainText('En cours');
    await expect(planOf(page, year)).toContainText('Archivé');
  });
  expect(faults).toEqual([]);
});
