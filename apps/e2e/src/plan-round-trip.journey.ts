import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

/** Exports the whole plan by the menu and gives the file that the browser received. */
async function exportPlan(page: Page, format: RegExp): Promise<{ name: string; buffer: Buffer }> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  const file = await download;
  return { name: file.suggestedFilename(), buffer: await readFile(await file.path()) };
}

test('a plan exported and imported again changes nothing, as a workbook and as a CSV', async ({ page }) => {
  const faults = watchFaults(page);
  await signInAs(page, /[Cc]heffe de projet/);
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
  await page.waitForURL(/\/plan$/);
  const plan = page.url();

  for (const { format, mimeType } of [
    { format: 'XLSX', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    { format: 'CSV', mimeType: 'text/csv' },
  ])
    await test.step(`${format}: the columns are recognised by themselves, and nothing is to be written`, async () => {
      await page.goto(plan);
      const file = await exportPlan(page, new RegExp(format));
      await page.getByRole('link', { name: 'Importer un tableur' }).click();
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choisir un fichier' }).click();
      await (await chooser).setFiles({ ...file, mimeType });
      await expect(page.getByRole('combobox', { name: 'Ce que contient Titre' }).first()).toHaveValue('Titre');
      await page.getByRole('button', { name: 'Continuer' }).click();
      // Nobody is asked about: the plan knows its people, plain names included.
      await expect(page.getByText('Le plan dit déjà tout ce que dit ce fichier')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Importer dans le plan' })).toHaveCount(0);
      if (format === 'XLSX') await expectAccessible(page);
    });
  expect(faults).toEqual([]);
});
