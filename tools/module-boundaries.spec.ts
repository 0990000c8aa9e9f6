import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

// A rule that never fires protects nothing: each kind of forbidden import is fed to the linter, and must be refused.
const FORBIDDEN: [name: string, file: string, code: string, rule: string][] = [
  [
    'domain → api',
    'libs/identity/domain/src/probe.ts',
    `import { Queues } from '@binome/shared/api';\nQueues;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'domain → web',
    'libs/identity/domain/src/probe.ts',
    `import { Page } from '@binome/shared/web';\nPage;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'domain → package',
    'libs/identity/domain/src/probe.ts',
    `import { Client } from 'pg';\nClient;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'domain → built-in',
    'libs/identity/domain/src/probe.ts',
    `import { readFileSync } from 'node:fs';\nreadFileSync;`,
    'no-restricted-imports',
  ],
  ['domain → clock', 'libs/identity/domain/src/probe.ts', `export const today = new Date();`, 'no-restricted-syntax'],
  [
    'domain → wait',
    'libs/identity/domain/src/probe.ts',
    `export async function f(p: Promise<void>) { await p; }`,
    'no-restricted-syntax',
  ],
  [
    'api → web',
    'libs/identity/api/src/probe.ts',
    `import { Page } from '@binome/shared/web';\nPage;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'api → React',
    'libs/identity/api/src/probe.ts',
    `import { useState } from 'react';\nuseState;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'api → save()',
    'libs/identity/api/src/probe.ts',
    `export const f = (m: { save(x: object): void }) => m.save({});`,
    'no-restricted-syntax',
  ],
  ...[
    'Number(line.planned)',
    'parseFloat(amount)',
    '+line.granted',
    'amount * 2',
    'Number.parseFloat(line.secured)',
  ].map((code): [string, string, string, string] => [
    `money → float: ${code}`,
    'libs/action-plans/api/src/probe.ts',
    `export const f = (line: any, amount: any) => ${code};`,
    'no-restricted-syntax',
  ]),
  [
    'domain: money → float',
    'libs/action-plans/domain/src/probe.ts',
    `export const f = (planned: any) => Number(planned);`,
    'no-restricted-syntax',
  ],
  [
    'web: money → float',
    'libs/action-plans/web/src/probe.tsx',
    `export const f = (planned: any) => Number(planned);`,
    'no-restricted-syntax',
  ],
  [
    'web → api',
    'libs/identity/web/src/probe.tsx',
    `import { Queues } from '@binome/shared/api';\nQueues;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'web → server package',
    'libs/identity/web/src/probe.tsx',
    `import { DataSource } from 'typeorm';\nDataSource;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'shared → identity',
    'libs/shared/api/src/probe.ts',
    `import { IdentityModule } from '@binome/identity/api';\nIdentityModule;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'identity → territories',
    'libs/identity/api/src/probe.ts',
    `import { TerritoriesModule } from '@binome/territories/api';\nTerritoriesModule;`,
    '@nx/enforce-module-boundaries',
  ],
  [
    'territories → action plans',
    'libs/territories/web/src/probe.tsx',
    `import { x } from '@binome/action-plans/web';\nx;`,
    '@nx/enforce-module-boundaries',
  ],
];

const ALLOWED: [name: string, file: string, code: string][] = [
  [
    'domain → domain below',
    'libs/identity/domain/src/probe.ts',
    `import { notFound } from '@binome/shared/domain';\nnotFound();`,
  ],
  [
    'api → api below',
    'libs/territories/api/src/probe.ts',
    `import { IdentityModule } from '@binome/identity/api';\nIdentityModule;`,
  ],
  ['web → web below', 'libs/territories/web/src/probe.tsx', `import { Page } from '@binome/shared/web';\nPage;`],
];

describe('module boundaries', () => {
  const eslint = new ESLint();
  const rulesBroken = async (file: string, code: string): Promise<string[]> => {
    const [result] = await eslint.lintText(code, { filePath: file });
    return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
  };

  it.each(FORBIDDEN)(
    'refuses %s',
    async (_name, file, code, rule) => expect(await rulesBroken(file, code)).toContain(rule),
    60_000,
  );

  it.each(ALLOWED)(
    'accepts %s',
    async (_name, file, code) => expect(await rulesBroken(file, code)).not.toContain('@nx/enforce-module-boundaries'),
    60_000,
  );
});
