import { join } from 'node:path';
import { root } from './build.ts';
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
}

/** Starts a program that serves until it is stopped. */
export function startProgram(program: Program, onUnexpectedExit?: (reason: string) => void): Promise<RunningProcess> {
  const { readyAt } = program;
  return startProcess({ ...processOf(program), ready: readyAt ? () => isOk(readyAt) : undefined, restart: program.restart }, onUnexpectedExit);
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
    cwd: root,
    env: { ...withoutServices(process.env), ...program.environment },
    logs: program.logs,
    stopWithin: 20_000,
  };
}

/** What the launcher inherited must not reach the programs by accident: they get what the launcher decides. */
function withoutServices(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { PORT: _port, NODE_OPTIONS: _options, ...rest } = environment;
  return rest;
}

/** True when the address answers 200. */
export async function isOk(address: string): Promise<boolean> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) });
  await answer.body?.cancel();
  return answer.ok;
}
