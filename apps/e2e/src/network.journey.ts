import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { draftAction, expectSaved, openField, openSheet, sheetOf, write } from './plan-screen.ts';

const AXIS = 'Mobiliser un foncier industriel adapté';

test('the network drops while typing and comes back: nothing is lost, nothing is written twice', async ({ page }) => {
  test.slow();
  const title = `Rouvrir l’atelier fermé ${Date.now()}`;
  await signInAs(page, /Cheffe de projet/);
  await page.getByRole('link', { name: 'Plan d’action' }).first().click();
  await draftAction(page, AXIS, title);
  await openSheet(page, title);
  const sheet = sheetOf(page);

  await test.step('offline, what is typed stays and says that it is not saved', async () => {
    await page.context().setOffline(true);
    const field = await openField(page, 'Note');
    await field.fill('Fermé depuis 2019');
    await expect(sheet.getByText(/Non enregistré\./)).toBeVisible();
    await field.fill('Fermé depuis 2019, le bâtiment est sain.');
    await field.press('Control+Enter');
    await expect(sheet.getByRole('button', { name: /^Note Fermé depuis 2019, le bâtiment est sain\./ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the network comes back: it is saved by itself, once', async () => {
    await page.context().setOffline(false);
    await expectSaved(page);
    const written = sheet.getByRole('listitem').filter({ hasText: 'Note de l’entreprise' });
    await expect(written.filter({ hasText: 'Fermé depuis 2019, le bâtiment est sain.' }).first()).toBeVisible();
    await page.reload();
    await expect(sheet.getByRole('button', { name: /^Note Fermé depuis 2019, le bâtiment est sain\./ })).toBeVisible();
  });

  await test.step('an answer that never came back is not a second change', async () => {
    // The server writes, and its answer is lost on the way.
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('EditAction"')) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await write(page, 'Contact chez le porteur', 'Établissement public foncier');
    await expectSaved(page);
    expect(lost).toBe(1);
    await expect(sheet.getByRole('listitem').filter({ hasText: 'Contact chez le porteur' })).toHaveCount(1);
    await page.unroute('**/graphql');
  });

  await test.step('a page closed before the network came back offers what was typed', async () => {
    await page.route('**/graphql', (route) => route.abort('connectionrefused'));
    await write(page, 'Code', 'RESEAU-1');
    await expect(sheet.getByText(/Non enregistré\./)).toBeVisible();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByText('Le plan n’a pas pu être lu')).toBeVisible();
    await page.unroute('**/graphql');
    await page.reload();
    await sheet.getByRole('button', { name: 'Reprendre ma saisie' }).click();
    await expectSaved(page);
    await expect(sheet.getByRole('button', { name: /^Code RESEAU-1/ })).toBeVisible();
    await expectAccessible(page);
  });
});
