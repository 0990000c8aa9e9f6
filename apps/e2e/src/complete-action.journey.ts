import { watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { addLine, choose, list, pickDay, tabTo, type } from './keyboard.ts';
import { expectSaved, sheetOf } from './plan-screen.ts';

const AXIS = 'Lever les freins au recrutement et développer les compétences';

test('a project lead drafts a complete action with the keyboard alone, and finds all of it again', async ({ page }) => {
  test.slow();
  const faults = watchFaults(page);
  const title = `Former aux métiers du soudage ${Date.now()}`;
  const sheet = sheetOf(page);

  await test.step('a title is enough to begin', async () => {
    await signInAs(page, /Chef de projet|Cheffe de projet/);
    await page.getByRole('link', { name: 'Plan d’action' }).first().press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
    const section = page.getByRole('region', { name: AXIS, exact: true });
    await section.getByRole('button', { name: 'Ajouter une action', exact: true }).press('Enter');
    await expect(section.getByRole('textbox', { name: 'Titre de l’action' })).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await section.getByRole('link', { name: /remplir la fiche/ }).press('Enter');
    await expect(sheet.getByRole('heading', { name: title })).toBeFocused();
  });

  await test.step('what it is, where it stands and who carries it', async () => {
    await choose(page, 'État', 'En c');
    await choose(page, 'Phase', 'Réal');
    await choose(page, 'Engagement', 'Fer');
    await choose(page, 'Priorité', 'Hau');
    await pickDay(page, 'Début', '01092026');
    await pickDay(page, 'Échéance', '31122028');
    await type(page, 'Porteur', 'École de production du bassin');
    await type(page, 'SIRET du porteur', '55210055400013');
    await type(page, 'Contact chez le porteur', 'Accueil, 01 02 03 04 05');
    await type(page, 'Élu référent', 'Hélène Marchand');
    await type(page, 'Industriel référent', 'Karim Benali');
    await list(page, 'Pilotes', ['Paul Dupont', 'Anne Martin']);
    await list(page, 'Partenaires', ['CCI', 'Rectorat']);
    await type(page, 'Instance de suivi', 'Comité des compétences');
    await expectSaved(page);
  });

  await test.step('its milestones, its money, what it measures', async () => {
    await addLine(page, 'Ajouter un jalon', ['Agrément obtenu', '31/01/2027']);
    await addLine(page, 'Ajouter une ligne de budget', ['Machines', '2027', '', '1 234,50', '']);
    await addLine(page, 'Ajouter un financement', ['Région', 'Investissement', '120000']);
    await addLine(page, 'Ajouter un indicateur', ['Apprentis formés', 'personnes', '12', '31/12/2025', 'CFA']);
    await addLine(page, 'Ajouter une valeur : Apprentis formés', ['31/12/2028', '48', 'Cib']);
    await type(page, 'Emplois créés, prévus', '24');
    await type(page, 'Emplois créés, déclarés', '0');
    await addLine(page, 'Ajouter un effet', ['Én', '-120', 'MWh']);
    await addLine(page, 'Ajouter un besoin', ['Ing', 'Une étude de sol']);
    await choose(page, 'Origine', 'Vis');
    await choose(page, 'Déjà connu d’un acteur public', 'Oui');
    await list(page, 'Étiquettes', ['soudage']);
    await expectSaved(page);
    await expectAccessible(page);
  });

  await test.step('all of it is there after a reload, to the cent, and its history tells it', async () => {
    await page.reload();
    await expect(sheet.getByRole('heading', { name: title })).toBeVisible();
    for (const said of [
      '552\u00A0100\u00A0554\u00A000013',
      'Paul Dupont',
      'Rectorat',
      'Agrément obtenu',
      '31\u00A0janvier 2027',
      '1\u00A0234,50\u00A0€',
      'Apprentis formés',
      'soudage',
    ])
      await expect(sheet.getByText(said).first()).toBeVisible();
    await expect(sheet.getByRole('button', { name: /^Emplois créés, prévus 24/ })).toBeVisible();
    await expect(sheet.getByRole('button', { name: /^Emplois créés, déclarés 0/ })).toBeVisible();
    await expect(sheet.getByRole('img', { name: /Évolution de l’indicateur Apprentis formés/ })).toBeVisible();
    await expect(sheet.getByText('Besoin d’accompagnement ajouté').first()).toBeVisible();
  });

  await test.step('a part is reached by its address, and a line taken away comes back', async () => {
    await tabTo(page, sheet.getByRole('link', { name: /^Jalons/ }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name: 'Jalons', exact: true })).toBeFocused();
    expect(new URL(page.url()).hash).toBe('#jalons');
    await tabTo(page, sheet.getByRole('button', { name: 'Retirer Agrément obtenu' }));
    await page.keyboard.press('Enter');
    await expect(sheet.getByRole('button', { name: 'Retirer Agrément obtenu' })).toHaveCount(0);
    await page.getByRole('region', { name: 'Messages' }).getByRole('button', { name: 'Annuler' }).press('Enter');
    await expect(sheet.getByRole('button', { name: 'Retirer Agrément obtenu' })).toBeVisible();
    await expectSaved(page);
  });
  expect(faults).toEqual([]);
});
