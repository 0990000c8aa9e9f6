import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { watchFaults } from './faults.ts';
import { draftAction, expectSaved, openSheet, sheetOf } from './plan-screen.ts';
import { openText, paste, typeAtEnd } from './text-screen.ts';

const AXIS = 'Lever les freins au recrutement et développer les compétences';

test('two people write one text, one of them loses the network and closes the page: nothing is lost', async ({
  page: elected,
  browser,
}) => {
  test.slow();
  const faults = watchFaults(elected);
  const title = `Écrire à deux ${Date.now()}`;
  await signInAs(elected, /Élue du binôme/);
  await elected.getByRole('link', { name: 'Plan d’action' }).first().click();
  await draftAction(elected, AXIS, title);
  const address = await openSheet(elected, title);
  const industrial = await anotherBrowser(browser);
  await signInAs(industrial, /Industriel du binôme/);
  await industrial.goto(address);
  const [hers, his] = [sheetOf(elected), sheetOf(industrial)];

  await test.step('each sees the other’s words and name as they come', async () => {
    const [her, him] = [await openText(hers, 'Description'), await openText(his, 'Description')];
    await expect(hers.getByText('Avec vous ici : Karim Benali')).toBeVisible();
    await expect(his.getByText('Avec vous ici : Hélène Marchand')).toBeVisible();
    await typeAtEnd(her, 'Dix entreprises cherchent des soudeurs. ');
    await expect(him).toContainText('Dix entreprises cherchent des soudeurs.');
    await typeAtEnd(him, 'Le lycée ouvre une classe. ');
    for (const text of [her, him])
      await expect(text).toHaveText(/Dix entreprises cherchent des soudeurs\. ?Le lycée ouvre une classe\./);
    await expectSaved(elected);
    await expectSaved(industrial);
  });

  await test.step('offline, he reads and cannot write; what he had just typed stays and waits', async () => {
    const [her, him] = [
      hers.getByRole('textbox', { name: 'Description' }),
      his.getByRole('textbox', { name: 'Description' }),
    ];
    await industrial.context().setOffline(true);
    await him.pressSequentially('Hors réseau. ');
    await expect(his.getByText('Lecture seule.')).toBeVisible();
    await expect(him).toHaveAttribute('contenteditable', 'false');
    await expect(his.getByText(/Non enregistré\./).first()).toBeVisible();
    await typeAtEnd(her, 'Pendant ce temps. ');
    await industrial.context().setOffline(false);
    for (const text of [her, him]) {
      await expect(text).toContainText('Hors réseau.', { timeout: 30_000 });
      await expect(text).toContainText('Pendant ce temps.');
    }
    await expect(him).toHaveAttribute('contenteditable', 'true');
    await expectSaved(industrial);
  });

  await test.step('a page that closes with words not kept offers them back, and they join the others', async () => {
    const him = his.getByRole('textbox', { name: 'Description' });
    await him.press('Control+End');
    await industrial.context().setOffline(true);
    await him.pressSequentially('Écrit puis fermé. ');
    await industrial.close();
    await elected.getByRole('textbox', { name: 'Description' }).click();
    await typeAtEnd(hers.getByRole('textbox', { name: 'Description' }), 'Elle continue. ');
    const again = await industrial.context().newPage();
    await industrial.context().setOffline(false);
    await again.goto(address);
    await sheetOf(again).getByRole('button', { name: 'Reprendre ma saisie' }).click();
    await expect(sheetOf(again).getByRole('textbox', { name: 'Description' })).toContainText('Écrit puis fermé.');
    await expect(hers.getByRole('textbox', { name: 'Description' })).toContainText('Écrit puis fermé.');
    await expect(sheetOf(again).getByText(/^(Enregistré à |Tout est enregistré)/)).toBeVisible();
    await again.close();
  });

  await test.step('the sheet says it to everybody once they have finished, signed by both', async () => {
    await hers.getByRole('button', { name: 'Terminer' }).click();
    await expect(hers.getByRole('button', { name: 'Description, modifier' })).toBeFocused();
    await expect(hers.getByText(/Dix entreprises cherchent des soudeurs/).first()).toBeVisible();
    await elected.reload();
    await expect(hers.getByText(/Hors réseau\./).first()).toBeVisible();
    const line = hers.getByRole('listitem').filter({ hasText: 'Description' }).filter({ hasText: 'Karim Benali' });
    await expect(line.first()).toContainText('Le lycée ouvre une classe.');
  });
  expect(faults.filter((fault) => !fault.includes('WebSocket'))).toEqual([]);
  await industrial.context().close();
});

test('a long text is laid out with the keyboard, and nothing that acts is pasted into it', async ({
  page,
  browser,
}) => {
  test.slow();
  const faults = watchFaults(page);
  await signInAs(page, /Industriel du binôme/);
  await page.getByRole('link', { name: 'Plan d’action' }).first().click();
  const text = await openText(page, 'Méthode');

  await test.step('headings, lists, links and tables, by keys alone, over what was written before', async () => {
    await text.press('Control+a');
    await text.press('Delete');
    await expect(text).toHaveText('');
    await text.press('Shift+Tab');
    const tools = page.getByRole('toolbar', { name: 'Mise en forme' });
    await expect(tools.locator(':focus')).toHaveCount(1);
    await tools.getByRole('button', { name: 'Titre', exact: true }).press('Enter');
    await expect(text).toBeFocused();
    await text.pressSequentially('Nos rendez-vous');
    await text.press('Enter');
    await text.pressSequentially('- ');
    await text.pressSequentially('un comité par trimestre');
    await text.press('Enter');
    await text.pressSequentially('une revue par an');
    await text.press('Control+Enter');
    await tools.getByRole('button', { name: 'Lien' }).press('Enter');
    await page.getByRole('textbox', { name: 'Adresse du lien' }).fill('www.ademe.fr');
    await page.keyboard.press('Enter');
    await expect(text.getByRole('link', { name: 'www.ademe.fr' })).toHaveAttribute('href', 'https://www.ademe.fr/');
    await text.press('Control+Enter');
    await tools.getByRole('button', { name: 'Insérer un tableau' }).press('Enter');
    await text.pressSequentially('Étape');
    await text.press('Tab');
    await text.pressSequentially('Mois');
  });

  await test.step('what another program pastes keeps its words and its layout, and does nothing', async () => {
    await text.press('Control+End');
    await paste(
      text,
      '<h1>Collé</h1><p style="position:fixed" onclick="window.acted=1">Du texte <b>fort</b></p><img src="x" onerror="window.acted=1"><a href="javascript:window.acted=1">piège</a><script>window.acted=1</script>',
    );
    await expect(text.getByText('Collé')).toBeVisible();
    await expect(text.locator('img, script, a[href^="javascript"]')).toHaveCount(0);
    expect(await page.evaluate(() => (window as unknown as { acted?: number }).acted)).toBeUndefined();
  });

  await test.step('written with others, it is accessible, wide and narrow', async () => {
    const other = await anotherBrowser(browser);
    await signInAs(other, /Élue du binôme/);
    await other.getByRole('link', { name: 'Plan d’action' }).first().click();
    await openText(other, 'Méthode');
    await expect(page.getByText('Avec vous ici : Hélène Marchand')).toBeVisible();
    await expectAccessible(page);
    await other.context().close();
  });

  await test.step('Escape ends, and the page reads it', async () => {
    await text.focus();
    await text.press('Escape');
    await expect(page.getByRole('button', { name: 'Méthode, modifier' })).toBeFocused();
    const method = page.getByRole('region', { name: 'Méthode' });
    await expect(method.getByRole('heading', { level: 3, name: 'Nos rendez-vous' })).toBeVisible();
    await expect(method.getByRole('listitem').first()).toHaveText('un comité par trimestre');
    await expect(method.getByRole('columnheader', { name: 'Étape' })).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(method.getByRole('link', { name: 'www.ademe.fr' })).toBeVisible();
  });
  expect(faults).toEqual([]);
});
