import { resolve } from 'node:path';
import { loadWebClient } from './proxy-files.ts';
import { createProxy } from './proxy-server.ts';

/** The reverse proxy of the production topology: serves the web client, and shares requests between the nodes that are ready. */
const { PORT = '4000', UPSTREAMS = '', WEB_DIR = 'dist/web', PUBLIC_URL = 'http://localhost:4000', TRUST_PROXY = '0' } = process.env;
const upstreams = UPSTREAMS.split(',').filter((one) => one !== '');
if (upstreams.length === 0) {
  console.error('UPSTREAMS: give the addresses of the API nodes, separated by commas');
  process.exit(1);
}

const proxy = createProxy({
  upstreams,
  webClient: loadWebClient(resolve(WEB_DIR)),
  secure: PUBLIC_URL.startsWith('https://'),
  // One proxy is this one: more of them means that what stands in front already tells who the client is.
  trustForwarded: Number(TRUST_PROXY) > 1,
});
proxy.server.listen(Number(PORT), () => console.log(JSON.stringify({ level: 'info', msg: 'proxy ready', port: Number(PORT), upstreams })));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void proxy.stop());
