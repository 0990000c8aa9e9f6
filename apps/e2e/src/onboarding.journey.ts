import type { Locator, Page } from '@playwright/test';
import { expectShown, watchFaults } from './faults.ts';
import { anotherBrowser, expect, expectAccessible, signInAs, test } from './fixtures.ts';
import { openInvitation, sendInvitation, somebody } from './people.ts';
import { sheetOf } from './plan-screen.ts';

/** A territory of the demonstration whose plan is not begun and whose pair is incomplete. */
const TERRITORY = 'Rumilly Usses et Rhône';
/** What a person needs who reads before acting: well above what was seen with first users of such forms. */
const SECONDS = { press: 5, field: 20 };

/** Counts what a person does, press by press and field by field. */
class Effort {
  presses = 0;
  fields = 0;
  private readonly start = performance.now();

  async press(target: Locator): Promise<void> {
    this.presses += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.fields += 1;
    await target.fill(text);
  }

  get machineSeconds(): number {
    return (performance.now() - this.start) / 1_000;
  }

  get humanSeconds(): number {
    return this.presses * SECONDS.press + this.fields * SECONDS.field + this.machineSeconds;
  }
}

async function stepsLeft(page: Page): Promise<number> {
  const path = page.getByRole('list').filter({ hasText: 'Commencer le plan d’action' });
  return path.getByRole('img', { name: 'à faire' }).count();
}

test('a new territory goes from the accepted invitation to its first action in under five minutes', async ({
  page: administrator,
  browser,
}) => {
  const person = somebody('Mathilde Perrot');
  await test.step('the administration invites an elected member', async () => {
    await signInAs(administrator, /Administratrice/);
    await administrator.goto('/administration/comptes/invitations');
    await administrator.getByRole('button', { name: 'Inviter une personne' }).click();
    await sendInvitation(administrator, person, 'Élu du binôme', [TERRITORY]);
  });

  const elected = await anotherBrowser(browser);
  const faults = watchFaults(elected);
  await openInvitation(elected, person.email);
  const effort = new Effort();

  await test.step('she accepts, and her home shows the way', async () => {
    await effort.press(elected.getByRole('button', { name: 'Accepter l’invitation' }));
    await expect(elected.getByRole('heading', { name: 'Votre première action en cinq minutes' })).toBeVisible();
    await expectShown(elected);
    expect(await stepsLeft(elected)).toBeGreaterThanOrEqual(3);
    await effort.press(elected.getByRole('link', { name: 'Commencer le plan d’action' }));
    await effort.press(elected.getByRole('button', { name: 'Commencer le plan' }));
  });

  await test.step('the empty plan asks for an axis, an orientation and a title', async () => {
    const form = elected.getByRole('region', { name: 'Votre première action' });
    await effort.press(form.getByText('Mobiliser un foncier industriel adapté'));
    await effort.fill(form.getByRole('textbox', { name: /^Orientation/ }), 'Remettre en usage ce qui est bâti');
    await effort.fill(form.getByRole('textbox', { name: 'Titre de l’action' }), 'Reconvertir la friche de la gare');
    await effort.press(form.getByRole('button', { name: 'Écrire cette action' }));
    await expect(sheetOf(elected).getByRole('heading', { name: 'Reconvertir la friche de la gare' })).toBeVisible();
  });

  const { presses, fields, machineSeconds, humanSeconds } = effort;
  console.log(
    `first action: ${presses} presses, ${fields} fields, ${machineSeconds.toFixed(1)} s of machine, ${Math.round(humanSeconds)} s for a person`,
  );
  expect(humanSeconds).toBeLessThan(300);

  await test.step('her home tells what is left, now that the plan lives', async () => {
    await elected.goto('/');
    await expectShown(elected);
    await expect(elected.getByRole('heading', { name: 'Votre première action en cinq minutes' })).toHaveCount(0);
    await expect(elected.getByRole('list', { name: 'Actes attendus' })).toContainText('Compléter une fiche action');
    await expectAccessible(elected);
  });

  await test.step('each act leads to its place, a part of a sheet included', async () => {
    await elected.getByRole('link', { name: /^Ouvrir la fiche : Compléter une fiche action$/ }).click();
    await expect(sheetOf(elected).getByRole('heading', { name: 'Reconvertir la friche de la gare' })).toBeVisible();
    await elected.goto(`${new URL(elected.url()).pathname.replace(/\/plan.*$/, '')}#invitations`);
    await expect(elected.getByRole('button', { name: 'Inviter une personne' })).toBeInViewport();
  });
  expect(faults).toEqual([]);
  await elected.context().close();
});
