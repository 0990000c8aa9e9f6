import type { Page } from '@playwright/test';
import { expectShown, watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { takeAction } from './plan-screen.ts';

const OWNER = `Régie de l’Arve ${Date.now()}`;

/** Answers for the first seat that this person may speak for. */
async function answer(page: Page, choice: string): Promise<void> {
  const group = page.getByRole('group', { name: /siège/ }).first();
  const label = (await group.getAttribute('aria-label')) ?? '';
  await group.getByRole('button', { name: choice, exact: true }).click();
  await group.getByRole('button', { name: 'Donner cette réponse' }).click();
  await expect(page.getByRole('group', { name: label, exact: true })).toHaveCount(0);
}

test('a committee is consulted in writing: seats answer from two browsers, the decision changes the plan, and both sides tell it', async ({
  page,
  browser,
}) => {
  const faults = watchFaults(page);
  await signInAs(page, /élue/i);

  await test.step('a decision is proposed with what it changes of the plan', async () => {
    await page.getByRole('link', { name: 'Gouvernance' }).first().click();
    await page.getByRole('link', { name: 'Registre des décisions' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Décisions' })).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('button', { name: /^Proposer/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: 'Proposer une décision' });
    await dialog.getByRole('textbox', { name: 'Titre' }).fill(`Confier l’action à ${OWNER}`);
    await dialog.getByRole('textbox', { name: 'Texte soumis au vote' }).fill('Le comité décide de changer le porteur.');
    await dialog.getByRole('button', { name: 'Proposer la décision' }).click();
    await page.getByRole('button', { name: 'Préparer un changement du plan' }).click();
    const change = page.getByRole('dialog', { name: 'Préparer un changement du plan' });
    const actions = change.getByRole('combobox', { name: 'Actions à modifier' });
    for (const code of ['T-01', 'T-02']) await takeAction(page, actions, code);
    const first = change.getByRole('region', { name: /^T-01/ });
    await first.getByRole('textbox', { name: 'Porteur' }).fill(OWNER);
    await first.getByRole('textbox', { name: /^Budget 2027/ }).fill('1250000');
    const second = change.getByRole('region', { name: /^T-02/ });
    await second.getByRole('button', { name: 'Ligne de budget' }).click();
    await second.getByRole('textbox', { name: 'Montant prévu' }).fill('50000');
    await expect(change.getByText('Le budget prévu du plan')).toBeVisible();
    await change.getByRole('button', { name: 'Préparer ce changement' }).click();
    await expect(page.getByText('Ces valeurs s’écriront dans le plan à l’adoption.')).toBeVisible();
    await expect(page.getByText(OWNER, { exact: true })).toBeVisible();
    await expect(page.getByText('1 250 000 €')).toBeVisible();
    const added = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: /^T-02/ }) });
    await expect(added).toContainText('50 000 €');
    await expectAccessible(page);
  });

  await test.step('the seats are asked, and those without account are written down', async () => {
    await page.getByRole('button', { name: 'Consulter par écrit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Consulter le comité par écrit' });
    await dialog.getByRole('spinbutton', { name: /^jour/ }).first().click();
    const next = new Date(Date.now() + 20 * 86_400_000);
    await page.keyboard.type(next.toISOString().slice(0, 10).split('-').reverse().join(''));
    await dialog.getByRole('button', { name: 'Ouvrir la consultation' }).click();
    await expect(page.getByRole('heading', { name: 'Consultation écrite' })).toBeVisible();
    await expectAccessible(page);
    const seats = page.getByRole('group', { name: /siège/ });
    for (let left = await seats.count(); left > 0; left = await seats.count()) await answer(page, 'Pour');
    await expect(page.getByText('1 réponse à venir. Rien n’est encore joué.')).toBeVisible();
  });

  await test.step('the last seat answers from another browser: the result is certain, the plan changes', async () => {
    const other = await anotherBrowser(browser);
    await signInAs(other, /industriel/i);
    await other.getByRole('link', { name: `Confier l’action à ${OWNER}` }).click();
    await expect(other.getByText('1 réponse à venir. Rien n’est encore joué.')).toBeVisible();
    await answer(other, 'Pour');
    await expect(other.getByText('Décision adoptée.')).toBeVisible();
    await expect(other.getByText('Ces valeurs sont écrites dans le plan.')).toBeVisible();
    await expectAccessible(other);
    await other.context().close();
    await expect(page.getByText('Décision adoptée.')).toBeVisible();
  });

  await test.step('the sheet of the action lists the decision, its history names it, and it is one click away', async () => {
    const number = /COPIL-\d{4}-\d{2}/;
    await page.getByRole('link', { name: /^T-01/ }).click();
    await expect(page.getByText(OWNER).first()).toBeVisible();
    const listed = page.getByRole('region', { name: 'Décisions', exact: true });
    await expect(listed.getByRole('listitem').filter({ hasText: OWNER })).toContainText('a changé cette action');
    await expectAccessible(page);
    const source = page.getByRole('region', { name: 'Historique' }).getByRole('link', { name: number }).first();
    await source.click();
    await expect(page).toHaveURL(/\/decisions\//);
    await expect(page.getByRole('heading', { level: 1, name: `Confier l’action à ${OWNER}` })).toBeVisible();
  });
  await expectShown(page);
  expect(faults).toEqual([]);
});
