import { DocumentQueries } from '@binome/documents/api';
import { Access } from '@binome/shared/api';
import { VISIBILITIES, type Actor, type Visibility } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';

/** A document of an action as its history may tell of it to a reader. */
export interface ToldDocument {
  id: string;
  name: string;
  /** What happened while the document was seen so widely is told: what happened while it was hidden from this reader stays so. */
  levels: Visibility[];
}

/** Which documents the history of an action tells of, and since which sharing. */
@Injectable()
export class DocumentHistory {
  constructor(
    @Inject(DocumentQueries) private readonly documents: DocumentQueries,
    @Inject(Access) private readonly access: Access,
  ) {}

  async of(actor: Actor, actionId: string): Promise<Map<string, ToldDocument>> {
    const documents = await this.documents.everOf(actor, 'Action', actionId);
    return new Map(
      documents.map((document) => {
        const levels = VISIBILITIES.filter((visibility) =>
          this.access.can(actor, 'read', 'ActionDocument', { ...document, visibility }),
        );
        return [document.id, { id: document.id, name: document.name, levels }];
      }),
    );
  }
}

/** A condition on `event` for the documents of a jsonb parameter, beside the events of the action itself. */
export const TELLS_DOCUMENT = (parameter: string): string => `(event.subject_type = 'Document' AND event.subject_id IN
    (SELECT told.id FROM jsonb_to_recordset(${parameter}::jsonb) AS told (id uuid, levels text[]) WHERE event.data ->> 'visibility' = ANY (told.levels)))`;
