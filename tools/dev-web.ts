import { createServer } from 'vite';
import { join } from 'node:path';
import { root } from './root.ts';

/** The web client with reload, at the address of the product; the API answers behind it. */
const { PORT = '4000', API_URL = '' } = process.env;
const doors = ['/graphql', '/api', '/livez', '/readyz', '/healthz', '/metrics', '/administration/files'];
const server = await createServer({
  configFile: join(root, 'apps/web/vite.config.ts'),
  server: { port: Number(PORT), strictPort: true, proxy: Object.fromEntries(doors.map((door) => [door, { target: API_URL, ws: true, xfwd: true }])) },
});
await server.listen();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));
