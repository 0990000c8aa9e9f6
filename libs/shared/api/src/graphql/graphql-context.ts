import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import DataLoader from 'dataloader';
import { ANONYMOUS, type Actor } from '@binome/shared/domain';
import type { Freshen } from '../live/live-stream.js';
import type { Asked } from './asked.js';

/** What every resolver may know of the request; made anew for each one, on both transports. */
export interface GraphqlContext {
  actor: Actor;
  /** The actor with the rights of now; on a live channel, of five seconds ago at most. */
  freshActor: Freshen;
  loaders: Map<string, DataLoader<never, never>>;
  /** What the operation asks for; absent over WebSocket. */
  asked?: Asked;
  /** Absent over WebSocket. */
  req?: Request;
  res?: Response;
}

/** The actor of the request: the first argument that a resolver passes to its service. */
export const CurrentActor = createParamDecorator((_data: unknown, execution: ExecutionContext): Actor => {
  if (execution.getType<string>() !== 'graphql') {
    return execution.switchToHttp().getRequest<Request & { actor?: Actor }>().actor ?? ANONYMOUS;
  }
  return GqlExecutionContext.create(execution).getContext<GraphqlContext>().actor;
});

/** The per-request batch of this name; `load` answers for all keys at once, in any order, as a map. */
export function batched<K, V>(
  context: GraphqlContext,
  name: string,
  load: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
): DataLoader<K, V | null> {
  const known = context.loaders.get(name) as DataLoader<K, V | null> | undefined;
  if (known) return known;
  const loader = new DataLoader<K, V | null>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
  context.loaders.set(name, loader as unknown as DataLoader<never, never>);
  return loader;
}
