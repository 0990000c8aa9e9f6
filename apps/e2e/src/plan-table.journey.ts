import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { cellOf, chooseField, openTableOn, rowOf, writeCell } from './table-screen.ts';

test('a plan is read and written as a table, and a way of looking at it keeps its name', async ({ page }) => {
  const word = `Tableau${Date.now()}`;
  const grid = page.getByRole('grid', { name: 'Actions du plan' });
  const search = page.getByRole('searchbox', { name: 'Chercher une action' });
  await signInAs(page, /Élue du binôme/);
  await openTableOn(page, word, ['Alpha', 'Bravo'], 'etat.porteur');
  await expectAccessible(page);

  await test.step('a filter is in the address, and what empties the table can be lifted', async () => {
    await search.fill(`${word} Bravo`);
    await expect(rowOf(page, `${word} Alpha`)).toHaveCount(0);
    await page.reload();
    await expect(rowOf(page, `${word} Bravo`)).toBeVisible();
    await search.fill(`${word} introuvable`);
    await expect(page.getByText(/^Aucune action ne répond à : « .*introuvable »/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Lever « / }).click();
    await expect(grid.getByRole('row').nth(5)).toBeVisible();
    const last = Number(await grid.getAttribute('aria-rowcount')) - 1;
    await grid.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(grid.locator(`[data-line][aria-rowindex="${last}"]`), 'the last of the pages').toBeVisible();
    await search.fill(word);
    await expect(rowOf(page, `${word} Alpha`)).toBeVisible();
  });

  await test.step('any condition is composed: a choice or a line of a sub-table, and what empties the list is named', async () => {
    const dialog = page.getByRole('dialog', { name: 'Filtrer les actions' });
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.getByRole('button', { name: 'Filtrer…' }).press('Enter');
    await chooseField(page, 'Priorité');
    await dialog.getByText('Haute', { exact: true }).click();
    await dialog.getByRole('button', { name: 'Ajouter une condition' }).press('Enter');
    await chooseField(page, 'Financements');
    await dialog.getByRole('button', { name: 'Préciser la ligne' }).click();
    await chooseField(page, 'Financeur');
    await dialog.getByRole('combobox', { name: 'Ajouter : Valeurs' }).fill('ADEME');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Préciser la ligne' }).click();
    await chooseField(page, 'État de la demande');
    await dialog.getByText('Demandé', { exact: true }).click();
    await dialog.getByRole('button', { name: /Montrer les actions qui répondent à/ }).click();
    await page.getByRole('option', { name: 'au moins une de ces conditions' }).click();
    await expect(dialog.getByText(/^\d+\sactions y répondent\.$/)).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Appliquer le filtre' }).click();
    await expect(page).toHaveURL(/f1=ou;priorite:haute;financements\(financeur\.est:ADEME;etat:demande\)/);
    await expect(grid.getByRole('row').nth(2)).toBeVisible();
    await expect(rowOf(page, `${word} Alpha`)).toHaveCount(0);

    await page.getByRole('button', { name: /^Modifier : Financements, une ligne avec financeur/ }).press('Enter');
    await dialog.getByRole('button', { name: 'Ajouter un groupe' }).press('Enter');
    await chooseField(page, 'Titre');
    await dialog.getByRole('group', { name: 'Groupe 1' }).getByRole('textbox', { name: 'Valeur' }).fill('introuvable');
    await dialog.getByRole('button', { name: 'Retirer : Financements' }).press('Enter');
    await expect(dialog.getByRole('group', { name: 'Priorité' })).toBeFocused();
    await dialog.getByRole('button', { name: /Montrer les actions qui répondent à/ }).click();
    await page.getByRole('option', { name: 'toutes ces conditions' }).click();
    await expect(dialog.getByText('Aucune action n’y répond.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Appliquer le filtre' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Modifier : .*introuvable/ }), 'the focus comes back').toBeFocused();
    await page.getByRole('button', { name: /^Lever Titre contient « introuvable »/ }).click();
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await search.fill(word);
    await expect(rowOf(page, `${word} Alpha`)).toBeVisible();
  });

  await test.step('a cell is written in place, another by the keyboard alone', async () => {
    await writeCell(page, cellOf(page, `${word} Alpha`, 2), 'Communes du plateau');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Communes de la vallée');
    await page.keyboard.press('Enter');
    await expect(cellOf(page, `${word} Bravo`, 2)).toBeFocused();
    await expect(cellOf(page, `${word} Bravo`, 2)).toHaveText('Communes de la vallée');
  });

  await test.step('columns are chosen, the order is said, and the view is saved under a name', async () => {
    await page.getByRole('button', { name: 'Colonnes' }).click();
    await page.getByRole('dialog').getByText('Priorité', { exact: true }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Terminer' }).click();
    await expect(grid.getByRole('columnheader', { name: 'Priorité' })).toBeVisible();
    const owner = grid.getByRole('columnheader', { name: 'Porteur' });
    await owner.getByRole('button').click();
    await expect(owner).toHaveAttribute('aria-sort', 'ascending');
    await expect(grid.getByRole('row').nth(1)).toContainText('Communes de la vallée');
    await page.getByRole('button', { name: 'Vues' }).click();
    await page.getByRole('menuitem', { name: 'Enregistrer cette vue…' }).click();
    await page.getByRole('textbox', { name: 'Nom de la vue' }).fill(word);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer la vue' }).click();
    await expect(page.getByRole('button', { name: `Vue : ${word}` })).toBeVisible();
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.getByRole('button', { name: 'Vues' }).click();
    await page.getByRole('menuitem', { name: word }).click();
    await expect(page.getByRole('button', { name: `Vue : ${word}` })).toBeVisible();
    await expect(owner).toHaveAttribute('aria-sort', 'ascending');
  });

  await test.step('a saved view is renamed, replaced, opened by default, and removed', async () => {
    const views = page.getByRole('button', { name: /^Vue/ });
    const ofView = async (name: string, act: string) => {
      await page.getByRole('button', { name: `Modifier la vue ${name}` }).click();
      await page.getByRole('menuitem', { name: act }).click();
    };
    await views.click();
    await page.getByRole('menuitem', { name: 'Gérer les vues…' }).click();
    await ofView(word, 'Renommer ou partager…');
    await page.getByRole('textbox', { name: 'Nom de la vue' }).fill(`${word} bis`);
    await page.getByText('Pour tout le territoire').click();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    const renamed = page.getByRole('button', { name: `Modifier la vue ${word} bis` });
    await expect(page.getByRole('listitem').filter({ has: renamed })).toContainText('tout le territoire');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Fermer', exact: true }).click();

    // By axis: the plan that others open meanwhile looks the same.
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.getByRole('link', { name: 'Par axe' }).click();
    await views.click();
    await page.getByRole('menuitem', { name: 'Enregistrer cette vue…' }).click();
    await page.getByRole('textbox', { name: 'Nom de la vue' }).fill(`${word} BIS`);
    await page.getByText('Pour tout le territoire').click();
    await page.getByRole('button', { name: 'Remplacer la vue' }).click();
    await expect(page.getByRole('button', { name: `Vue : ${word} bis` })).toBeVisible();

    await views.click();
    await page.getByRole('menuitem', { name: 'Gérer les vues…' }).click();
    await ofView(`${word} bis`, 'Ouvrir le plan sur cette vue');
    await expect(page.getByText('le plan s’ouvre dessus')).toBeVisible();
    await page.goto(new URL(page.url()).pathname);
    await expect(page.getByRole('button', { name: `Vue : ${word} bis` })).toBeVisible();
    await views.click();
    await page.getByRole('menuitem', { name: 'Gérer les vues…' }).click();
    await ofView(`${word} bis`, 'Ne plus ouvrir le plan sur cette vue');
    await expect(page.getByText('le plan s’ouvre dessus')).toHaveCount(0);
    await ofView(`${word} bis`, 'Retirer…');
    await page.getByRole('button', { name: 'Retirer la vue' }).click();
    await expect(page.getByText(`Vue retirée : ${word} bis`)).toBeVisible();
  });
});
