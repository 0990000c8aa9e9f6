import type { Actor, ChangeSource } from '@binome/shared/domain';
import { Injectable } from '@nestjs/common';

/** Labels, by identifier, of the rows of a kind that the reader reads. */
export type NameSources = (actor: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** What changes may follow from. A topic registers how the reader calls its rows; what it may not read has no name. */
@Injectable()
export class ChangeSources {
  private readonly kinds = new Map<string, NameSources>();

  register(type: string, names: NameSources): void {
    this.kinds.set(type, names);
  }

  /** Labels by identifier of the row; one question for each kind. */
  async named(actor: Actor, sources: readonly ChangeSource[]): Promise<Map<string, string>> {
    const labels = new Map<string, string>();
    for (const [type, ofType] of Map.groupBy(sources, (source) => source.type)) {
      const ids = [...new Set(ofType.map(({ id }) => id))];
      for (const [id, label] of (await this.kinds.get(type)?.(actor, ids)) ?? []) labels.set(id, label);
    }
    return labels;
  }
}
