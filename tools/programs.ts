import { join } from 'node:path';
import { root } from './root.ts';
import { runToEnd, startProcess, type RunningProcess } from './processes.ts';

/** How to run one of the built programs. */
export interface Program {
  name: string;
  program: string;
  environment: Record<string, string>;
  logs: string;
  /** Address that answers 200 once the program serves. */
  readyAt?: string;
  restart?: boolean;
  nodeArguments?: string[];
  cwd?: string;
  /** The program says `ready` to its launcher. */
  saysReady?: boolean;
}

/** Starts a program that serves until it is stopped. */
export function startProgram(program: Program, onUnexpectedExit?: (reason: string) => void): Promise<RunningProcess> {
  const { readyAt } = program;
  const ready = readyAt ? () => isOk(readyAt) : undefined;
  return startProcess({ ...processOf(program), ready, saysReady: program.saysReady, restart: program.restart }, onUnexpectedExit);
}

/** Runs a program that ends by itself: migration, seed, import. */
export function runProgram(program: Program): Promise<void> {
  return runToEnd(processOf(program));
}

function processOf(program: Program) {
  return {
    name: program.name,
    command: process.execPath,
    args: ['--enable-source-maps', ...(program.nodeArguments ?? []), join(root, program.program)],
    cwd: program.cwd ?? root,
    env: { ...process.env, ...program.environment },
    logs: program.logs,
    stopWithin: 20_000,
  };
}

/** True when the address answers 200. */
export async function isOk(address: string): Promise<boolean> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) });
  await answer.body?.cancel();
  return answer.ok;
}
