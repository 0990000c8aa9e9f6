import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closeDataFolder, dataVersion, openDataFolder, secretOf, startOf, versionProblem } from './data-folder.ts';
import { freePort, portFrom, portProblemText, requireFreePort } from './ports.ts';
import { requireReachable } from './postgres.ts';
import { startProcess } from './processes.ts';
import { requireRedis } from './redis.ts';
import { seconds } from './steps.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'binome-launcher-'));

describe('the data folder', () => {
  it('accepts data of its version and of an older one', () => {
    expect(versionProblem(1, 1)).toBeUndefined();
    expect(versionProblem(1, 2)).toBeUndefined();
  });

  it('refuses, saying what to do, data of a newer version and a version that is no number', () => {
    expect(versionProblem(2, 1)).toContain('npm run reset');
    expect(versionProblem(Number.NaN, 1)).toContain('npm run reset');
  });

  it('opens a new folder, and refuses one that a newer version wrote', async () => {
    const data = folder();
    await openDataFolder(data);
    closeDataFolder(data);
    writeFileSync(join(data, 'version'), `${dataVersion + 1}\n`);
    await expect(openDataFolder(data)).rejects.toThrow('version plus récente');
  });

  it('draws its secret once', () => {
    const data = folder();
    expect(secretOf(data)).toBe(secretOf(data));
    expect(secretOf(data).length).toBeGreaterThanOrEqual(32);
  });

  it('refuses a folder on which another launcher runs, and stops what a dead launcher left', async () => {
    const data = folder();
    const other = await startProcess({ name: 'other', command: 'sleep', args: ['60'], logs: data });
    const mark = { pid: other.pid, startedAt: startOf(other.pid) };
    const note = (run: object) => writeFileSync(join(data, 'running.json'), JSON.stringify(run));
    note({ launcher: mark, children: [] });
    await expect(openDataFolder(data)).rejects.toThrow('Binôme tourne déjà');
    note({ launcher: { ...mark, startedAt: '1' }, children: [mark] });
    await openDataFolder(data);
    expect(startOf(other.pid)).toBeUndefined();
    await other.stop();
  });
});

describe('one clear line', () => {
  it('reads PORT', () => {
    expect(portFrom(undefined)).toBe(4000);
    expect(portFrom('8080')).toBe(8080);
    for (const wrong of ['http', '0', '70000', '1.5']) expect(() => portFrom(wrong)).toThrow('PORT=4001 npm start');
  });

  it('says what to do about a taken port', async () => {
    const server = createServer();
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, resolve));
    await expect(requireFreePort(port)).rejects.toThrow(`Le port ${port} est déjà pris`);
    server.close();
    expect(portProblemText(80, 'EACCES')).toContain('PORT=81 npm start');
  });

  it('says what to do about a PostgreSQL or a Redis that does not answer, without its password', async () => {
    const port = await freePort();
    const database = requireReachable(`postgresql://someone:hidden-password@127.0.0.1:${port}/x`, 'DATABASE_URL');
    await expect(database).rejects.toThrow(`127.0.0.1:${port}/x`);
    await expect(database).rejects.not.toThrow('hidden-password');
    await expect(requireRedis(`redis://127.0.0.1:${port}`)).rejects.toThrow('REDIS_URL');
  });
});

describe('processes', () => {
  it('are killed when they do not stop in time', async () => {
    const deaf = await startProcess({
      name: 'deaf',
      command: process.execPath,
      args: ['-e', "process.on('SIGTERM', () => {}); process.send('ready'); setInterval(() => {}, 1000)"],
      logs: folder(),
      saysReady: true,
      stopWithin: 200,
    });
    await deaf.stop();
    expect(startOf(deaf.pid)).toBeUndefined();
  });

  it('that fail to start say the last line of their log', async () => {
    const start = startProcess({ name: 'broken', command: 'sh', args: ['-c', 'echo no disk; exit 3'], logs: folder(), ready: async () => false });
    await expect(start).rejects.toThrow('no disk');
  });

  it('start again when they must', async () => {
    const data = folder();
    const one = await startProcess({ name: 'kept', command: 'sleep', args: ['60'], logs: data, restart: true });
    const first = one.pid;
    process.kill(first, 'SIGKILL');
    for (let turn = 0; turn < 40 && one.pid === first; turn += 1) await delay(50);
    expect(one.pid).not.toBe(first);
    await one.stop();
  });
});

it('tells durations in French', () => {
  expect(seconds(840)).toBe('0,8 s');
  expect(seconds(72_000)).toBe('1 min 12 s');
});
