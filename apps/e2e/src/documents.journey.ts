import { readFileSync } from 'node:fs';
import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { watchFaults } from './faults.ts';
import { draftAction, openSheet, sheetOf } from './plan-screen.ts';
import type { Page } from '@playwright/test';

const PDF = (text: string) => Buffer.from(`%PDF-1.7\n1 0 obj\n(${text})\nendobj\nstartxref\n9\n%%EOF\n`);
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const part = (page: Page) => sheetOf(page).getByRole('region', { name: 'Documents' });
const list = (page: Page) => part(page).getByRole('list', { name: 'Documents, les derniers d’abord' });

async function choose(page: Page, button: string, files: ReturnType<typeof file>[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await part(page).getByRole('button', { name: button }).press('Enter');
  await (await chooser).setFiles(files);
}

test('documents of an action: deposited, refused, followed by a version, read by others as they may, removed and brought back', async ({
  page,
  browser,
}) => {
  test.slow();
  const faults = watchFaults(page);
  const title = `Documents ${Date.now()}`;
  await signInAs(page, /Élue du binôme/);
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
  await draftAction(page, 'Lever les freins au recrutement et développer les compétences', title);
  const address = await openSheet(page, title);

  await test.step('what may not be deposited says why, and the rest is there', async () => {
    await expect(part(page)).toContainText('Aucun document pour l’instant');
    await choose(page, 'Choisir des fichiers', [
      file('Étude.pdf', PDF('première')),
      file('logo.svg', Buffer.from('<svg/>')),
      file('Faux.pdf', Buffer.from('<html></html>')),
    ]);
    await expect(list(page).getByRole('listitem')).toHaveCount(1);
    await expect(part(page)).toContainText('logo.svg n’est pas déposé. Ce type de fichier n’est pas accepté.');
    await expect(part(page)).toContainText('Faux.pdf n’est pas déposé. Ce fichier se dit .pdf');
    await part(page).getByRole('button', { name: 'Fermer : logo.svg' }).press('Enter');
    await expect(part(page)).not.toContainText('logo.svg');
    await expectAccessible(page);
  });

  await test.step('a version follows, the first one stays', async () => {
    await part(page).getByRole('button', { name: 'Nom, partage, versions de Étude.pdf' }).press('Enter');
    await choose(page, 'Déposer une nouvelle version', [file('autre.pdf', PDF('seconde'))]);
    const versions = part(page).getByRole('list', { name: 'Versions, la dernière d’abord' });
    await expect(versions.getByRole('listitem')).toHaveCount(2);
    for (const [name, text] of [
      ['Étude.pdf', 'seconde'],
      ['Étude (version 1).pdf', 'première'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await versions.getByRole('button', { name: `Télécharger ${name}` }).click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe(name);
      expect(readFileSync(await download.path(), 'utf8')).toContain(text);
    }
    await expectAccessible(page);
  });

  const observer = await anotherBrowser(browser);
  await signInAs(observer, /Observatrice/);
  await observer.goto(address);

  await test.step('an observer reads it and changes nothing; what is restricted goes from under its eyes', async () => {
    await expect(list(observer).getByRole('listitem')).toHaveCount(1);
    await expect(part(observer).getByRole('button', { name: 'Choisir des fichiers' })).toHaveCount(0);
    // Another width is another frame around the sheet: what was open in it is closed.
    await part(page).getByRole('button', { name: 'Nom, partage, versions de Étude.pdf' }).press('Enter');
    await part(page)
      .getByRole('button', { name: /^Qui le lit / })
      .press('Enter');
    await part(page)
      .getByRole('option', { name: /Personnes nommées/ })
      .press('Enter');
    await expect(part(observer)).toContainText('Aucun document ne vous est partagé ici.');
  });

  await test.step('removed, it comes back', async () => {
    await part(page).getByRole('button', { name: 'Retirer ce document' }).press('Enter');
    await expect(list(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(list(page).getByRole('listitem')).toHaveCount(1);
  });
  expect(faults).toEqual([]);
});
