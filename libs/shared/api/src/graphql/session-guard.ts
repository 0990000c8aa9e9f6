import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import { DomainError, type Actor } from '@binome/shared/domain';
import type { GraphqlContext } from './graphql-context.js';
import { IS_PUBLIC } from './public.js';

/** Refuses by default: without a session, only what is marked `@Public()` answers. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, [execution.getHandler(), execution.getClass()]))
      return true;
    if (actorOf(execution)?.kind === 'account') return true;
    throw new DomainError('UNAUTHENTICATED', {});
  }
}

function actorOf(execution: ExecutionContext): Actor | undefined {
  if (execution.getType<string>() === 'graphql')
    return GqlExecutionContext.create(execution).getContext<GraphqlContext>().actor;
  return execution.switchToHttp().getRequest<Request & { actor?: Actor }>().actor;
}
