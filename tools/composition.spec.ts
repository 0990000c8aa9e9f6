import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './root.ts';
import { topology } from './topology.ts';

interface Service {
  command?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  stop_grace_period?: string;
  environment?: Record<string, string>;
  volumes?: string[];
}

const file = readFileSync(join(root, 'docker-compose.yml'), 'utf8');
const { services } = parse(file, { merge: true }) as { services: Record<string, Service> };
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');

describe('the composition', () => {
  it('runs exactly the programs of the topology that is tested, by the same commands', () => {
    const programs = Object.entries(services).filter(([, service]) => service.command?.[0] === 'node');
    expect(Object.fromEntries(programs.map(([name, service]) => [name, service.command]))).toEqual(
      Object.fromEntries(topology.map((role) => [role.name, ['node', '--enable-source-maps', role.program]])),
    );
  });

  it('migrates before any program serves', () => {
    for (const role of topology.filter((one) => !one.job && one.name !== 'proxy')) {
      expect(services[role.name]?.depends_on?.migrate?.condition, role.name).toBe('service_completed_successfully');
    }
  });

  it('sends to a node nothing before it is ready, and leaves every program the time to stop', () => {
    for (const name of ['api-1', 'api-2', 'proxy']) expect(services[name]?.healthcheck?.test.join(' '), name).toContain('/readyz');
    for (const role of topology) expect(services[role.name]?.stop_grace_period, role.name).toBe('30s');
  });

  it('keeps Redis from evicting and from forgetting', () => {
    expect(services.redis?.command).toEqual(['redis-server', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction']);
  });

  it('holds no secret, and refuses to start without them', () => {
    for (const name of ['SECRET', 'PUBLIC_URL', 'POSTGRES_PASSWORD', 'OWNER_DATABASE_PASSWORD', 'APP_DATABASE_PASSWORD']) {
      expect(file, name).toMatch(new RegExp(`\\$\\{${name}:\\?`));
      expect(file, name).not.toMatch(new RegExp(`\\$\\{${name}:-`));
    }
  });

  it('shares one place of files between the nodes and the worker, whose image lets them write there', () => {
    for (const name of ['api-1', 'api-2', 'worker']) {
      expect(services[name]?.environment?.FILES_DIR, name).toBe('/binome/files');
      expect(services[name]?.volumes, name).toEqual(['files:/binome/files']);
    }
    expect(dockerfile).toMatch(/--owner=node --group=node files\nUSER node$/m);
  });

  it('gives the owner of the tables to the migration alone', () => {
    const holders = Object.entries(services).filter(([, service]) => service.environment?.MIGRATION_DATABASE_URL);
    expect(holders.map(([name]) => name)).toEqual(['migrate']);
  });
});

describe('the image', () => {
  it('holds every file that a program starts from, and runs as an ordinary user', () => {
    const imports = (path: string): string[] =>
      [...readFileSync(join(root, 'tools', path), 'utf8').matchAll(/from '\.\/([\w-]+\.ts)'/g)].map(([, name]) => name ?? '');
    const needed = new Set(['proxy.ts']);
    for (const path of needed) for (const name of imports(path)) needed.add(name);
    for (const path of needed) expect(dockerfile).toContain(`tools/${path}`);
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
