import { watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { addLine, choose, deposit, fieldOf, list, pick, pickDay, tabTo, type, writeText } from './keyboard.ts';
import { expectSaved, sheetOf } from './plan-screen.ts';

const AXIS = 'Lever les freins au recrutement et développer les compétences';

/** What each field shows once written. */
const VALUES = (code: string, orientation: string): [label: string, said: string, part?: string][] => [
  ['Code', code],
  ['État', 'En cours'],
  ['Phase', 'Réalisation'],
  ['Engagement', 'Ferme'],
  ['Priorité', 'Haute'],
  ['Début', '1er septembre 2026'],
  ['Échéance', '31 décembre 2028'],
  ['Qui la lit', 'Territoire seulement'],
  ['Axe principal', 'Compétences'],
  ['Orientation', orientation],
  ['Autres axes servis', 'Innovation'],
  ['Périmètre', 'Bugey'],
  ['Porteur', 'École de production'],
  ['SIRET du porteur', '552 100 554 00013'],
  ['Contact chez le porteur', 'Accueil, 01 02 03 04 05'],
  ['Élu référent', 'Hélène Marchand'],
  ['Industriel référent', 'Karim Benali'],
  ['Pilotes', 'Anne Martin'],
  ['Partenaires', 'Rectorat'],
  ['Instance de suivi', 'Comité des compétences'],
  ['Investissement productif, € HT', '2 500 000,50 €'],
  ['Qui les lit', 'Personnes nommées'],
  ['Emplois créés, prévus', '24'],
  ['Emplois créés, déclarés', '0'],
  ['Origine', 'Visite d’entreprise'],
  ['Déjà connu d’un acteur public', 'Oui'],
  ['Étiquettes', 'soudage'],
  ['Note', 'Procédé confié.'],
  ['Qui la lit', 'Personnes nommées', 'Note de l’entreprise'],
];

/** What its long texts, its lines and its documents say. */
const TEXTS = [
  'Vingt postes vacants.',
  'Une classe ouvre.',
  '48 apprentis en 2028.',
  'Agrément obtenu',
  '31 janvier 2027',
  'Avis sur le permis',
  '1er mars 2027',
  '1 234,50 €',
  '120 000 €',
  'Apprentis formés',
  'Une étude de sol',
  'Devis.pdf',
];

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n(devis)\nendobj\nstartxref\n9\n%%EOF\n');

test('a project lead drafts a complete action with the keyboard alone, and finds all of it again', async ({ page }) => {
  test.slow();
  const faults = watchFaults(page);
  const mark = String(Date.now());
  const [title, orientation, code] = [`Former au soudage ${mark}`, `${mark} : former ici`, `S-${mark.slice(-8)}`];
  const sheet = sheetOf(page);

  await test.step('an orientation, then a title is enough to begin', async () => {
    await signInAs(page, /Chef de projet|Cheffe de projet/);
    await page.getByRole('link', { name: 'Plan d’action' }).first().press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
    const section = page.getByRole('region', { name: AXIS, exact: true });
    await section.getByRole('button', { name: 'Ajouter une orientation', exact: true }).press('Enter');
    await expect(section.getByRole('textbox', { name: 'Titre de l’orientation' })).toBeFocused();
    await page.keyboard.type(orientation);
    await page.keyboard.press('Enter');
    await expect(section.getByText(orientation).first()).toBeVisible();
    await section.getByRole('button', { name: 'Ajouter une action', exact: true }).press('Enter');
    await expect(section.getByRole('textbox', { name: 'Titre de l’action' })).toBeFocused();
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await section.getByRole('link', { name: /remplir la fiche/ }).press('Enter');
    await expect(sheet.getByRole('heading', { name: title })).toBeFocused();
  });

  await test.step('what it is, where it stands and who reads it', async () => {
    await type(page, 'Code', code);
    await choose(page, 'État', 'En c');
    await choose(page, 'Phase', 'R');
    await choose(page, 'Engagement', 'Fer');
    await choose(page, 'Priorité', 'Hau');
    await pickDay(page, 'Début', '01092026');
    await pickDay(page, 'Échéance', '31122028');
    await choose(page, 'Qui la lit', 'Territoire s');
    await writeText(page, 'Contexte', 'Vingt postes vacants.');
    await writeText(page, 'Description', 'Une classe ouvre.');
    await writeText(page, 'Objectifs', '48 apprentis en 2028.');
    await choose(page, 'Orientation', mark);
    await pick(page, 'Autres axes servis', ['Innovation']);
    await pick(page, 'Périmètre', ['Bugey']);
    await expectSaved(page);
  });

  await test.step('who carries it', async () => {
    await type(page, 'Porteur', 'École de production');
    await type(page, 'SIRET du porteur', '55210055400013');
    await type(page, 'Contact chez le porteur', 'Accueil, 01 02 03 04 05');
    await type(page, 'Élu référent', 'Hélène Marchand');
    await type(page, 'Industriel référent', 'Karim Benali');
    await list(page, 'Pilotes', ['Paul Dupont', 'Anne Martin']);
    await list(page, 'Partenaires', ['CCI', 'Rectorat']);
    await type(page, 'Instance de suivi', 'Comité des compétences');
    await expectSaved(page);
  });

  await test.step('its milestones, what it waits for, its money, what it measures', async () => {
    await addLine(page, 'Ajouter un jalon', ['Agrément obtenu', '31/01/2027']);
    await addLine(page, 'Ajouter un frein', ['Avis sur le permis', 'DREAL', '', '01/10/2026', '01/03/2027']);
    await type(page, 'Investissement productif, € HT', '2500000,50');
    await addLine(page, 'Ajouter une ligne de budget', ['Machines', '2027', '', '1 234,50', '']);
    await addLine(page, 'Ajouter un financement', ['Région', 'Investissement', '120000']);
    await choose(page, 'Qui les lit', 'Personnes');
    await addLine(page, 'Ajouter un indicateur', ['Apprentis formés', 'personnes', '12', '31/12/2025', 'CFA']);
    await addLine(page, 'Ajouter une valeur : Apprentis formés', ['31/12/2028', '48', 'Cib']);
    await type(page, 'Emplois créés, prévus', '24');
    await type(page, 'Emplois créés, déclarés', '0');
    await addLine(page, 'Ajouter un effet', ['Ea', '-120', 'm³']);
    await addLine(page, 'Ajouter un besoin', ['Ing', 'Une étude de sol']);
    await choose(page, 'Origine', 'Vis');
    await choose(page, 'Déjà connu d’un acteur public', 'Oui');
    await list(page, 'Étiquettes', ['soudage']);
    await type(page, 'Note', 'Procédé confié.', 'Control+Enter');
    await choose(page, 'Qui la lit', 'Personnes', 'Note de l’entreprise');
    await deposit(page, { name: 'Devis.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expectSaved(page);
    await expectAccessible(page);
  });

  await test.step('all of it is there after a reload, to the cent, and its history tells it', async () => {
    await page.reload();
    await expect(sheet.getByRole('heading', { name: title })).toBeVisible();
    for (const [label, said, part] of VALUES(code, orientation))
      await expect(fieldOf(page, label, part), label).toContainText(said);
    for (const said of TEXTS) await expect(sheet.getByText(said).first()).toBeVisible();
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
