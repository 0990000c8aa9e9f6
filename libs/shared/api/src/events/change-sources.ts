import type { Actor, ChangeSource } from '@binome/shared/domain';
import { Injectable } from '@nestjs/common';

/** How a reader calls a row that changes follow from, and the row that holds it, such as the meeting of an item. */
export interface SourceName {
  label: string;
  within: string | null;
}

/** Names, by identifier, of the rows of a kind that the reader reads. */
export type NameSources = (actor: Actor, ids: readonly string[]) => Promise<ReadonlyMap<string, SourceName>>;

/** What changes may follow from. A topic registers how the reader calls its rows; what it may not read has no name. */
@Injectable()
export class ChangeSources {
  private readonly kinds = new Map<string, NameSources>();

  register(type: string, names: NameSources): void {
    this.kinds.set(type, names);
  }

  /** Names by identifier of the row; one question for each kind. */
  async named(actor: Actor, sources: readonly ChangeSource[]): Promise<Map<string, SourceName>> {
    const names = new Map<string, SourceName>();
    for (const [type, ofType] of Map.groupBy(sources, (source) => source.type)) {
      const ids = [...new Set(ofType.map(({ id }) => id))];
      for (const [id, name] of (await this.kinds.get(type)?.(actor, ids)) ?? []) names.set(id, name);
    }
    return names;
  }
}
