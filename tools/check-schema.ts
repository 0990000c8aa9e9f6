import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.ts';
import { printSchema } from './generate.ts';
import { withoutSentence } from './schema-sentences.ts';
import { failureText } from './plain-failure.ts';

/** Fails when the committed schema is not the one that the code of the API prints, or when a part of it has no doc sentence. Reads the services from the environment. */
const folder = mkdtempSync(join(tmpdir(), 'binome-schema-'));
try {
  const printed = readFileSync(await printSchema(folder, {}, folder), 'utf8');
  const committed = readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8');
  if (printed !== committed) throw new Error('apps/api/schema.graphql is not what the code says: run « npm run codegen » and commit the result');
  const bare = withoutSentence(printed);
  if (bare.length > 0) throw new Error(`No doc sentence in the schema: ${bare.join(', ')}`);
} catch (error) {
  console.error(failureText(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
