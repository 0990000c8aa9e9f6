import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { draftAction, expectSaved, openField, openSheet, sheetOf, write } from './plan-screen.ts';

const AXIS = 'Accélérer la transition écologique et énergétique';

test('the pair edits one action in two browsers: other fields merge, the same field conflicts, nothing is lost', async ({
  page: elected,
  browser,
}) => {
  test.slow();
  const title = `Accueillir ensemble les nouveaux ${Date.now()}`;
  await signInAs(elected, /Élue du binôme/);
  await elected.getByRole('link', { name: 'Plan d’action' }).first().click();
  await expect(elected.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
  await draftAction(elected, AXIS, title);
  await expectAccessible(elected);
  const address = await openSheet(elected, title);
  const industrial = await anotherBrowser(browser);
  await signInAs(industrial, /Industriel du binôme/);
  await industrial.goto(address);
  const [hers, his] = [sheetOf(elected), sheetOf(industrial)];

  await test.step('different fields are both kept, and each sees the other’s at once', async () => {
    await write(elected, 'Code', 'DUO-1');
    await write(industrial, 'Contact chez le porteur', 'Service économique');
    await expect(hers.getByRole('button', { name: /^Contact chez le porteur Service économique/ })).toBeVisible();
    await expect(his.getByRole('button', { name: /^Code DUO-1/ })).toBeVisible();
    await expectSaved(elected);
    await expectSaved(industrial);
  });

  await test.step('the same field conflicts, in the field, with both values', async () => {
    const field = await openField(industrial, 'Note');
    await write(elected, 'Note', 'Recruter vingt personnes.');
    await expectSaved(elected);
    // What he is about to type over is not replaced under his fingers.
    await expect(field).toHaveValue('');
    await field.fill('Former douze apprentis.');
    await field.press('Control+Enter');
    const conflict = his.getByRole('region', { name: 'Conflit : Note' });
    await expect(conflict).toContainText('Hélène Marchand a aussi modifié ce champ');
    await expect(conflict).toContainText('Former douze apprentis.');
    await expect(conflict).toContainText('Recruter vingt personnes.');
    await expect(his.getByText(/Non enregistré/)).toBeVisible();
    await expectAccessible(industrial);
  });

  await test.step('he puts both together, and she reads it at once', async () => {
    const conflict = his.getByRole('region', { name: 'Conflit : Note' });
    await conflict.getByRole('button', { name: 'Fusionner' }).click();
    await conflict.getByRole('button', { name: 'Enregistrer ce texte' }).click();
    await expectSaved(industrial);
    const both = hers.getByRole('button', {
      name: /^Note Former douze apprentis\.\s+Recruter vingt personnes\./,
    });
    await expect(both).toBeVisible();
    await expect(hers.getByRole('region', { name: /^Conflit/ })).toHaveCount(0);
  });

  await test.step('the history holds every value, and gives one back', async () => {
    const line = hers
      .getByRole('listitem')
      .filter({ hasText: 'Karim Benali' })
      .filter({ hasText: 'Note de l’entreprise' });
    await expect(line).toContainText('Recruter vingt personnes.');
    await line.getByRole('button', { name: 'Rétablir : Note de l’entreprise' }).click();
    await expect(his.getByRole('button', { name: /^Note Recruter vingt personnes\./ })).toBeVisible();
    await expect(his.getByText('valeur rétablie').first()).toBeVisible();
  });
  await industrial.context().close();
});
