import { spawn, type ChildProcess } from 'node:child_process';
import { openSync, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const here = fileURLToPath(import.meta.url);

/** Starts, as a process to be killed, a writer that takes no care: what the verdicts of the faults must catch. */
export function careless(kind: 'bytes' | 'rows', ...given: string[]): ChildProcess {
  return spawn(process.execPath, [here, kind, ...given], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Puts bytes in place as they come. */
async function writeInPlace(path: string): Promise<void> {
  const file = openSync(path, 'w');
  for (;;) {
    writeSync(file, 'Une ligne de texte comme une autre.\n'.repeat(1_000));
    await wait(50);
  }
}

/** Imports 300 actions, each committed by itself. */
async function commitRowByRow(databaseUrl: string, planId: string, mark: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
  await client.connect();
  for (let rank = 0; rank < 300; rank += 1) {
    await client.query(
      `INSERT INTO actions (id, territory_id, plan_id, version, code, title, main_axis, rank, phase, status, commitment, priority)
       SELECT gen_random_uuid(), territory_id, id, 1, $2 || '-' || $3, 'Action ' || $3, 'land', 'y' || $3, 'idea', 'to_come', 'intended', 'medium'
       FROM action_plans WHERE id = $1`,
      [planId, mark, String(rank)],
    );
    await wait(20);
  }
  await client.end();
}

if (process.argv[1] === here) {
  const [kind, first = '', second = '', third = ''] = process.argv.slice(2);
  await (kind === 'bytes' ? writeInPlace(first) : commitRowByRow(first, second, third));
}
