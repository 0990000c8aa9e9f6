import { failureText, PlainFailure } from './plain-failure.ts';
import { interruptJobs } from './processes.ts';

/** Something that serves until it is stopped. */
export interface Served {
  stop(): Promise<void>;
}

/** Starts something, tells of it, and stops it in order on Ctrl-C, on a request to stop or when a part of it dies. */
export async function serveUntilStopped<T extends Served>(
  start: (onUnexpectedExit: (reason: string) => void) => Promise<T>,
  tell: (served: T) => void,
): Promise<void> {
  let settle: (reason?: string) => void = () => undefined;
  const stopped = new Promise<string | undefined>((resolve) => (settle = resolve));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => settle());
  const starting = start((reason) => settle(reason));
  const abandoned = await Promise.race([starting.then(() => false), stopped.then(() => true)]).catch(() => false);
  if (abandoned) interruptJobs();
  try {
    const served = await starting;
    if (!abandoned) tell(served);
    const reason = await stopped;
    console.log(reason ? `\n${reason}\nArrêt…` : '\nArrêt…');
    await served.stop();
    if (reason) throw new PlainFailure('Binôme s’est arrêté. Relancez la même commande : les données sont conservées.');
    console.log('Tout est arrêté. Les données sont conservées.');
  } catch (error) {
    if (!abandoned) console.error(`\n${failureText(error)}`);
    process.exitCode = 1;
  }
}
