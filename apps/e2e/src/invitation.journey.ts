import { expectShown, watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, mailbox, signInAs, test } from './fixtures.ts';
import { acceptInvitation, expectAtHome, openInvitation, sendInvitation, signOut, somebody } from './people.ts';

const AXES = [
  'Accélérer la transition écologique et énergétique',
  'Faire des territoires des écosystèmes d’innovation ambitieux',
  'Lever les freins au recrutement et développer les compétences',
  'Mobiliser un foncier industriel adapté',
];

test('a project lead is invited, signs in through the mail, and drafts an orientation and an action in each axis', async ({
  page: elected,
  browser,
}) => {
  const person = somebody('Inès Kermarrec');

  await test.step('the elected member of the pair invites from the sheet of the territory', async () => {
    await signInAs(elected, /Élue du binôme/);
    await elected
      .getByRole('navigation', { name: 'Rubriques' })
      .getByRole('link', { name: 'Territoire', exact: true })
      .click();
    await elected.getByRole('button', { name: 'Inviter une personne' }).click();
    await expect(elected.getByRole('dialog', { name: 'Inviter une personne' })).toBeVisible();
    await expectAccessible(elected);
    await sendInvitation(elected, person, 'Chef de projet');
    const line = elected
      .getByRole('table', { name: /^Invitations/ })
      .getByRole('row')
      .filter({ hasText: person.email });
    await expect(line).toContainText('En attente');
  });

  const lead = await anotherBrowser(browser);
  const faults = watchFaults(lead);

  await test.step('the mail leads to the invitation, which is accepted', async () => {
    await openInvitation(lead, person.email);
    await expect(lead.getByText('Hélène Marchand vous invite')).toBeVisible();
    await expectAccessible(lead);
    await acceptInvitation(lead, person.name);
    await expectShown(lead);
  });

  await test.step('she leaves, and comes back by the link of a second mail', async () => {
    await signOut(lead, person.name);
    await lead.getByRole('banner').getByRole('link', { name: 'Se connecter' }).click();
    const received = (await mailbox.mailsTo(person.email)).length;
    await lead.getByRole('textbox', { name: 'Adresse e-mail' }).fill(person.email);
    await lead.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
    await expect(lead.getByText(/Si un compte existe à l’adresse/)).toBeVisible();
    await expectAccessible(lead);
    await lead.goto(mailbox.linkOf(await mailbox.lastMailTo(person.email, received), '/connexion/lien'));
    await expect(lead.getByRole('heading', { level: 1, name: 'Confirmer la connexion' })).toBeVisible();
    await expectAccessible(lead);
    await lead.getByRole('button', { name: 'Me connecter' }).click();
    await expectAtHome(lead, person.name);
  });

  const drafted = AXES.map((axis, place) => ({
    axis,
    orientation: `Orientation ${place + 1} d’Inès, ${Date.now()}`,
    action: `Action ${place + 1} d’Inès, ${Date.now()}`,
  }));

  await test.step('she drafts an orientation and an action in each axis', async () => {
    await lead.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
    await expect(lead.getByRole('heading', { level: 1, name: 'Plan d’action' })).toBeVisible();
    for (const { axis, orientation, action } of drafted) {
      const section = lead.getByRole('region', { name: axis, exact: true });
      await section.getByRole('button', { name: 'Ajouter une orientation' }).click();
      await section.getByRole('textbox', { name: 'Titre de l’orientation' }).fill(orientation);
      await section.getByRole('button', { name: 'Ajouter l’orientation' }).click();
      await section.getByRole('button', { name: `Ajouter une action sous ${orientation}` }).click();
      await section.getByRole('textbox', { name: 'Titre de l’action' }).fill(action);
      await section.getByRole('button', { name: 'Ajouter l’action' }).click();
      await expect(section.getByRole('table').getByRole('link', { name: action })).toBeVisible();
      if (axis === AXES[0]) await expectAccessible(lead);
      await section.getByRole('button', { name: 'Fermer' }).click();
    }
  });

  await test.step('all of it is there after a reload, and in the eyes of the elected member', async () => {
    await lead.reload();
    await elected.getByRole('navigation', { name: 'Rubriques' }).getByRole('link', { name: 'Plan d’action' }).click();
    for (const reader of [lead, elected]) {
      for (const { axis, orientation, action } of drafted) {
        const section = reader.getByRole('region', { name: axis, exact: true });
        await expect(section.getByRole('button', { name: orientation }).first()).toBeVisible();
        await expect(section.getByRole('table').getByRole('link', { name: action })).toBeVisible();
      }
    }
    await expectShown(lead);
    await expectAccessible(lead);
  });
  expect(faults).toEqual([]);
  await lead.context().close();
});
