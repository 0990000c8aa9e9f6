import { Inject, Injectable } from '@nestjs/common';
import { batched, UnitOfWork, type GraphqlContext } from '@binome/shared/api';
import { systemActor, type Actor } from '@binome/shared/domain';
import { regionNames } from '@binome/identity/domain';
import { PlaceNames } from './place-names.js';

const ACTOR = systemActor('lieux');

/** Over what a right holds. */
export interface Scope {
  territoryIds: readonly string[];
  regionCodes?: readonly string[];
}

/** Names the places of rights and invitations. */
@Injectable()
export class Places {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PlaceNames) private readonly names: PlaceNames,
  ) {}

  /** Territories by the names that the actor may read, then régions. */
  async of(context: GraphqlContext, actor: Actor, { territoryIds, regionCodes = [] }: Scope): Promise<string[]> {
    const loader = batched<string, string>(context, 'territoryNames', (ids) =>
      this.unitOfWork.read(actor, (manager) => this.names.byId(manager, ids)),
    );
    const found = await Promise.all(territoryIds.map((id) => loader.load(id)));
    return [...found.filter((name) => name !== null), ...regionNames(regionCodes)];
  }

  /** The same for rights that the person holds itself: it may read the name of a place where it is not acting now. */
  async ofOwn(scopes: readonly Scope[]): Promise<string[][]> {
    const ids = [...new Set(scopes.flatMap(({ territoryIds }) => territoryIds))];
    const names =
      ids.length > 0
        ? await this.unitOfWork.read(ACTOR, (manager) => this.names.byId(manager, ids))
        : new Map<string, string>();
    return scopes.map(({ territoryIds, regionCodes = [] }) => [
      ...territoryIds.flatMap((id) => names.get(id) ?? []),
      ...regionNames(regionCodes),
    ]);
  }
}
