import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { cellOf, openTableOn, rowOf, writeCell } from './table-screen.ts';

const [START, END] = [2, 3];

test('many actions are changed at once after a preview with its refusals, then put back in one act', async ({
  page,
}) => {
  const word = `Groupée${Date.now()}`;
  await signInAs(page, /Élue du binôme/);
  await openTableOn(page, word, ['Alpha', 'Bravo', 'Charlie'], 'etat.debut.echeance');
  await writeCell(page, cellOf(page, `${word} Alpha`, START), '01/01/2025');
  for (const name of ['Alpha', 'Bravo']) await rowOf(page, `${word} ${name}`).getByRole('checkbox').click();
  await expect(page.getByRole('group', { name: 'Actions choisies' })).toContainText('2 actions choisies');
  await page.getByRole('button', { name: 'Choisir les 3 actions trouvées' }).click();
  await expect(page.getByRole('group', { name: 'Actions choisies' })).toContainText('3 actions choisies');
  await expectAccessible(page);

  await askForEnd(page);
  await expect(page.getByText('Choisissez une date, comme le 03/03/2027.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('spinbutton', { name: /^jour/ }).click();
  await page.keyboard.type('03032021');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Ce qui changerait' })).toBeVisible();
  const told = (name: string) =>
    page
      .getByRole('table', { name: 'Ce que devient chaque action' })
      .getByRole('row', { name: new RegExp(`${word} ${name} `) });
  await expect(told('Alpha')).toContainText('Refusée');
  for (const name of ['Bravo', 'Charlie']) await expect(told(name)).toContainText('Échéance : rien → 3 mars 2021');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Modifier 2 actions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Modification faite' })).toBeVisible();
  await expect(told('Bravo')).toContainText('Modifiée');
  await page.goBack();
  await expect(cellOf(page, `${word} Bravo`, END)).toHaveText('3 mars 2021');

  await page.goForward();
  await page.getByRole('button', { name: 'Annuler cette modification' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Modification annulée' })).toBeVisible();
  await expect(told('Bravo')).toContainText('Remise comme avant');
  await expectAccessible(page);
  await page.goBack();
  for (const name of ['Alpha', 'Bravo', 'Charlie']) await expect(cellOf(page, `${word} ${name}`, END)).toHaveText('—');
});

/** Asks in the dialog for another end, and to see what it would do before any is given. */
async function askForEnd(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Modifier…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Modifier 3 actions' });
  await dialog.getByRole('button', { name: /Ce qui change/ }).click();
  await page.getByRole('option', { name: 'L’échéance', exact: true }).click();
  await dialog.getByRole('button', { name: 'Voir ce qui changerait' }).click();
}
