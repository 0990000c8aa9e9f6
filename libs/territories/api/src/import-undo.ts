import type { Tx } from '@binome/shared/api';
import type { UndoObstacle } from '@binome/shared/domain';
import { undoObstacles, writtenRowKey, type ContourGeometry, type WrittenRow } from '@binome/territories/domain';
import { In } from 'typeorm';
import { writeDepartementContours, writeTerritoryContours } from './contour-writer.js';
import { refreshSearchable } from './import-writer.js';
import { PairSeat } from './pair-seat.entity.js';
import type { PlanFacts } from './plan-facts.js';
import { DepartementContour, MemberAuthority, Territory, TerritoryContour } from './territory.entity.js';
import { TerritoryContact } from './territory-contact.entity.js';
import { placeTitles } from './territory-names.js';

/** Puts back what an import wrote, or tells what keeps it from being put back; then nothing is written. */
export async function undoWrites(
  tx: Tx,
  importId: string,
  written: readonly WrittenRow[],
  planFacts: PlanFacts,
): Promise<UndoObstacle[]> {
  const obstacles = [
    ...undoObstacles(written, await rowsNow(tx, written)),
    ...(await attachedObstacles(tx, written, planFacts)),
  ];
  if (obstacles.length > 0) return obstacles;
  const touched = await touchedTerritories(tx, written);
  const created = new Set(
    written.filter((row) => row.kind === 'territory' && row.before === null).map((row) => row.id),
  );
  // Rows created go first and territories last: a member that moved is out before it comes back, and nothing points to what is removed.
  const inOrder = [...written].sort((a, b) => rank(a) - rank(b));
  for (const row of inOrder) await putBack(tx, row);
  const titles = await placeTitles(tx.manager);
  for (const territory of touched) {
    const removed = created.has(territory.id);
    const version = territory.version + 1;
    if (!removed) {
      await tx.manager.update(Territory, { id: territory.id }, { version });
      await refreshSearchable(tx, await tx.load(Territory, territory.id), titles);
    }
    const { id, phase, code } = territory;
    const about = { subjectType: 'Territory', subjectId: id, territoryId: id, version };
    const changes = written.filter((row) => row.kind === 'territory' && row.id === id).flatMap(reversedChanges);
    await tx.record(removed ? 'territory.removed' : 'territory.revised', {
      ...about,
      data: { phase, code, importId },
      changes,
    });
  }
  return [];
}

function rank({ kind, before }: WrittenRow): number {
  if (kind === 'territory') return before === null ? 3 : 1;
  return before === null ? 0 : 2;
}

function reversedChanges({ before, after }: WrittenRow): { field: string; from: unknown; to: unknown }[] {
  return Object.keys(after ?? {}).map((field) => ({ field, from: after?.[field], to: before?.[field] ?? null }));
}

async function rowsNow(tx: Tx, written: readonly WrittenRow[]): Promise<Map<string, Record<string, unknown>>> {
  const ids = (kind: WrittenRow['kind']): string[] => written.filter((row) => row.kind === kind).map((row) => row.id);
  const territories = await tx.manager.find(Territory, {
    where: { id: In(ids('territory')) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const members = await tx.manager.findBy(MemberAuthority, { id: In(ids('member')) });
  const contours = await tx.manager.findBy(TerritoryContour, { territoryId: In(ids('contour')) });
  const departements = await tx.manager.findBy(DepartementContour, { code: In(ids('departement')) });
  return new Map<string, Record<string, unknown>>([
    ...territories.map((row) => [writtenRowKey({ kind: 'territory', id: row.id }), { ...row }] as const),
    ...members.map((row) => [writtenRowKey({ kind: 'member', id: row.id }), { ...row }] as const),
    ...contours.map(
      ({ territoryId, geometry }) => [writtenRowKey({ kind: 'contour', id: territoryId }), { geometry }] as const,
    ),
    ...departements.map(
      ({ code, geometry }) => [writtenRowKey({ kind: 'departement', id: code }), { geometry }] as const,
    ),
  ]);
}

// A territory that people already work in is not taken from under them.
async function attachedObstacles(
  tx: Tx,
  written: readonly WrittenRow[],
  planFacts: PlanFacts,
): Promise<UndoObstacle[]> {
  const created = written.filter((row) => row.kind === 'territory' && row.before === null);
  const ids = created.map((row) => row.id);
  if (ids.length === 0) return [];
  const seats = await tx.manager.findBy(PairSeat, { territoryId: In(ids) });
  const contacts = await tx.manager.findBy(TerritoryContact, { territoryId: In(ids) });
  const rights = await tx.manager.query<{ id: string }[]>(
    `SELECT unnest(territory_ids) AS id FROM role_assignments WHERE territory_ids && $1::uuid[]
     UNION SELECT unnest(territory_ids) FROM postings WHERE territory_ids && $1::uuid[]
     UNION SELECT unnest(territory_ids) FROM invitations WHERE territory_ids && $1::uuid[] AND accepted_at IS NULL AND revoked_at IS NULL`,
    [ids],
  );
  const writtenMembers = written.filter((row) => row.kind === 'member').map((row) => row.id);
  const members = (await tx.manager.findBy(MemberAuthority, { territoryId: In(ids) })).filter(
    (row) => !writtenMembers.includes(row.id),
  );
  const begun = await planFacts.begunAmong(tx.manager, ids);
  const used = new Set([
    ...[...seats, ...contacts, ...members].map((row) => row.territoryId),
    ...rights.map((row) => row.id),
    ...begun.keys(),
  ]);
  return created.filter((row) => used.has(row.id)).map((row) => ({ label: row.label, reason: 'in_use' }));
}

async function touchedTerritories(tx: Tx, written: readonly WrittenRow[]): Promise<Territory[]> {
  const ids = written.flatMap((row) => {
    if (row.kind === 'member') return String((row.before ?? row.after)?.territoryId ?? '');
    return row.kind === 'departement' ? '' : row.id;
  });
  const members = written.filter((row) => row.kind === 'member').map((row) => row.id);
  const holders = await tx.manager.findBy(MemberAuthority, { id: In(members) });
  const all = new Set([...ids.filter(Boolean), ...holders.map((member) => member.territoryId)]);
  return tx.manager.find(Territory, { where: { id: In([...all]) }, order: { id: 'ASC' } });
}

async function putBack(tx: Tx, { kind, id, before }: WrittenRow): Promise<void> {
  if (kind === 'territory') {
    if (before) return void (await tx.manager.update(Territory, { id }, before));
    await tx.manager.delete(TerritoryContour, { territoryId: id });
    return void (await tx.manager.delete(Territory, { id }));
  }
  if (kind === 'member') return putBackMember(tx, id, before);
  if (kind === 'contour') {
    if (!before) return void (await tx.manager.delete(TerritoryContour, { territoryId: id }));
    return writeTerritoryContours(tx, [{ id, geometry: before.geometry as ContourGeometry }]);
  }
  if (!before) return void (await tx.manager.delete(DepartementContour, { code: id }));
  await writeDepartementContours(tx, [{ code: id, geometry: before.geometry as ContourGeometry }]);
}

// What was there before is whole when the import removed the row, and holds only the changed fields otherwise.
async function putBackMember(tx: Tx, id: string, before: Record<string, unknown> | null): Promise<void> {
  if (!before) return void (await tx.manager.delete(MemberAuthority, { id }));
  if ('siren' in before) return void (await tx.manager.insert(MemberAuthority, before));
  await tx.manager.update(MemberAuthority, { id }, before);
}
