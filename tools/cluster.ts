import { join } from 'node:path';
import { root } from './root.ts';
import { startCluster } from './cluster-run.ts';
import { serveUntilStopped } from './launch.ts';
import { portFrom } from './ports.ts';
import { toldSteps } from './steps.ts';

/** `npm run start:cluster`: the production topology, as processes on loopback. */
console.log('Binôme démarre comme en production (deux nœuds, un travailleur, un mandataire)');
await serveUntilStopped(
  async (onUnexpectedExit) =>
    startCluster({
      data: join(root, '.data', 'cluster'),
      port: portFrom(process.env.PORT),
      step: toldSteps(),
      given: process.env,
      onUnexpectedExit,
    }),
  (cluster) => {
    console.log(`\n  Binôme        ${cluster.url}\n  Nœuds         ${cluster.nodes.join('  ')}`);
    if (cluster.mailboxUrl) console.log(`  Messagerie    ${cluster.mailboxUrl}`);
    console.log('\n  Ctrl-C arrête tout ; les données restent dans .data/cluster/.\n');
  },
);
