import type { Locator, Page } from '@playwright/test';
import { anotherBrowser, expect, mailbox, signInAs } from './fixtures.ts';

/** A fictitious person whom nobody has invited yet. */
export function somebody(name: string): { name: string; email: string } {
  const address = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, '.');
  return { name, email: `${address}.${Date.now()}@parcours.example` };
}

/** Fills and sends the form of an invitation that is open, and waits until it has left. */
export async function sendInvitation(
  page: Page,
  person: { name: string; email: string },
  role: string,
  territories: readonly string[] = [],
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Inviter une personne' });
  await dialog.getByRole('textbox', { name: 'Nom de la personne' }).fill(person.name);
  await dialog.getByRole('textbox', { name: 'Adresse e-mail' }).fill(person.email);
  await dialog.getByRole('button', { name: /Fonction/ }).click();
  await page.getByRole('option', { name: role }).click();
  for (const territory of territories) {
    await dialog.getByRole('combobox', { name: 'Ajouter : Territoires' }).fill(territory);
    await page.getByRole('option', { name: territory }).click();
  }
  // Leaving the field by the keyboard takes nothing more.
  if (territories.length > 0) {
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name: /^Retirer / })).toHaveCount(territories.length);
  }
  await dialog.getByRole('button', { name: 'Envoyer l’invitation' }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the link of the invitation that was mailed; the summary of what is offered is on the page. */
export async function openInvitation(page: Page, email: string): Promise<void> {
  await page.goto(mailbox.linkOf(await mailbox.lastMailTo(email), '/invitation'));
  await expect(page.getByRole('heading', { level: 1, name: 'Votre invitation' })).toBeVisible();
  await expect(page.getByText(email)).toBeVisible();
}

/** Accepts the invitation on the page and arrives at home. */
export async function acceptInvitation(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Accepter l’invitation' }).click();
  await expectAtHome(page, name);
}

/** The person is signed in, on the first screen of a member. */
export async function expectAtHome(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'À faire maintenant' })).toBeVisible();
  await expect(page.getByRole('banner').getByRole('button', { name: new RegExp(name) })).toBeVisible();
}

/** Leaves by the account menu. */
export async function signOut(page: Page, name: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: new RegExp(name) })
    .click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Se connecter' })).toBeVisible();
}

/** What the frame says once the session has ended. */
export function expired(page: Page): Locator {
  return page.getByRole('banner').getByText('Votre session est terminée.');
}

/** The session ends where it is kept: every other session of the account is closed from another browser. */
export async function endSession(page: Page, persona: RegExp): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This page belongs to no browser');
  const elsewhere = await anotherBrowser(browser);
  await signInAs(elsewhere, persona);
  await elsewhere.goto('/compte');
  const others = elsewhere.getByRole('button', { name: 'Déconnecter tous les autres' });
  await others.click();
  await expect(others).toBeHidden();
  await elsewhere.context().close();
}
