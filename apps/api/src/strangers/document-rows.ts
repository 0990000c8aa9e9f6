import type { TestApp } from '@binome/shared/api/testing';
import { insert } from './seeded-rows.js';

interface Holder {
  territoryId: string;
  visibility: string;
  named: string[];
}

interface DocumentGiven {
  name?: string;
  removed?: boolean;
}

/** A document of an action with one version, without bytes: for acts that ask for none. */
export async function aDocumentOfAction(app: TestApp, actionId: string, given: DocumentGiven = {}): Promise<string> {
  const action =
    'SELECT territory_id AS "territoryId", visibility, lead_account_ids AS named FROM actions WHERE id = $1';
  return aDocument(app, 'Action', action, actionId, given);
}

/** The same on an item of an agenda. */
export async function aDocumentOfItem(app: TestApp, itemId: string, given: DocumentGiven = {}): Promise<string> {
  const item = `SELECT territory_id AS "territoryId", visibility, seated_accounts(meeting_id) AS named FROM agenda_items WHERE id = $1`;
  return aDocument(app, 'AgendaItem', item, itemId, given);
}

async function aDocument(
  app: TestApp,
  type: 'Action' | 'AgendaItem',
  holders: string,
  holderId: string,
  { name = 'x', removed = false }: DocumentGiven,
): Promise<string> {
  const [holder] = await app.sql<Holder>(holders, [holderId]);
  const territory_id = holder?.territoryId;
  const id = await insert(app, 'documents', {
    ...{ territory_id, version: 1, owner_type: type, owner_id: holderId, name, last_number: 1 },
    ...{ owner_visibility: holder?.visibility, named_account_ids: holder?.named },
    removed_at: removed ? '2999-01-01' : null,
  });
  await insert(app, 'document_versions', {
    ...{ territory_id, document_id: id, number: 1, extension: 'txt', size: 1, sha256: '0'.repeat(64) },
    ...{ scan: 'clean', uploaded_by_name: 'Personne' },
  });
  return id;
}
