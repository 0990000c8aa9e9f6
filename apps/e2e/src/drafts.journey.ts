import type { BrowserContext, Page } from '@playwright/test';
import { expectShown } from './faults.ts';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { endSession, expired, signOut } from './people.ts';
import { draftAction, expectSaved, openField, openSheet, sheetOf } from './plan-screen.ts';

const AXIS = 'Lever les freins au recrutement et développer les compétences';

const section = (page: Page) => page.getByRole('region', { name: AXIS, exact: true });
const titleField = (page: Page) => section(page).getByRole('textbox', { name: 'Titre de l’action' });

async function openPlan(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
}

test('a session that ends in mid-typing loses nothing: neither what saves itself, nor a form', async ({ page }) => {
  test.slow();
  const [title, drafted] = [`Accueillir les stagiaires ${Date.now()}`, `Former les tuteurs ${Date.now()}`];
  await signInAs(page, /Industriel du binôme/);
  await openPlan(page);
  await draftAction(page, AXIS, title);
  await section(page).getByRole('button', { name: 'Fermer' }).click();

  await test.step('what saves itself waits, and is saved once signed in again in another tab', async () => {
    await openSheet(page, title);
    const field = await openField(page, 'Note');
    await field.fill('Trente stagiaires');
    await endSession(page, /Industriel du binôme/);
    await field.fill('Trente stagiaires par an.');
    await field.press('Control+Enter');
    await expect(expired(page)).toBeVisible();
    await expect(page.getByText(/^Non enregistré/)).toBeVisible();
    await expectAccessible(page);
    const tab = await page.context().newPage();
    await signInAs(tab, /Industriel du binôme/);
    await tab.close();
    await expectSaved(page);
    await expect(expired(page)).toHaveCount(0);
    await page.reload();
    await expect(sheetOf(page).getByRole('button', { name: /^Note Trente stagiaires par an\./ })).toBeVisible();
  });

  await test.step('a form is offered back after signing in again in the same tab, by the banner', async () => {
    await page.goto(new URL(page.url()).pathname.replace(/\/actions\/.*$/, ''));
    await section(page).getByRole('button', { name: 'Ajouter une action', exact: true }).click();
    await titleField(page).fill(drafted);
    await endSession(page, /Industriel du binôme/);
    await section(page).getByRole('button', { name: 'Ajouter l’action' }).click();
    await expect(expired(page)).toBeVisible();
    await expect(titleField(page)).toHaveValue(drafted);
    await page.getByRole('link', { name: 'Se reconnecter', exact: true }).click();
    await page.getByRole('link', { name: 'Choisir un personnage' }).click();
    await page.getByRole('button', { name: /^Entrer comme .* Industriel du binôme$/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
    await expect(section(page).getByText(`« ${drafted} »`)).toBeVisible();
    await expectAccessible(page);
    await section(page).getByRole('button', { name: 'Reprendre ma saisie' }).click();
    await expect(titleField(page)).toHaveValue(drafted);
    await section(page).getByRole('button', { name: 'Ajouter l’action' }).click();
    await expect(section(page).getByRole('table').getByRole('link', { name: drafted })).toBeVisible();
  });
});

test('a tab that closes or crashes leaves its drafts, which the home offers back, to their author alone', async ({
  page,
}) => {
  test.slow();
  const [closed, crashed] = [`Ouvrir une crèche ${Date.now()}`, `Loger les apprentis ${Date.now()}`];
  await signInAs(page, /Industriel du binôme/);
  const context = page.context();

  await test.step('a tab is closed with an action being written, another crashes', async () => {
    await writeAndLeave(context, closed, (tab) => tab.close());
    await writeAndLeave(context, crashed, async (tab) => {
      const session = await context.newCDPSession(tab);
      await Promise.race([session.send('Page.crash').catch(() => undefined), tab.waitForEvent('crash')]);
      await tab.close();
    });
  });

  await test.step('the home offers both back, each where it was being written', async () => {
    await page.goto('/');
    await expectShown(page);
    const drafts = page.getByRole('region', { name: 'Reprendre 2 saisies' });
    for (const title of [closed, crashed]) await expect(drafts).toContainText(title);
    await expectAccessible(page);
    await drafts.getByRole('listitem').filter({ hasText: crashed }).getByRole('link').click();
    await section(page).getByRole('button', { name: 'Reprendre ma saisie' }).first().click();
    await expect(titleField(page)).toHaveValue(crashed);
    await section(page).getByRole('button', { name: 'Ajouter l’action' }).click();
    await expect(section(page).getByRole('table').getByRole('link', { name: crashed })).toBeVisible();
  });

  await test.step('another person on the same device is offered nothing', async () => {
    await signInAs(page, /Élue du binôme/);
    await expectShown(page);
    await expect(page.getByText(closed)).toHaveCount(0);
    await openPlan(page);
    await expect(page.getByText(`« ${closed} »`)).toHaveCount(0);
  });

  await test.step('signing out leaves nothing of its author on the device', async () => {
    await signInAs(page, /Industriel du binôme/);
    await expect(page.getByText(closed)).toBeVisible();
    await signOut(page, 'Karim Benali');
    const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('binome:draft:')));
    expect(kept).toEqual([]);
  });
});

/** Begins to write an action in a tab of its own, then leaves the tab in this way. */
async function writeAndLeave(
  context: BrowserContext,
  title: string,
  leave: (tab: Page) => Promise<unknown>,
): Promise<void> {
  const tab = await context.newPage();
  await tab.goto('/');
  await openPlan(tab);
  await section(tab).getByRole('button', { name: 'Ajouter une action', exact: true }).click();
  await titleField(tab).fill(title);
  await leave(tab);
}
