/** One program of the production topology: the same command as a process on loopback and as a container. */
export interface Role {
  /** Service name in docker-compose.yml. */
  name: string;
  /** Arguments of `node`, from the project's root. */
  program: string;
  /** Runs to its end before the programs that follow. */
  job?: true;
}

/** The production topology, in the order of start. */
export const topology: Role[] = [
  { name: 'migrate', program: 'dist/api/migrate.js', job: true },
  { name: 'api-1', program: 'dist/api/main.js' },
  { name: 'api-2', program: 'dist/api/main.js' },
  { name: 'worker', program: 'dist/api/worker.js' },
  { name: 'proxy', program: 'tools/proxy.ts' },
];
