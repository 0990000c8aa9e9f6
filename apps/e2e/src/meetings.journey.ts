import type { Page } from '@playwright/test';
import { expectShown, watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, mailbox, sameSession, signInAs, test } from './fixtures.ts';
import { addLine } from './keyboard.ts';
import { addDocument, inDays, invitationIn, itemsOf, note, rankOf, typeDay } from './meeting-screen.ts';
import { expectSaved, sheetOf, takeAction } from './plan-screen.ts';

/** Where the project lead is posted and nobody has settled a governance yet. */
const PLACE = '/territoires/temps-2/ti-8413';
const LEAD = 'camille.rousset@demonstration.example';
const ACTION = 'Tester les plastiques recyclés sur trois lignes';
const GUEST = { name: 'Ada Fournier', address: 'ada.fournier@invitee.example' };
const OWNER = 'Régie du Lac';
const DECISION = 'Confier les essais à la régie';
const OUTCOME = 'Les essais commencent au printemps.';
const NUMBER = /COPIL-\d{4}-\d{2}/;

test('a committee is settled, meets, decides what changes the plan, and finds its decision again at the next meeting', async ({
  page,
  browser,
}) => {
  test.slow();
  const faults = watchFaults(page);
  await signInAs(page, /Cheffe de projet/);

  await test.step('a kit says what it would create, and creates it in one act', async () => {
    await page.goto(`${PLACE}/gouvernance`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Choisir un modèle de gouvernance' }).click();
    await page.getByText('Petit territoire').click();
    await expect(page.getByRole('heading', { name: 'Ce qui sera créé' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Créer cette gouvernance' }).click();
    await expect(page.getByText('Le modèle « Petit territoire » est en place.')).toBeVisible();
  });

  await test.step('its seats are filled until the charter is met, and each day keeps who sat then', async () => {
    await page.getByRole('link', { name: 'Comité local', exact: true }).click();
    const vacant = page.getByRole('button', { name: /^Nommer quelqu’un : / });
    await expect(vacant.first()).toBeVisible();
    await expectAccessible(page);
    const names = ['Nora Vial', 'Paul Anselme', 'Jeanne Roche', 'Luc Ferrand', 'Aïcha Morel', 'Yves Tanguy'];
    // One seat of a company stays vacant: the next agenda says so.
    for (let left = await vacant.count(); left > 1; left -= 1) {
      await vacant.first().click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill(names[left % names.length] ?? '');
      await dialog.getByRole('button', { name: 'Nommer', exact: true }).click();
      await expect(dialog.getByRole('strong').first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(vacant).toHaveCount(left - 1);
    }
    const committee = page.url();
    await page.goto(`${committee}?au=2020-03-03`);
    await expect(page.getByText('Personne ne siégeait le mardi 3 mars 2020.')).toBeVisible();
    await page.goto(`${PLACE}/gouvernance`);
    await expect(page.getByText('Tout ce que le programme attend de la gouvernance est en place.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the action of which the committee will decide has an amount', async () => {
    await page.goto(`${PLACE}/plan`);
    await page.getByRole('table').getByRole('link', { name: ACTION }).click();
    await addLine(page, 'Ajouter une ligne de budget', ['Essais', '2027', '', '900 000', '']);
    await expectSaved(page);
  });

  await test.step('a rule in words makes a series, whose next meeting is prepared from the facts of the day', async () => {
    await page.goto(`${PLACE}/seances`);
    await page.getByRole('button', { name: 'Nouvelle série' }).click();
    const dialog = page.getByRole('dialog', { name: 'Nouvelle série de séances' });
    await expect(dialog.getByText('Donc tous les premiers mardis du mois')).toBeVisible();
    // Far enough for the notice that the committee asks for.
    await typeDay(page, dialog.getByRole('group', { name: 'À partir du' }), inDays(10));
    await dialog.getByRole('textbox', { name: 'Lieu' }).fill('Salle du conseil');
    await dialog.getByRole('button', { name: 'Créer la série' }).click();
    await expect(dialog).toBeHidden();
    await expectAccessible(page);
    await page
      .getByText(/^Prochaine/)
      .getByRole('link')
      .click();
    const vacancy = page.getByRole('listitem').filter({ hasText: 'Siège vacant depuis' });
    await vacancy.getByRole('button', { name: /^Garder/ }).click();
    await expect(page.getByRole('button', { name: /^Garder .*Entreprise/ })).toHaveCount(0);
  });
  const address = page.url();

  await test.step('a decision is written at its item: it would change the action, and comes back at its review', async () => {
    const line = page.getByRole('listitem').filter({ hasText: 'Décisions à prendre' });
    await line.getByRole('button', { name: 'Modifier Décisions à prendre' }).click();
    const item = page.getByRole('dialog', { name: 'Modifier le point' });
    await takeAction(page, item.getByRole('combobox', { name: /^Ajouter : Actions du plan/ }), ACTION);
    await page.keyboard.press('Tab');
    await item.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(item).toBeHidden();
    await line.getByRole('button', { name: 'Rédiger la décision' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rédiger la décision' });
    await dialog.getByRole('textbox', { name: 'Titre' }).fill(DECISION);
    await dialog.getByRole('textbox', { name: 'Texte soumis au vote' }).fill('Le comité confie les essais à la régie.');
    await typeDay(page, dialog.getByRole('group', { name: 'À réexaminer le' }), inDays(0));
    await dialog.getByRole('button', { name: 'Mettre à ce point' }).click();
    await page.getByRole('link', { name: DECISION }).click();
    await page.getByRole('button', { name: 'Préparer un changement du plan' }).click();
    const change = page.getByRole('dialog', { name: 'Préparer un changement du plan' });
    const actions = change.getByRole('combobox', { name: 'Actions à modifier' });
    await takeAction(page, actions, ACTION);
    await change.getByRole('textbox', { name: 'Porteur' }).fill(OWNER);
    await change.getByRole('textbox', { name: /^Essais 2027/ }).fill('1250000');
    await change.getByRole('button', { name: 'Préparer ce changement' }).click();
    await expect(page.getByText('Ces valeurs s’écriront dans le plan à l’adoption.')).toBeVisible();
  });

  await test.step('an item has a document, which is read again as it was put', async () => {
    await page.goto(address);
    await addDocument(page, 'Décisions à prendre', 'Note de séance.pdf', 'ce qui sera décidé');
  });

  await test.step('those who sit are convened, and the mail says when, where and what of', async () => {
    await page.getByRole('button', { name: 'Inviter', exact: true }).click();
    const guest = page.getByRole('dialog', { name: 'Inviter à cette séance' });
    await guest.getByRole('textbox', { name: 'Nom' }).fill(GUEST.name);
    await guest.getByRole('textbox', { name: 'Adresse e-mail' }).fill(GUEST.address);
    await guest.getByRole('button', { name: 'Inviter' }).click();
    await expect(guest).toBeHidden();
    const before = (await mailbox.mailsTo(LEAD)).length;
    await page.getByRole('button', { name: 'Convoquer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Convoquer' }).click();
    await expect(page.getByRole('heading', { name: 'Serez-vous là ?' })).toBeVisible();
    await expectAccessible(page);
    const mail = await mailbox.lastMailTo(LEAD, before);
    expect(mail.subject).toContain('Convocation : Comité local');
    for (const said of ['Salle du conseil', 'Décisions à prendre']) expect(mail.text).toContain(said);
    expect(mailbox.linkOf(mail, `${PLACE}/seances`)).toBe(address);
    const { method, event } = invitationIn(await mailbox.attachmentOf(mail, 'seance.ics'));
    expect([method, event.summary, event.location]).toEqual(['REQUEST', 'Comité local', 'Salle du conseil']);
    expect(event.description).toContain('Décisions à prendre');
    expect(event.startDate.toJSDate().getTime()).toBeGreaterThan(Date.now());
  });

  await test.step('a guest without account opens one meeting by the link of its mail, answers, and opens nothing else', async () => {
    const guest = await anotherBrowser(browser);
    await guest.goto(mailbox.linkOf(await mailbox.lastMailTo(GUEST.address), '/convocation'));
    await expect(guest.getByRole('heading', { name: `${GUEST.name}, serez-vous là ?` })).toBeVisible();
    await expect(guest.getByText('Décisions à prendre')).toBeVisible();
    await guest.getByRole('button', { name: 'Je viens' }).click();
    await expect(guest.getByRole('button', { name: 'Je viens', pressed: true })).toBeVisible();
    await guest.goto(address);
    await expect(guest.getByText('La séance n’a pas pu être lue')).toBeVisible();
    await expect(guest.getByText('Décisions à prendre')).toHaveCount(0);
    await guest.context().close();
    await expect(page.getByRole('listitem').filter({ hasText: GUEST.name })).toContainText('Vient');
  });

  const open = page.getByRole('button', { name: 'Ouvrir le vote' });

  await test.step('in the room the keys of a presenter turn the agenda, and whoever else is connected follows', async () => {
    await page.getByRole('link', { name: 'Préparer la séance' }).click();
    await page.getByRole('button', { name: 'Ouvrir la séance' }).click();
    await expect(page.getByRole('button', { name: 'Commencer ce point' })).toBeVisible();
    const other = await sameSession(browser, page);
    await other.goto(page.url());
    const shows = async (rank: number) => {
      for (const screen of [page, other])
        await expect(itemsOf(screen).nth(rank)).toHaveAttribute('aria-current', 'step');
    };
    for (const [key, rank] of [
      ['PageDown', 0],
      ['PageDown', 1],
      ['PageUp', 0],
    ] as const) {
      await page.keyboard.press(key);
      await shows(rank);
    }
    const outcome = (screen: Page) => screen.getByRole('textbox', { name: 'Ce qui en sort' });
    for (const screen of [page, other]) await screen.getByRole('button', { name: /^Ce qui en sort / }).click();
    await outcome(other).fill('La séance est ouverte.');
    await outcome(other).press('Enter');
    await expect(other.getByText(/^Enregistré à/)).toBeVisible();
    // What two write at once waits for a choice: nothing typed is lost.
    await outcome(page).fill('Bienvenue à tous.');
    await outcome(page).press('Enter');
    const conflict = page.getByRole('region', { name: 'Conflit : Ce qui en sort' });
    await expect(conflict).toContainText('La séance est ouverte.');
    await conflict.getByRole('button', { name: 'Garder le mien' }).click();
    await expect(other.getByRole('button', { name: /^Ce qui en sort Bienvenue à tous\./ })).toBeVisible();
    await other.context().close();
  });

  await test.step('the vote waits for the quorum, which is reached, lost and reached again', async () => {
    const decisions = await rankOf(page, 'Décisions à prendre');
    for (let rank = 1; rank <= decisions; rank += 1) {
      await page.keyboard.press('PageDown');
      await expect(itemsOf(page).nth(rank)).toHaveAttribute('aria-current', 'step');
    }
    await expect(page.getByText('le vote s’ouvrira une fois le quorum atteint')).toBeVisible();
    await expect(open).toBeDisabled();
    await expectAccessible(page);
    while (await open.isDisabled()) await note(page, 'Attendu', /^En salle/);
    await note(page, 'En salle', /^Parti/);
    await expect(page.getByText(/^Pas de quorum/).first()).toBeVisible();
    await expect(open).toBeDisabled();
    await note(page, 'Parti', /^De retour/);
    await expect(page.getByText(/^Quorum atteint/).first()).toBeVisible();
  });

  await test.step('each seat is noted, the result proclaimed, and the plan is changed', async () => {
    await open.click();
    await page.getByRole('button', { name: /^Tous les autres/ }).click();
    await page.getByRole('button', { name: /^Noter \d+/ }).click();
    await expect(page.getByText(/Le résultat est certain|Tous les sièges ont voté/)).toBeVisible();
    await page.getByRole('button', { name: 'Proclamer le résultat' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Proclamer le résultat' }).click();
    await expect(page.getByText('Décision adoptée.')).toBeVisible();
    await expect(page.getByText('Ces valeurs sont écrites dans le plan.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Ce qui en sort Adoptée sous le numéro COPIL-/ })).toBeVisible();
    await expectAccessible(page);
    // What is said without a vote is written in the plan too.
    await page.getByRole('button', { name: /^Changer l’action / }).click();
    const said = page.getByRole('dialog', { name: /^Changer l’action / });
    await said.getByRole('button', { name: /État/ }).click();
    await page.getByRole('option', { name: 'En pause' }).click();
    await said.getByRole('button', { name: 'Écrire dans le plan' }).click();
    await expect(page.getByRole('heading', { name: 'Changé dans le plan à ce point' })).toBeVisible();
    await page.getByRole('button', { name: 'Clore la séance' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Clore la séance' }).click();
  });

  await test.step('the minutes tell the quorum and the vote; an amendment changes them, and everybody approves again', async () => {
    await page.getByRole('link', { name: 'Lire le compte rendu' }).click();
    const decision = page.getByRole('region', { name: /^Décision COPIL-/ });
    await expect(decision.getByText(/Quorum atteint au moment du vote/)).toBeVisible();
    await expect(decision.getByRole('heading', { name: 'Changé dans le plan par cette décision' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Changé dans le plan à ce point' })).toBeVisible();
    await expect(page.getByText(/^Quorum perdu à/)).toBeVisible();
    // Until they are approved, they are corrected by hand.
    await page.getByRole('button', { name: /^Ce qui sort du point 1 Bienvenue/ }).click();
    await page.getByRole('textbox', { name: 'Ce qui sort du point 1' }).fill('Bienvenue à toutes et à tous.');
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Enregistré à/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Corriger la présence' })).toBeVisible();
    await page.getByRole('button', { name: 'Donner à approuver' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Donner à approuver' }).click();
    const approve = page.getByRole('button', { name: /^Approuver pour/ });
    await expect(approve.first()).toBeVisible();
    await approve.first().click();
    await expect(page.getByText('A approuvé', { exact: true })).toHaveCount(1);
    await page.getByRole('button', { name: 'Proposer un amendement au point 1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Amender le point 1' });
    await dialog.getByRole('textbox', { name: 'Ce qu’il faut lire' }).fill(OUTCOME);
    await dialog.getByRole('textbox', { name: 'Pourquoi' }).fill('Dit à l’ouverture.');
    await dialog.getByRole('button', { name: 'Proposer l’amendement' }).click();
    await expect(page.getByText(/^Un amendement attend sa réponse/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Accepter l’amendement de/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Accepter' }).click();
    await expect(page.getByText('À réapprouver : le texte a changé')).toBeVisible();
    for (let left = await approve.count(); left > 0; left -= 1) {
      await approve.first().click();
      await expect(approve).toHaveCount(left - 1);
    }
    await page.getByRole('button', { name: 'Sceller' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Sceller' }).click();
    await expect(page.getByText(/^Scellé le .* Tous ceux qui ont participé ont approuvé\.$/)).toBeVisible();
    await expect(page.getByText(OUTCOME, { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the history of the action names the decision at its new amount and at its new owner', async () => {
    await page.getByRole('link', { name: NUMBER }).click();
    await page.getByRole('link', { name: ACTION }).click();
    await expect(sheetOf(page).getByText(OWNER).first()).toBeVisible();
    const changes = page.getByRole('list', { name: 'Changements, les derniers d’abord' }).getByRole('listitem');
    for (const now of [OWNER, /1\s250\s000/])
      await expect(changes.filter({ hasText: now }).getByRole('link', { name: NUMBER })).toBeVisible();
    await expect(changes.getByRole('link', { name: /point « Décisions à prendre »$/ })).toBeVisible();
  });

  await test.step('at the next meeting the decision whose review has come is proposed, then reviewed in one act', async () => {
    await page.goto(`${PLACE}/seances`);
    await page
      .getByText(/^Prochaine/)
      .getByRole('link')
      .click();
    const review = page.getByRole('listitem').filter({ hasText: 'Décision à réexaminer depuis le' });
    await review.getByRole('button', { name: /^Garder/ }).click();
    const kept = page.getByRole('link', { name: new RegExp(`COPIL-.*${DECISION}`) });
    await expect(kept).toBeVisible();
    await expectAccessible(page);
    await kept.click();
    await page.getByRole('button', { name: 'Réexaminée' }).click();
    await expect(page.getByText(/^Réexaminée le/)).toBeVisible();
    await page.getByRole('button', { name: 'Fermer ce message' }).click();
  });
  await expectShown(page);
  expect(faults).toEqual([]);
});
