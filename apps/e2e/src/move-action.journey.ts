import type { Page } from '@playwright/test';
import { expect, expectAccessible, signInAs, test } from './fixtures.ts';

const CODE = /^[A-Z]+-\d+/;

test('the pair puts its actions in order by the keys, by drag and from a list, and takes a move back', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 900 });
  await signInAs(page, /Élue du binôme/);
  await page.getByRole('link', { name: 'Plan d’action' }).first().click();
  const rows = page
    .locator('#axe-skills [data-group]')
    .filter({ has: page.locator('[data-row]') })
    .first();
  const codes = async () =>
    (await rows.locator('[data-row] a').allInnerTexts()).map((text) => CODE.exec(text)?.[0] ?? text);
  await expect(rows.locator('[data-row]').nth(1)).toBeVisible();
  const before = await codes();
  const [first = '', second = '', ...others] = before;
  const told = page.getByRole('status').filter({ hasText: /place|posée|reste|abandonné/ });
  const swapped = [second, first, ...others];

  await test.step('by the keys: taken, carried, given up, then put down', async () => {
    const handle = handleOf(page, second);
    await handle.press(' ');
    await expect(told).toContainText(`${second} prise. Compétences`);
    await handle.press('ArrowUp');
    await expect(told).toContainText(`place 1 sur ${before.length}`);
    await handle.press('Escape');
    await expect(told).toHaveText('Déplacement abandonné.');
    expect(await codes()).toEqual(before);
    await handle.press(' ');
    await handle.press('ArrowUp');
    await handle.press(' ');
    await expect(page.getByText(`${second} déplacée`)).toBeVisible();
    await expect.poll(codes).toEqual(swapped);
    await expect(handle).toBeFocused();
    await expectAccessible(page);
  });

  await test.step('taken back', async () => {
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByText(`${second} remise à sa place`)).toBeVisible();
    await expect.poll(codes).toEqual(before);
  });

  await test.step('by drag, of the first under the second', async () => {
    await handleOf(page, first).hover();
    await page.mouse.down();
    const under = (await rows.locator('[data-row]').nth(1).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(under.x + 40, under.y + under.height - 12, { steps: 4 });
    await expect(told).toContainText(`place 2 sur ${before.length}`);
    await page.mouse.up();
    await expect.poll(codes).toEqual(swapped);
  });

  await test.step('from a list, to another axis, on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await handleOf(page, first).click();
    const dialog = page.getByRole('dialog', { name: `Déplacer ${first} vers…` });
    await dialog.getByRole('button', { name: /Axe$/ }).click();
    await page.getByRole('option', { name: 'Foncier' }).click();
    await dialog.getByRole('button', { name: 'Déplacer', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('#axe-land').getByRole('link', { name: new RegExp(`^${first} `) })).toBeVisible();
  });

  await test.step('actions are chosen from their cards too, and moved together', async () => {
    await page.getByRole('link', { name: 'Tableau', exact: true }).click();
    await page.getByRole('checkbox', { name: /^Choisir /, checked: false }).first().check();
    const bar = page.getByRole('group', { name: 'Actions choisies' });
    await expect(bar).toContainText('1 action choisie');
    await expectAccessible(page);
    await bar.getByRole('button', { name: 'Modifier…' }).click();
    await expect(page.getByRole('dialog', { name: 'Modifier 1 action' })).toBeVisible();
  });
});

function handleOf(page: Page, code: string) {
  return page.getByRole('button', { name: new RegExp(`^Déplacer ${code} `) });
}
