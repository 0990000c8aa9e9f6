export { chromiumArguments, findChromium } from './chromium.ts';
export { startCluster, type Cluster } from './cluster-run.ts';
export { freePort } from './ports.ts';
export { startPostgres } from './postgres.ts';
export { startProduct, type Product } from './product.ts';
export { startProcess, type RunningProcess } from './processes.ts';
export { startRedis } from './redis.ts';
export { root } from './root.ts';
