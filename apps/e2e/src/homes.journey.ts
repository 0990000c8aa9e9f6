import type { Page } from '@playwright/test';
import { expectShown, watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { draftAction, expectSaved, openSheet, sheetOf } from './plan-screen.ts';

const AXIS = 'Mobiliser un foncier industriel adapté';

/** Says that everything on the home is seen. */
async function markAsSeen(page: Page): Promise<void> {
  for (const button of await page.getByRole('button', { name: /^Marquer comme vu/ }).all()) await button.click();
  await expect(page.getByText('Rien n’a bougé.')).toBeVisible();
}

async function chooseStatus(page: Page, status: string): Promise<void> {
  await sheetOf(page)
    .getByRole('button', { name: /^État / })
    .click();
  await page.getByRole('option', { name: status }).click();
  await expectSaved(page);
}

test('what moved is told in one sentence to who comes back, until it is seen, and never to who may not know', async ({
  page: elected,
  browser,
}) => {
  test.slow();
  const faults = watchFaults(elected);
  const [open, secret] = [`Dépolluer le quai ${Date.now()}`, `Négociation confidentielle ${Date.now()}`];
  const observer = await anotherBrowser(browser);
  const lead = await anotherBrowser(browser);

  await test.step('the elected member and an observer have seen everything', async () => {
    await signInAs(elected, /Élue du binôme/);
    await signInAs(observer, /Observatrice/);
    await expectShown(elected);
    await expectAccessible(elected);
    await markAsSeen(elected);
    await markAsSeen(observer);
    await expectAccessible(elected);
  });

  await test.step('the project lead adds two actions, one of them for named people alone', async () => {
    await signInAs(lead, /Cheffe de projet/);
    await lead.goto(`${await planAddress(elected)}`);
    for (const title of [open, secret]) await draftAction(lead, AXIS, title);
    await openSheet(lead, open);
    await chooseStatus(lead, 'En cours');
    await chooseStatus(lead, 'À venir');
    await lead.goBack();
    await openSheet(lead, secret);
    await sheetOf(lead)
      .getByRole('button', { name: /^Qui la lit / })
      .first()
      .click();
    await lead.getByRole('option', { name: /Personnes nommées/ }).click();
    await expectSaved(lead);
  });

  const feed = (page: Page) => page.getByRole('list', { name: /^Depuis votre / });

  await test.step('the elected member reads two additions and nothing of what came back to where it was', async () => {
    await elected.reload();
    await expect(feed(elected).getByRole('listitem')).toHaveCount(2);
    await expect(feed(elected)).toContainText(`Camille Rousset a ajouté l’action ${open}`);
    await expect(feed(elected)).toContainText(secret);
    await expectAccessible(elected);
    await feed(elected).getByRole('link', { name: open }).click();
    await expect(sheetOf(elected).getByRole('heading', { name: open })).toBeVisible();
  });

  await test.step('what was open on screen is not told again; the rest goes when it is marked as seen', async () => {
    await elected.waitForTimeout(4_000);
    await elected.goto('/');
    await expect(feed(elected).getByRole('listitem')).toHaveCount(1);
    await markAsSeen(elected);
  });

  await test.step('the observer is told of the open one alone', async () => {
    await observer.reload();
    await expect(feed(observer)).toContainText(open);
    await expect(observer.getByText(secret)).toHaveCount(0);
    await expectAccessible(observer);
  });

  await test.step('from anywhere, Ctrl+K finds and opens what one may read, and nothing else', async () => {
    const answers = (page: Page) => page.getByRole('dialog', { name: 'Rechercher' }).getByRole('menuitem');
    for (const page of [elected, observer]) {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('searchbox', { name: /^Une action/ })).toBeFocused();
      await page.keyboard.type(secret);
    }
    await expect(observer.getByText(`Rien ne correspond à « ${secret} »`)).toBeVisible();
    await expect(answers(elected)).toHaveText([new RegExp(secret)]);
    await expectAccessible(elected);
    await elected.keyboard.press('Enter');
    await expect(sheetOf(elected).getByRole('heading', { name: secret })).toBeVisible();
  });
  expect(faults).toEqual([]);
  for (const page of [observer, lead]) await page.context().close();
});

test('a reviewer finds first the territories that moved, and those that lack something, each in its list', async ({
  page,
}) => {
  const faults = watchFaults(page);
  await signInAs(page, /Coordination nationale/);
  await expectShown(page);
  await expectAccessible(page);
  const shown = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(shown).toHaveCount(10);
  await page.getByRole('button', { name: 'Afficher la suite' }).click();
  await expect.poll(() => shown.count()).toBeGreaterThan(10);
  await page.getByRole('link', { name: /^Sans plan à lire/ }).click();
  await expect(page.getByRole('heading', { name: 'Sans plan à lire' })).toBeVisible();
  await expect(page.getByText('Plan pas commencé, ou rien n’en est partagé').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Tout marquer comme vu' }).click();
  await page.goto('/?seulement=ont-bouge');
  await expect(page.getByText('Aucun territoire n’a bougé depuis votre visite.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Voir tous les territoires' }).first().click();
  await expect(shown).toHaveCount(10);
  expect(faults).toEqual([]);
});

test('a home that cannot be read says so and is read again', async ({ page }) => {
  await signInAs(page, /Élue du binôme/);
  await expectShown(page);
  await page.route('**/graphql', async (route) => {
    const isHome = route.request().postData()?.includes('"MemberHome"') ?? false;
    await (isHome ? route.abort() : route.continue());
  });
  await page.reload();
  await expect(page.getByText('L’accueil n’a pas pu être lu')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('list', { name: 'Actes attendus' })).toBeVisible();
});

async function planAddress(page: Page): Promise<string> {
  const link = page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' });
  return (await link.getAttribute('href')) ?? '';
}
