import type { Page } from '@playwright/test';
import { watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, mailbox, signInAs, test } from './fixtures.ts';
import { addLine } from './keyboard.ts';
import { expectSaved, sheetOf } from './plan-screen.ts';

const CONTRIBUTOR = 'thomas.legrand@demonstration.example';

const bellOf = (page: Page) => page.getByRole('banner').getByRole('link', { name: /^Notifications/ });

test('who leads an action is told of its new amount, on screen at once and by mail, until it is read or stopped', async ({
  page: contributor,
  browser,
}) => {
  test.slow();
  const faults = watchFaults(contributor);
  const lead = await anotherBrowser(browser);
  let title = '';
  let address = '';

  await test.step('the contributor has read everything', async () => {
    await signInAs(contributor, /Contributeur/);
    const region = contributor.getByRole('region', { name: 'Les actions que vous pilotez' });
    const led = region.getByRole('listitem').getByRole('link');
    await expect(led.first()).toBeVisible();
    title = (await led.first().textContent()) ?? '';
    address = (await led.first().getAttribute('href')) ?? '';
    await bellOf(contributor).click();
    await expect(contributor.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
    const all = contributor.getByRole('button', { name: 'Tout marquer comme lu' });
    const nothing = contributor.getByText('Rien de nouveau pour vous');
    await expect(all.or(nothing)).toBeVisible();
    if (await all.isVisible()) await all.click();
    await expect(nothing).toBeVisible();
    await expectAccessible(contributor);
  });

  await test.step('the project lead adds an amount to an action that the contributor leads', async () => {
    await signInAs(lead, /Cheffe de projet/);
    await lead.goto(address);
    await expect(sheetOf(lead).getByRole('heading', { name: title })).toBeVisible();
    await addLine(lead, 'Ajouter une ligne de budget', [`Tranche ${Date.now()}`, '2027', '', '9 000 000', '']);
    await expectSaved(lead);
  });

  const item = contributor.getByRole('listitem').filter({ hasText: title });

  await test.step('the bell tells it without a reload, and the centre says the difference and why', async () => {
    await expect(bellOf(contributor)).toHaveAccessibleName(/1\snon lue/);
    await expect(item).toContainText(/budget prévu|a chiffré/);
    await expect(item).toContainText('€');
    await expect(item).toContainText('parce que vous pilotez cette action');
    await expectAccessible(contributor);
  });

  const before = (await mailbox.mailsTo(CONTRIBUTOR)).length;

  await test.step('the digest that the contributor asks for tells it too', async () => {
    await contributor.getByRole('link', { name: 'Choisir ce que je reçois' }).click();
    await expect(contributor.getByRole('heading', { level: 1, name: 'Mes notifications' })).toBeVisible();
    await expectAccessible(contributor);
    await contributor.getByRole('button', { name: 'Le recevoir maintenant' }).click();
    const mail = await mailbox.lastMailTo(CONTRIBUTOR, before);
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain(title);
      expect(body).toContain('Pour vous');
      expect(body).toContain('parce que vous pilotez cette action');
    }
  });

  await test.step('opened from the centre, it is read', async () => {
    await contributor.goto('/notifications');
    await item.getByRole('link', { name: title }).click();
    await expect(sheetOf(contributor).getByRole('heading', { name: title })).toBeVisible();
    await expect(bellOf(contributor)).toHaveAccessibleName('Notifications');
    await contributor.goto('/notifications/toutes');
    await expect(item.first()).toBeVisible();
    await expectAccessible(contributor);
  });

  await test.step('the link at the foot of the mail stops the digest, without session', async () => {
    const stranger = await anotherBrowser(browser);
    await stranger.goto(mailbox.linkOf(await mailbox.lastMailTo(CONTRIBUTOR), '/desabonnement'));
    await expectAccessible(stranger);
    await stranger.getByRole('button', { name: 'Ne plus les recevoir' }).click();
    await expect(stranger.getByText('Vous ne recevrez plus le récapitulatif')).toBeVisible();
    await stranger.context().close();
    await contributor.goto('/compte/notifications');
    await expect(contributor.getByRole('button', { name: /Fréquence/ })).toContainText('Jamais');
    await contributor.getByRole('button', { name: /Fréquence/ }).click();
    await contributor.getByRole('option', { name: 'Chaque jour' }).click();
    await expect(contributor.getByRole('button', { name: /^8\sh Heure$/ })).toBeVisible();
  });
  expect(faults).toEqual([]);
  await lead.context().close();
});
