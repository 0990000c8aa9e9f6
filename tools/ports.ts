import { connect, createServer } from 'node:net';
import { PlainFailure } from './plain-failure.ts';

/** A loopback port that nobody uses. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/** Reads the port asked for by `PORT`, or the one by default. */
export function portFrom(value: string | undefined, byDefault = 4000): number {
  if (!value) return byDefault;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainFailure(`PORT=${value} n'est pas un port : donnez un nombre entre 1 et 65535, par exemple PORT=4001 npm start`);
}

/** Refuses, in one line that says what to do, a port that someone holds. */
export async function requireFreePort(port: number): Promise<void> {
  const problem = await listenProblem(port);
  if (problem) throw new PlainFailure(portProblemText(port, problem));
}

/** Why a port cannot be had, and what to do about it. */
export function portProblemText(port: number, code: string): string {
  const other = port < 65535 ? port + 1 : port - 1;
  const reason = code === 'EACCES' ? `Le port ${port} est réservé au système` : `Le port ${port} est déjà pris`;
  return `${reason} : arrêtez ce qui l'occupe ou choisissez-en un autre, par exemple PORT=${other} npm start`;
}

function listenProblem(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'EADDRINUSE'));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}

/** True when something accepts connections there. */
export function accepts(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 2_000 });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
