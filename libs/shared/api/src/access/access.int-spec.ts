import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor, type Policy } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { anActor, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { Access, PolicyRegistry } from './access.js';

const WORDS = ['a', 'b', 'c', "d'; DROP TABLE notes --"];
const word = fc.constantFrom(...WORDS);
const words = fc.uniqueArray(word, { maxLength: 3 });
const field = (name: string, isNullable: boolean) =>
  fc
    .oneof(
      word,
      word.map(($ne) => ({ $ne })),
      words.map(($in) => ({ $in })),
      ...(isNullable ? [fc.constant(null), fc.constant({ $ne: null })] : []),
    )
    .map((value) => [name, value] as const);
const clause = fc.oneof(field('title', false), field('body', true), field('tags', false));
const conditions = fc
  .uniqueArray(clause, { maxLength: 3, selector: ([name]) => name })
  .map((clauses) => Object.fromEntries(clauses));
const rules = fc.array(conditions, { maxLength: 3 });

describe('the same rules for a row and for a list', () => {
  let app: TestApp;
  const territoryId = randomUUID();
  const rows: Note[] = [];
  let condition: object[] = [];
  const policy: Policy = (_actor, can) => condition.forEach((one) => can('weigh', 'Note', one));

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
    app.app.get(PolicyRegistry).add(policy);
    const samples = fc.sample(fc.record({ title: word, body: fc.option(word), tags: words }), { numRuns: 60, seed: 7 });
    await app.app.get(UnitOfWork).run(systemActor('essai'), async (tx) => {
      for (const sample of samples)
        rows.push(await tx.insert(Note, { version: 1, territoryId, visibility: 'shared', rank: null, ...sample }));
    });
  });
  afterAll(() => app.close());

  it('answer the same, whatever the rules', async () => {
    const access = app.app.get(Access);
    await fc.assert(
      fc.asyncProperty(rules, async (some) => {
        condition = some;
        const actor = anActor('elected', { territoryIds: [territoryId] });
        const { sql, parameters } = access.filter(actor, 'weigh', 'Note', Note, 'note');
        const found = await app.app
          .get(UnitOfWork)
          .read(actor, (manager) => manager.createQueryBuilder(Note, 'note').where(sql, parameters).getMany());
        const expected = rows.filter((row) => access.can(actor, 'weigh', 'Note', row));
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      }),
      { numRuns: 150 },
    );
  });

  it('refuse a rule on a column that does not exist', () => {
    condition = [{ owner: 'x' }];
    expect(() => app.app.get(Access).filter(anActor('elected'), 'weigh', 'Note', Note, 'note')).toThrow(
      'no column owner',
    );
  });
});
