import { expectShown, watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { acceptInvitation, openInvitation, sendInvitation, somebody } from './people.ts';

const OWN = ['Cap Excellence', 'Martinique Centre'];
const ADMINISTRATION = ['comptes', 'comptes/invitations', 'imports', 'taches'];

test('a neighbour from other territories finds nothing of a territory anywhere', async ({ page, browser }) => {
  const person = somebody('Rodrigue Valmy');

  const sheet = await test.step('the territory has a sheet, a plan and an action', async () => {
    await signInAs(page, /Élue du binôme/);
    const link = page
      .getByRole('navigation', { name: 'Rubriques' })
      .getByRole('link', { name: 'Territoire', exact: true });
    return (await link.getAttribute('href')) ?? '';
  });
  await page.goto(`${sheet}/plan`);
  const anAction = page.getByRole('table').getByRole('link').first();
  const [territory, action, title] = [
    await page
      .getByRole('banner')
      .getByRole('link')
      .filter({ hasText: /\p{L}/u, hasNotText: 'Binôme' })
      .first()
      .innerText(),
    (await anAction.getAttribute('href')) ?? '',
    await anAction.innerText(),
  ];

  await test.step('the administrator invites a project lead for two other territories', async () => {
    await page.context().clearCookies();
    await signInAs(page, /Administratrice/);
    await page.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Comptes' }).click();
    await page.getByRole('button', { name: 'Inviter une personne' }).click();
    await sendInvitation(page, person, 'Chef de projet', OWN);
  });

  const neighbour = await anotherBrowser(browser);
  const faults = watchFaults(neighbour);
  const nothingOfIt = async () => {
    const shown = await neighbour.getByRole('main').innerText();
    for (const secret of [territory, title]) expect(shown).not.toContain(secret);
  };

  await test.step('a visitor is told nothing', async () => {
    for (const address of [sheet, `${sheet}/plan`, action, '/territoires', '/administration/comptes']) {
      await neighbour.goto(address);
      await expect(neighbour.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(neighbour.getByRole('status', { name: /^Chargement/ })).toHaveCount(0);
      await nothingOfIt();
    }
    await expectAccessible(neighbour);
  });

  await test.step('the neighbour enters, and its home shows its own territories alone', async () => {
    await openInvitation(neighbour, person.email);
    await acceptInvitation(neighbour, person.name);
    for (const own of OWN) await expect(neighbour.getByRole('heading', { name: own })).toBeVisible();
    await nothingOfIt();
    await expectAccessible(neighbour);
  });

  await test.step('the list, the search and the map show its own alone', async () => {
    await neighbour.goto('/territoires');
    await expectShown(neighbour);
    const lines = neighbour.getByRole('table').getByRole('row');
    await expect(lines).toHaveCount(OWN.length + 1);
    await expect(neighbour.getByRole('region', { name: 'Carte de France' })).toContainText(
      `${OWN.length} territoires sur la carte`,
    );
    await nothingOfIt();
    await expectAccessible(neighbour);
    await neighbour.getByRole('searchbox', { name: 'Rechercher' }).fill(territory);
    await expect(neighbour.getByText(/^Aucun territoire du .* ne correspond\.$/)).toBeVisible();
    await expectAccessible(neighbour);
  });

  await test.step('the addresses of the other territory lead nowhere', async () => {
    for (const address of [sheet, `${sheet}/plan`, action]) {
      await neighbour.goto(address);
      await expect(neighbour.getByText(/n’existe pas, ou/).first()).toBeVisible();
      await nothingOfIt();
      await expectAccessible(neighbour);
    }
  });

  await test.step('nor do those of the administration', async () => {
    for (const place of ADMINISTRATION) {
      await neighbour.goto(`/administration/${place}`);
      await expect(neighbour.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
    }
    await expectAccessible(neighbour);
  });
  expect(faults).toEqual([]);
  await neighbour.context().close();
});
