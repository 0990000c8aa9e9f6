import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { NestFactory } from '@nestjs/core';
import type { ReceivedFile } from '@binome/shared/api';
import { ImportCommand } from '@binome/territories/api';
import { MAX_IMPORT_BYTES, phaseOfText, type ProgrammePhase } from '@binome/territories/domain';
import { AppModule } from './app.module.js';
import { start } from './start.js';

const USAGE = `Usage : npm run import -- <fichier>… [--temps I|II] [--yes]

Importe les territoires, leurs membres ou leurs contours (CSV, TopoJSON, GeoJSON) : tout ou rien, avec un aperçu avant d’écrire.
  --temps I|II   la phase des fichiers, quand ni leur nom ni leurs colonnes ne la disent
  --yes          écrit sans demander de confirmation
`;

interface Order {
  paths: string[];
  phase: ProgrammePhase | null;
  yes: boolean;
}

// Null when the command line cannot be understood.
function orderOf(words: readonly string[]): Order | null {
  const order: Order = { paths: [], phase: null, yes: false };
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? '';
    if (word === '--yes') order.yes = true;
    else if (word === '--temps') {
      place += 1;
      order.phase = phaseOfText(words[place] ?? '');
      if (!order.phase) return null;
    } else if (word.startsWith('--')) return null;
    else order.paths.push(word);
  }
  return order.paths.length > 0 ? order : null;
}

// A file that is far too large is not read: one byte above the limit is enough to be refused as such.
async function received(path: string): Promise<ReceivedFile> {
  const { size } = await stat(path);
  const bytes = size > MAX_IMPORT_BYTES ? Buffer.alloc(MAX_IMPORT_BYTES + 1) : await readFile(path);
  return { name: basename(path), bytes };
}

async function agrees(): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Écrire ? (oui/non) ').finally(() => terminal.close());
  return /^o(ui)?$/i.test(answer.trim());
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await start('import', async (config) => {
  const order = orderOf(process.argv.slice(2));
  if (!order) {
    process.stderr.write(USAGE);
    process.exit(2);
  }
  const files = await Promise.all(order.paths.map(received));
  const app = await NestFactory.createApplicationContext(
    AppModule.with(config, { program: 'import', statementTimeout: 60_000 }),
    {
      logger: ['error', 'warn'],
    },
  );
  const done = await app
    .get(ImportCommand)
    .run({ files, chosenPhase: order.phase, agrees: order.yes ? async () => true : agrees, say })
    .finally(() => app.close());
  process.exit(done ? 0 : 1);
});
