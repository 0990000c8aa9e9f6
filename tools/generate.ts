import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { runToEnd } from './processes.ts';
import { runProgram } from './programs.ts';

const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** Prints the GraphQL schema from the code of the API into `<folder>/apps/api/schema.graphql`. */
export async function printSchema(folder: string, environment: Record<string, string>, logs: string): Promise<string> {
  mkdirSync(join(folder, 'apps/api'), { recursive: true });
  await runProgram({ name: 'schema', program: 'dist/api/print-schema.js', environment, logs, cwd: folder });
  return join(folder, 'apps/api/schema.graphql');
}

/** Bundles the programs of the API alone. */
export function buildApi(logs: string): Promise<void> {
  return runToEnd({ name: 'api-build', command: bin('rolldown'), args: ['-c', 'apps/api/rolldown.config.ts'], cwd: root, logs });
}

/** Writes the types of the operations that screens send, and the list of documents that the server accepts. */
export function generateDocuments(logs: string): Promise<void> {
  return runToEnd({ name: 'documents', command: bin('graphql-codegen'), args: ['--config', 'codegen.ts'], cwd: root, logs });
}
