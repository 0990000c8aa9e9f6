import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Client } from './client.ts';

const STATE = 'query ($id: ID!) { territoryImport(id: $id) { id status version } }';
const CONFIRM = 'mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { territoryImport { id } } }';
const FOLDER = '../shared/data';
const FILES = ['territoires-2023-2027.csv', 'territoires-2023-2027-membres.csv', 'territoires-2023-2027.topojson'];

/** Whether the reference files stand beside the project. */
export const hasReferenceFiles = existsSync(`${FOLDER}/${FILES[0]}`);

/** Uploads the official files; gives the identifier of the import. */
export async function uploadReference(client: Client): Promise<string> {
  const form = new FormData();
  form.set('clientMutationId', randomUUID());
  form.set('phase', 'phase_2');
  for (const name of FILES) form.append('files', new Blob([readFileSync(`${FOLDER}/${name}`)]), name);
  const answer = await client.upload('/api/imports', form);
  if (!answer.ok) throw new Error(`Upload refused: ${await answer.text()}`);
  return ((await answer.json()) as { id: string }).id;
}

export async function confirm(client: Client, id: string): Promise<void> {
  const { version } = await stateOf(client, id);
  await client.insist(
    CONFIRM,
    { input: { importId: id, version, clientMutationId: randomUUID() } },
    Date.now() + 30_000,
  );
}

/** Waits until the import stands in one of these states; gives it with the seconds it took. */
export async function until(
  client: Client,
  id: string,
  states: string[],
  within = 120,
): Promise<{ status: string; seconds: number }> {
  const started = Date.now();
  for (;;) {
    const { status } = await stateOf(client, id);
    const seconds = (Date.now() - started) / 1000;
    if (states.includes(status)) return { status, seconds };
    if (seconds > within) throw new Error(`The import still stands ${status} after ${within} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function stateOf(client: Client, id: string): Promise<{ status: string; version: number }> {
  const answer = await client.insist<{ territoryImport: { status: string; version: number } }>(
    STATE,
    { id },
    Date.now() + 60_000,
  );
  if (!answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data.territoryImport;
}
