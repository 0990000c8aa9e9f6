import ExcelJS from 'exceljs';
import type { Page } from '@playwright/test';
import { watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

const HEADINGS = [
  ...['N°', 'Intitulé', 'Axe', 'Statut', 'Début', 'Échéance', 'SIRET', 'Investissement', 'Emplois créés', 'Pilote'],
  ...['Financeur 1', 'Aide 1'],
];
const WRONG = [
  [
    'IMP-1',
    'Réseau de chaleur du port',
    'Transition',
    'en gestation',
    '03/03/2026',
    'bientôt',
    '123',
    '12 € TTC',
    '2,5',
    'Jeanne Roux',
  ],
  ['IMP-2', 'École de production', 'Compétences', 'En cours', '31/02/2026', '', '', 'beaucoup', '', ''],
  ['IMP-3', '', 'Foncier', '', '', '', '', '', '', ''],
  ['', 'Sans axe', '', '', '', '', '', '', '', ''],
  ['IMP-1', 'Doublon', 'Foncier', '', '', '', '', '', '', ''],
  ['CODE BIEN TROP LONG', 'Friche', 'Foncier', '', '', '', '', '', '', ''],
];
const CORRECTED = [
  [
    'IMP-1',
    'Réseau de chaleur du port',
    'Transition',
    'en gestation',
    '03/03/2026',
    '01/12/2027',
    '',
    '1 234,50 €',
    '2',
    'Jeanne Roux',
    'Région',
    '5 000',
  ],
  ['IMP-2', 'École de production', 'Compétences', 'En cours', '', '', '', '12 k€', '', ''],
];

async function workbook(rows: readonly string[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Notre plan').addRows([HEADINGS, ...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function send(page: Page, rows: readonly string[][]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await (await chooser).setFiles({ name: 'notre-plan.xlsx', mimeType, buffer: await workbook(rows) });
}

async function meaning(page: Page, text: string, choice: string): Promise<void> {
  const field = page.getByRole('combobox', { name: `Ce que veut dire ${text}` });
  await field.fill(choice);
  await page.getByRole('option', { name: choice, exact: true }).click();
}

test('the project lead imports a spreadsheet with eleven errors, corrects it, confirms, and undoes', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await signInAs(page, /[Cc]heffe de projet/);
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
  await page.waitForURL(/\/plan$/);
  const plan = page.url();
  const openPlan = async () => {
    await page.goto(plan);
    await expect(page.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Lever les freins au recrutement et développer les compétences', exact: true }),
    ).toBeVisible();
  };
  await page.getByRole('link', { name: 'Importer un tableur' }).click();

  await test.step('the file is chosen, and its columns are recognised in any order', async () => {
    await expect(page.getByText('Déposez ici votre tableur')).toBeVisible();
    await expectAccessible(page);
    await send(page, WRONG);
    await expect(page.getByRole('radiogroup', { name: 'Que faire des cellules vides ?' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Ce que contient Intitulé' })).toHaveValue('Titre');
    await expect(page.getByRole('combobox', { name: 'Ce que contient Statut' })).toHaveValue('État');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Continuer' }).click();
  });

  await test.step('words that the plan does not know are proposed, and left to be said later', async () => {
    await expect(page.getByRole('combobox', { name: 'Ce que veut dire Jeanne Roux' })).toHaveValue('Nom seul');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Confirmer et voir l’aperçu' }).click();
  });

  await test.step('eleven errors are told by cell, narrowed to a column, and still there once reloaded', async () => {
    await expect(page.getByText(/^11\s+erreurs à corriger dans votre fichier/)).toBeVisible();
    const errors = page.getByRole('table', { name: 'Erreurs du fichier, cellule par cellule' });
    await expect(errors.getByRole('row')).toHaveCount(12);
    await expect(errors.getByRole('row').filter({ hasText: 'H2' })).toContainText('toutes taxes comprises');
    await expect(page.getByRole('button', { name: 'Importer dans le plan' })).toHaveCount(0);
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText(/^11\s+erreurs à corriger dans votre fichier/)).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Télécharger la liste' }).click();
    expect((await download).suggestedFilename()).toBe('erreurs-de-l-import.csv');
  });

  await test.step('the corrected file keeps what was said, and what remains is said', async () => {
    await send(page, CORRECTED);
    await expect(page).toHaveURL(/\/plan\/import\/[0-9a-f-]+$/);
    await meaning(page, 'en gestation', 'À venir');
    await page.getByRole('button', { name: 'Confirmer et voir l’aperçu' }).click();
    await expect(page.getByText(/^L’aperçu est prêt\s*: 2\s+actions créées/)).toBeVisible();
    await expect(page.getByText(/Financement en plus\s*:\s*Région · 5\s000,00\s€/), 'one row an action').toBeVisible();
    await expect(page.getByText(/Investissement productif \(€ HT\)\s*:\s*1\s234,50\s€/)).toBeVisible();
    await expectAccessible(page);
  });
  const address = page.url();

  await test.step('nothing is written before the confirmation; then the plan holds it', async () => {
    await openPlan();
    await expect(page.getByRole('link', { name: 'École de production' })).toHaveCount(0);
    await page.goto(address);
    await page.getByRole('button', { name: 'Importer dans le plan' }).click();
    await expect(page.getByText(/^Import appliqué le /)).toBeVisible({ timeout: 60_000 });
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Voir le plan' }).click();
    await expect(page.getByRole('link', { name: 'École de production' })).toBeVisible();
  });

  await test.step('the whole import is undone', async () => {
    await page.goto(address.replace(/\?.*$/, ''));
    await page.getByRole('button', { name: 'Annuler l’import' }).click();
    const question = page.getByRole('alertdialog', { name: 'Annuler l’import ?' });
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Revenir à l’état d’avant' }).click();
    await expect(page.getByText(/^Import annulé le /)).toBeVisible({ timeout: 60_000 });
    await openPlan();
    await expect(page.getByRole('link', { name: 'École de production' })).toHaveCount(0);
  });
  expect(faults).toEqual([]);
});
