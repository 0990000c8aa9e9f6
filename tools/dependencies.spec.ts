import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './root.ts';

const programs = ['apps/api/src/**/*.ts', 'libs/*/{api,domain}/src/**/*.ts', 'tools/{proxy,proxy-server,proxy-files,upstreams}.ts'];
const notShipped = /\.(spec|int-spec|testing)\.ts$|\/testing(\/|[\w-]*\.ts)|\/strangers\//;

/** `@scope/name/deep` and `name/deep` are imports of `@scope/name` and `name`. */
const packageOf = (specifier: string) => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');

it('ships every package that the programs import', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const files = globSync(programs, { cwd: root }).filter((file) => !notShipped.test(file));
  const imported = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*?from '([^.'][^']*)'|^import '([^.'][^']*)'/gm)].map(
      ([, from, bare]) => packageOf(from ?? bare ?? ''),
    ),
  );
  const missing = imported.filter((name) => !isBuiltin(name) && !name.startsWith('@binome/') && !dependencies[name]);
  expect(imported).toEqual(expect.arrayContaining(['@nestjs/common', 'typeorm', 'http-proxy-3']));
  expect([...new Set(missing)]).toEqual([]);
});
