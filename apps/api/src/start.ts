import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { ConfigurationError, readConfig, type Config } from '@binome/shared/api';

/** One JSON line each, as the lines of requests. */
export const jsonLogger = new ConsoleLogger({ json: true, colors: false, logLevels: ['error', 'warn'] });

/** Reads the configuration and starts; a start that cannot go on says why in one line and exits with 1. */
export async function start(program: string, run: (config: Config) => Promise<void>): Promise<void> {
  try {
    await run(readConfig(process.env));
  } catch (error) {
    const lines = error instanceof ConfigurationError ? error.message.split('\n') : [oneLine(error)];
    for (const line of lines) process.stderr.write(`${program}: ${line}\n`);
    if (!(error instanceof ConfigurationError) && error instanceof Error && process.env.LOG_LEVEL === 'debug')
      process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  }
}

function oneLine(error: unknown): string {
  const { message, code } = error as Error & { code?: string };
  if (code === 'ECONNREFUSED') return `a service cannot be reached (${message}): check DATABASE_URL and REDIS_URL`;
  if (code === 'EADDRINUSE') return `the port is taken (${message}): set another one with PORT`;
  return message || String(error);
}

/** Runs the stop once, on SIGTERM or SIGINT, then ends the process. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
}
