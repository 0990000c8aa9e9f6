import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { endSession, expired } from './people.ts';
import { draftAction, openSheet, sheetOf } from './plan-screen.ts';
import { openText, typeAtEnd } from './text-screen.ts';

const AXIS = 'Lever les freins au recrutement et développer les compétences';
const PERSONA = /Industriel du binôme/;

/** The line of the texts, on which what is typed can be kept from reaching the server, as on a slow network. */
async function slowLine(page: Page): Promise<{ isHeld: boolean }> {
  const line = { isHeld: false };
  await page.routeWebSocket(/\/api\/texts/, (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((message) => {
      if (!line.isHeld) server.send(message);
    });
  });
  return line;
}

test('a session that ends while a long text is being typed: the words are kept, said as not saved, and come back', async ({
  page,
}) => {
  test.slow();
  const line = await slowLine(page);
  const title = `Texte en cours ${Date.now()}`;
  const sheet = sheetOf(page);
  const read = sheet.getByRole('button', { name: 'Description, modifier' });
  await signInAs(page, PERSONA);
  await page.getByRole('link', { name: 'Plan d’action' }).first().click();
  await draftAction(page, AXIS, title);
  const address = await openSheet(page, title);
  const text = await openText(sheet, 'Description');
  await typeAtEnd(text, 'Avant. ');
  await expect(sheet.getByText(/^Enregistré à /)).toBeVisible();

  await test.step('words that the server never took stay on screen, and are said as not saved', async () => {
    line.isHeld = true;
    await typeAtEnd(text, 'Pendant. ');
    await endSession(page, PERSONA);
    await expect(expired(page)).toBeVisible();
    await expect(sheet.getByText('Lecture seule.')).toBeVisible();
    await expect(sheet.getByText(/est gardé sur cet appareil/)).toBeVisible();
    await expect(text).toContainText('Avant. Pendant.');
    await expect(text).toHaveAttribute('contenteditable', 'false');
    line.isHeld = false;
  });

  await test.step('signed in again in another tab, the text goes on where it was, and is saved', async () => {
    const tab = await page.context().newPage();
    await signInAs(tab, PERSONA);
    await tab.close();
    await expect(expired(page)).toHaveCount(0);
    await expect(text).toHaveAttribute('contenteditable', 'true', { timeout: 30_000 });
    await expect(sheet.getByText(/^(Enregistré à |Tout est enregistré)/)).toBeVisible();
    await typeAtEnd(text, 'Après. ');
    await text.press('Escape');
    await expect(read).toBeFocused();
    await page.reload();
    await expect(sheet.getByText(/Avant\. Pendant\. Après\./).first()).toBeVisible();
  });

  await test.step('signed in again in the same tab, by the banner, what was typed is offered back', async () => {
    const again = await openText(sheet, 'Description');
    line.isHeld = true;
    await typeAtEnd(again, 'Encore. ');
    await endSession(page, PERSONA);
    await expect(expired(page)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Se reconnecter', exact: true }).click();
    const personas = page.getByRole('link', { name: 'Choisir un personnage' });
    await expect(personas).toBeVisible();
    // The page starts anew: else the text, still there for a moment, might send by itself what it holds.
    await page.reload();
    line.isHeld = false;
    await personas.click();
    await page.getByRole('button', { name: /^Entrer comme .* Industriel du binôme$/ }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await sheet.getByRole('button', { name: 'Reprendre ma saisie' }).click();
    await expect(sheet.getByRole('textbox', { name: 'Description' })).toContainText('Avant. Pendant. Après. Encore.');
    await expect(sheet.getByText(/^(Enregistré à |Tout est enregistré)/)).toBeVisible();
    await expectAccessible(page);
  });
});
