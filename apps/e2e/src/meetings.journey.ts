import type { Page } from '@playwright/test';
import { expectShown, watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

/** Notes how the first seat that is still expected attends. */
async function arrive(page: Page): Promise<void> {
  const seat = page.getByRole('button', { name: /^Attendu, / }).first();
  const name = ((await seat.getAttribute('aria-label')) ?? (await seat.textContent()) ?? '').replace(/^Attendu, /, '');
  await seat.click();
  await page
    .getByRole('menuitem', { name: /^En salle/ })
    .first()
    .click();
  await expect(page.getByRole('button', { name: `Attendu, ${name}` })).toHaveCount(0);
}

test('a decision is taken in the room of a meeting once the quorum is there, and its minutes tell it', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults = watchFaults(page);
  await signInAs(page, /élue/i);
  await page.getByRole('navigation').getByRole('link', { name: 'Séances' }).first().click();
  await page
    .getByRole('link', { name: /^Comité local/ })
    .first()
    .click();
  await page.waitForURL(/seances\/[0-9a-f-]{36}$/);
  const address = page.url();

  await test.step('the decision of an item is written before the meeting', async () => {
    const line = page.getByRole('listitem').filter({ hasText: 'Signer la convention' });
    await line.getByRole('button', { name: 'Rédiger la décision' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rédiger la décision' });
    await expect(dialog.getByRole('textbox', { name: 'Titre' })).toHaveValue(/convention de raccordement/);
    await dialog.getByRole('textbox', { name: 'Texte soumis au vote' }).fill('Le comité signe la convention.');
    await dialog.getByRole('button', { name: 'Mettre à ce point' }).click();
    await expect(page.getByRole('link', { name: /^Signer la convention/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('without quorum the vote waits, and says for what', async () => {
    await page.goto(`${address}/salle`);
    await page.getByRole('button', { name: 'Ouvrir la séance' }).click();
    await page.getByRole('button', { name: /^Signer la convention/ }).click();
    await expect(page.getByText('le vote s’ouvrira une fois le quorum atteint')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ouvrir le vote' })).toBeDisabled();
    await expectAccessible(page);
  });

  await test.step('once it is reached the vote opens, each seat is noted, the result proclaimed', async () => {
    const open = page.getByRole('button', { name: 'Ouvrir le vote' });
    while (await open.isDisabled()) await arrive(page);
    await open.click();
    await page.getByRole('button', { name: /^Tous les autres/ }).click();
    await page.getByRole('button', { name: /^Noter \d+/ }).click();
    await expect(page.getByText(/Le résultat est certain|Tous les sièges ont voté/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Proclamer le résultat' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Proclamer le résultat' }).click();
    await expect(page.getByText('Décision adoptée.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Ce qui en sort/ })).toHaveValue(/^Adoptée sous le numéro COPIL-/);
    await expectAccessible(page);
  });

  await test.step('the minutes tell the decision, its quorum and each vote', async () => {
    await page.getByRole('button', { name: 'Clore la séance' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clore la séance' }).click();
    await page.getByRole('link', { name: 'Lire le compte rendu' }).click();
    const decision = page.getByRole('region', { name: /^Décision COPIL-/ });
    await expect(decision.getByText('Le comité signe la convention.')).toBeVisible();
    await expect(decision.getByText(/Quorum atteint au moment du vote/)).toBeVisible();
    await expectAccessible(page);
  });
  await expectShown(page);
  expect(faults).toEqual([]);
});
