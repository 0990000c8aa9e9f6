import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('documents every variable that the programs read, and no other', () => {
  const source = read('libs/shared/api/src/config/config.ts');
  const table = source.slice(source.indexOf('export const variables'), source.indexOf('} as const'));
  const variables = [...table.matchAll(/^ {2}([A-Z0-9_]+):/gm)].map(([, name]) => name);
  const section = read('docs/configuration.md').split(/^## /m)[1] ?? '';
  const documented = [...section.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, name]) => name);
  expect(variables.length).toBeGreaterThan(10);
  expect(documented.toSorted()).toEqual(variables.toSorted());
});
