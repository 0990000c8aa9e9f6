import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectShown, watchFaults } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const official = folder('../../../../shared/data');
const isOfficial = existsSync(official);
const [territoriesFile, ...otherFiles] = isOfficial
  ? ['territoires-2023-2027.csv', 'territoires-2023-2027-membres.csv', 'territoires-2023-2027.topojson']
  : ['territoires-2023-2027.csv', 'territoires-2023-2027-membres.csv', 'territoires-2023-2027.geojson'];
const files = [territoriesFile ?? '', ...otherFiles].map(
  (name) => `${isOfficial ? official : folder('../fixtures')}/${name}`,
);
const told = new Set(readFileSync(files[0] ?? '', 'utf8').match(/^ti-\d+/gm));

test('the administrator imports the official territories, reads the preview, confirms, sees the map, and undoes', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await signInAs(page, /Administratrice/);
  const places = page.getByRole('navigation', { name: 'Rubriques' });
  const figure = (label: string) => page.getByText(label, { exact: true }).first().locator('..');
  const countOf = async (label: string) => Number((await figure(label).innerText()).replace(/\D/g, ''));

  const openList = async () => {
    await places.getByRole('link', { name: 'Territoires' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Territoires' })).toBeVisible();
    await expectShown(page);
  };
  const listed = async () => Number((await page.getByText(/^\d+ résultats$/).innerText()).replace(/\D/g, ''));
  const sendFiles = async () => {
    await places.getByRole('link', { name: 'Imports' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choisir des fichiers' }).click();
    await (await chooser).setFiles(files);
    await expect(
      page.getByRole('list', { name: 'Fichiers choisis' }).getByRole('button', { name: /^Retirer / }),
    ).toHaveCount(files.length);
  };

  await openList();
  const before = await listed();
  const map = page.getByRole('region', { name: 'Carte de France' });
  await expect(map).toContainText('un point chacun');

  const created = await test.step('the files are sent and read; the preview says what would be written', async () => {
    await sendFiles();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Lire les fichiers' }).click();
    await expect(page.getByText('L’aperçu est prêt, rien n’est encore écrit.')).toBeVisible({ timeout: 60_000 });
    const [creations, changes, same] = [
      await countOf('Territoires à créer'),
      await countOf('Territoires à modifier'),
      await countOf('Laissés tels quels'),
    ];
    expect(creations).toBeGreaterThan(0);
    expect(creations + changes + same).toBe(told.size);
    await expect(page.getByRole('table', { name: 'Fichiers de l’import' }).getByRole('row')).toHaveCount(
      files.length + 1,
    );
    await expect(page.getByRole('heading', { name: 'À créer' })).toBeVisible();
    await expectShown(page);
    await expectAccessible(page);
    return creations;
  });
  const address = page.url();

  await test.step('nothing is written before the confirmation', async () => {
    await openList();
    expect(await listed()).toBe(before);
    await page.goto(address);
  });

  await test.step('once confirmed, everything is written and told', async () => {
    await page.getByRole('button', { name: /^Écrire \d+ territoires? et \d+ contours?$/ }).click();
    await expect(page.getByText(/^Import appliqué le /)).toBeVisible({ timeout: 60_000 });
    expect(await countOf('Territoires créés')).toBe(created);
    await expectAccessible(page);
  });

  await test.step('the list and the map show the country', async () => {
    await page.getByRole('link', { name: 'Voir les territoires' }).click();
    await expect(page.getByText(`${before + created} résultats`)).toBeAttached();
    if (isOfficial) expect(before + created).toBe(183);
    await expect(map).toContainText(`${before + created} territoires sur la carte`);
    await expect(map).not.toContainText('un point chacun');
    await expectShown(page);
    await expectAccessible(page);
  });

  await test.step('the same files again would write nothing', async () => {
    await sendFiles();
    await page.getByRole('button', { name: 'Lire les fichiers' }).click();
    await expect(page.getByText('Tout est déjà ainsi')).toBeVisible({ timeout: 60_000 });
    expect(await countOf('Laissés tels quels')).toBe(told.size);
    await expect(page.getByRole('button', { name: /^Écrire/ })).toHaveCount(0);
  });

  await test.step('the import is undone from the list of imports', async () => {
    await places.getByRole('link', { name: 'Imports' }).click();
    const imports = page.getByRole('table', { name: /^Imports/ });
    await expect(imports).toBeVisible();
    await expectAccessible(page);
    await imports.getByRole('row').filter({ hasText: 'appliqué' }).getByRole('link').click();
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    const question = page.getByRole('alertdialog', { name: 'Annuler cet import ?' });
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Revenir à l’état d’avant' }).click();
    await expect(page.getByText(/^Import annulé le /)).toBeVisible({ timeout: 60_000 });
    await openList();
    expect(await listed()).toBe(before);
    await expect(map).toContainText('un point chacun');
  });
  expect(faults).toEqual([]);
});
