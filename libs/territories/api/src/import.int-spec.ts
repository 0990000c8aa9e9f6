import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { anActor, anIntent, cookieOf } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { CONFIRM, ImportDesk } from './testing-imports.js';

const LIST = 'id_ti;lib_ti;insee_reg_id\nti-8401;Vallée de l’Arve;84\nti-8402;Pays du Faucigny;84\n';
const MEMBERS = 'id_ti;siren\nti-8401;200034882\nti-8402;200000172\n';

const PROGRESSED = 'subscription ($id: ID!) { importProgressed(id: $id) { status progress { step done total } } }';

async function listen(desk: ImportDesk, actor: Actor, id: string): Promise<unknown[]> {
  class Socket extends WebSocket {
    constructor(url: string, protocols: string) {
      super(url, protocols, { headers: { cookie: cookieOf(actor), origin: desk.app.config.publicUrl } });
    }
  }
  const client = createClient({
    url: `${desk.app.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
  });
  const heard: unknown[] = [];
  client.subscribe<{ importProgressed: unknown }>(
    { query: PROGRESSED, variables: { id } },
    {
      next: ({ data }) => void heard.push(data?.importProgressed ?? null),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  // Long enough for the subscription to reach Redis.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return heard;
}

describe('an import from its preview to its undoing', () => {
  let desk: ImportDesk;
  beforeAll(async () => {
    desk = await ImportDesk.open();
  });
  afterAll(() => desk.app.close());

  it('previews, applies, changes nothing the second time, and is undone', async () => {
    const empty = await desk.snapshot();
    const previewed = await desk.preview({ 'liste.csv': LIST, 'membres.csv': MEMBERS }, { phase: 'phase_2' });
    expect(previewed).toMatchObject({
      status: 'previewed',
      problemCount: 0,
      preview: { counts: { createdTerritories: 2, addedMembers: 2 } },
    });
    expect(await desk.snapshot()).toEqual(empty);
    const applied = await desk.confirm(previewed);
    expect(applied).toMatchObject({ status: 'applied' });
    expect(await desk.snapshot()).toHaveLength(4);
    const events = await desk.app.sql(
      `SELECT name, origin, data ->> 'code' AS code FROM events WHERE name LIKE 'territory.%' ORDER BY 3`,
    );
    expect(events).toEqual(
      ['ti-8401', 'ti-8402'].map((code) => ({ name: 'territory.created', origin: 'import', code })),
    );
    const after = await desk.snapshot();
    const again = await desk.confirm(
      await desk.preview({ 'liste.csv': LIST, 'membres.csv': MEMBERS }, { phase: 'phase_2' }),
    );
    expect(again.preview?.counts).toMatchObject({
      createdTerritories: 0,
      changedTerritories: 0,
      unchangedTerritories: 2,
      addedMembers: 0,
    });
    expect(await desk.snapshot()).toEqual(after);
    const changed = await desk.confirm(
      await desk.preview(
        { 'liste.csv': LIST.replace('Pays du', 'Le'), 'membres.csv': MEMBERS.replace('200034882', '247400690') },
        { phase: 'phase_2' },
      ),
    );
    expect(changed.preview?.counts).toMatchObject({ changedTerritories: 2, addedMembers: 1, removedMembers: 1 });
    const blocked = await desk.undo(applied);
    expect(blocked.status).toBe('applied');
    expect(blocked.obstacles.length).toBeGreaterThan(0);
    expect((await desk.undo(changed)).status).toBe('undone');
    expect(await desk.snapshot()).toEqual(after);
    const [{ count } = { count: '' }] = await desk.app.sql<{ count: string }>(
      `SELECT count(*)::text AS count FROM territories WHERE version > 1`,
    );
    expect(count).toBe('2');
  });

  it('refuses to undo what people already work in, and names it', async () => {
    const applied = await desk.confirm(
      await desk.preview({ 'liste.csv': 'id_ti;lib_ti;insee_reg_id\nti-8499;Essai;84\n' }, { phase: 'phase_2' }),
    );
    await desk.app.sql(
      `INSERT INTO pair_seats (id, version, territory_id, side, person_name, starts_on) SELECT gen_random_uuid(), 1, id, 'elected', 'X', '2026-01-01' FROM territories WHERE code = 'ti-8499'`,
    );
    expect((await desk.undo(applied)).obstacles).toEqual([{ label: 'ti-8499 Essai', reason: 'in_use' }]);
    await desk.app.sql(`DELETE FROM pair_seats`);
    expect((await desk.undo(await desk.read(applied.id))).status).toBe('undone');
    expect(await desk.app.sql(`SELECT 1 FROM territories WHERE code = 'ti-8499'`)).toEqual([]);
  });

  it('previews again when what is known changed after the preview', async () => {
    const file = { 'liste.csv': 'id_ti;lib_ti;insee_reg_id\nti-8401;Vallée neuve;84\n' };
    const first = await desk.preview(file, { phase: 'phase_2' });
    await desk.app.sql(`UPDATE territories SET name = 'Entre-temps' WHERE code = 'ti-8401'`);
    const again = await desk.confirm(first);
    expect(again.status).toBe('previewed');
    expect((await desk.confirm(again)).status).toBe('applied');
  });

  it('the same upload sent again is one import; a right withdrawn meanwhile applies nothing', async () => {
    const clientMutationId = anIntent();
    const [one, two] = [
      await desk.send(desk.administrator, { 'liste.csv': LIST }, { clientMutationId, phase: 'phase_2' }),
      await desk.send(desk.administrator, { 'liste.csv': LIST }, { clientMutationId, phase: 'phase_2' }),
    ];
    expect(two.body.id).toBe(one.body.id);
    const { id, version } = await desk.work(one.body.id);
    await desk.app.data(desk.administrator, CONFIRM, {
      input: { importId: id, version, clientMutationId: anIntent() },
    });
    await desk.app.sql(`UPDATE role_assignments SET ends_on = '2020-12-31'`);
    expect((await desk.work(id)).status).toBe('failed');
    await desk.app.sql('UPDATE role_assignments SET ends_on = NULL');
  });

  it('a job run twice or at once is applied once; one that Redis forgot is asked for again', async () => {
    const { id, version } = await desk.preview(
      { 'liste.csv': 'id_ti;lib_ti;insee_reg_id\nti-8450;Deux fois;84\n' },
      { phase: 'phase_2' },
    );
    await desk.app.data(desk.administrator, CONFIRM, {
      input: { importId: id, version, clientMutationId: anIntent() },
    });
    await desk.app.sql(`UPDATE territory_imports SET status_at = now() - interval '2 minutes' WHERE id = $1`, [id]);
    expect(await desk.job.resume()).toBe(1);
    await Promise.all([desk.job.run(id), desk.job.run(id)]);
    expect(await desk.app.sql(`SELECT count(*)::int AS count FROM events WHERE data ->> 'code' = 'ti-8450'`)).toEqual([
      { count: 1 },
    ]);
  });

  it('tells its progress to administrators who listen, and to nobody else', async () => {
    const { body } = await desk.send(desk.administrator, { 'liste.csv': LIST }, { phase: 'phase_2' });
    const heard = await listen(desk, desk.administrator, body.id);
    const refused = await listen(desk, anActor('national_coordinator'), body.id);
    await desk.work(body.id);
    await vi.waitFor(
      () => expect(heard.at(-1)).toMatchObject({ status: 'previewed', progress: { step: 'done' } }),
      5_000,
    );
    expect(refused.filter((progressed) => progressed !== null)).toEqual([]);
  });
});
