import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PolicyRegistry } from '@binome/shared/api';
import { TestApp } from '@binome/shared/api/testing';
import { entities, topics } from './app.module.js';
import { permissionsDocument } from './permissions.js';

const FILE = 'docs/permissions.md';

it('docs/permissions.md says what the policies say', async () => {
  const app = await TestApp.start({ imports: topics, entities, actors: 'real' });
  const document = permissionsDocument(app.app.get(PolicyRegistry).policies);
  await app.close();
  if (process.env.UPDATE_PERMISSIONS) writeFileSync(FILE, document);
  expect(document).toContain('| observer |');
  expect(
    readFileSync(FILE, 'utf8'),
    'rights changed: run again with UPDATE_PERMISSIONS=1 and review the difference',
  ).toBe(document);
});
