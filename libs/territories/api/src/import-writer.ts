import { randomUUID } from 'node:crypto';
import { In } from 'typeorm';
import type { Tx } from '@binome/shared/api';
import type { FieldChange } from '@binome/shared/domain';
import type { ImportPlan, KnownMember, PlannedTerritory, WrittenRow } from '@binome/territories/domain';
import { writeDepartementContours, writeTerritoryContours } from './contour-writer.js';
import { MemberAuthority, Territory } from './territory.entity.js';
import { placeTitles, searchableText, type PlaceTitles } from './territory-names.js';

export interface WriteSettings {
  importId: string | null;
  isDemonstration: boolean;
  progress(done: number, total: number): Promise<void>;
}

/** A planned territory with its row. */
interface Written {
  planned: PlannedTerritory;
  territory: Territory;
}

// Rows of one statement: PostgreSQL takes 65,535 parameters.
const BATCH = 500;

/** Writes a plan in the transaction given, and tells row by row what it wrote. */
export async function writePlan(tx: Tx, plan: ImportPlan, settings: WriteSettings): Promise<WrittenRow[]> {
  const titles = await placeTitles(tx.manager);
  const todo = plan.territories.filter((planned) => planned.kind !== 'unchanged');
  // Members that move leave their former territory before they enter the new one.
  const rows = await removeMembers(tx, todo);
  const created = await createTerritories(tx, todo, titles, settings.isDemonstration, rows);
  const changed = await changeTerritories(tx, todo, rows);
  const written = [...created, ...changed];
  await addMembers(tx, written, rows);
  await changeMembers(tx, written, rows);
  await writeContours(tx, written, plan, rows);
  for (const { territory } of changed) await refreshSearchable(tx, territory, titles);
  for (const [place, one] of written.entries()) {
    await recordTerritory(tx, one, settings.importId);
    if (place % 40 === 39 || place === written.length - 1) await settings.progress(place + 1, written.length);
  }
  return rows;
}

function labelOf({ code, facts }: PlannedTerritory): string {
  return `${code} ${facts.name}`;
}

function memberLabel(name: string, planned: PlannedTerritory): string {
  return `${name} (${labelOf(planned)})`;
}

async function inBatches<T>(all: readonly T[], write: (batch: T[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += BATCH) await write(all.slice(from, from + BATCH));
}

async function removeMembers(tx: Tx, todo: readonly PlannedTerritory[]): Promise<WrittenRow[]> {
  const rows: WrittenRow[] = [];
  for (const planned of todo.filter(({ removedMembers }) => removedMembers.length > 0)) {
    const siren = In(planned.removedMembers.map((member) => member.siren));
    const removed = await tx.manager.findBy(MemberAuthority, { phase: planned.phase, siren });
    await tx.manager.delete(MemberAuthority, { id: In(removed.map(({ id }) => id)) });
    for (const row of removed)
      rows.push({ kind: 'member', id: row.id, label: memberLabel(row.name, planned), before: { ...row }, after: null });
  }
  return rows;
}

async function createTerritories(
  tx: Tx,
  todo: readonly PlannedTerritory[],
  titles: PlaceTitles,
  isDemonstration: boolean,
  rows: WrittenRow[],
): Promise<Written[]> {
  const created = todo.filter(({ kind }) => kind === 'created');
  const written = created.map((planned): Written => {
    const { phase, code, facts, addedMembers } = planned;
    const searchable = searchableText({ code, facts, memberNames: addedMembers.map(({ name }) => name) }, titles);
    return {
      planned,
      territory: { id: randomUUID(), version: 1, phase, code, ...facts, sectors: [], isDemonstration, searchable },
    };
  });
  await inBatches(written, (batch) =>
    tx.manager.insert(
      Territory,
      batch.map(({ territory }) => territory),
    ),
  );
  for (const { planned, territory } of written) {
    const { phase, code, version, sectors } = territory;
    rows.push({
      kind: 'territory',
      id: territory.id,
      label: labelOf(planned),
      before: null,
      after: { phase, code, version, sectors, ...planned.facts },
    });
  }
  return written;
}

// The version goes up even when only members or the contour change: the sheet is no longer the one that was read.
async function changeTerritories(tx: Tx, todo: readonly PlannedTerritory[], rows: WrittenRow[]): Promise<Written[]> {
  const written: Written[] = [];
  for (const planned of todo.filter(({ kind }) => kind === 'changed')) {
    const territory = await tx.manager.findOneByOrFail(Territory, { phase: planned.phase, code: planned.code });
    const { before, after } = bothSides(planned.changes);
    const version = territory.version + 1;
    await tx.manager.update(Territory, { id: territory.id }, { ...after, version });
    if (planned.changes.length > 0)
      rows.push({ kind: 'territory', id: territory.id, label: labelOf(planned), before, after });
    written.push({ planned, territory: Object.assign(territory, after, { version }) });
  }
  return written;
}

function bothSides(changes: readonly FieldChange[]): {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
} {
  return {
    before: Object.fromEntries(changes.map(({ field, from }) => [field, from])),
    after: Object.fromEntries(changes.map(({ field, to }) => [field, to])),
  };
}

async function addMembers(tx: Tx, written: readonly Written[], rows: WrittenRow[]): Promise<void> {
  const added = written.flatMap(({ planned, territory }) =>
    planned.addedMembers.map((member) => {
      const row = { id: randomUUID(), version: 1, territoryId: territory.id, phase: planned.phase, ...member };
      rows.push({ kind: 'member', id: row.id, label: memberLabel(row.name, planned), before: null, after: { ...row } });
      return row;
    }),
  );
  await inBatches(added, (batch) => tx.manager.insert(MemberAuthority, batch));
}

async function changeMembers(tx: Tx, written: readonly Written[], rows: WrittenRow[]): Promise<void> {
  for (const { planned } of written) {
    for (const { member, changes } of planned.changedMembers) {
      const row = await tx.manager.findOneByOrFail(MemberAuthority, { phase: planned.phase, siren: member.siren });
      const { before, after } = bothSides(changes);
      await tx.manager.update(MemberAuthority, { id: row.id }, { ...after, version: row.version + 1 });
      rows.push({ kind: 'member', id: row.id, label: memberLabel(member.name, planned), before, after });
    }
  }
}

async function writeContours(tx: Tx, written: readonly Written[], plan: ImportPlan, rows: WrittenRow[]): Promise<void> {
  const contours = written.flatMap(({ planned, territory }) => {
    if (!planned.contour) return [];
    const { before, after } = planned.contour;
    rows.push({
      kind: 'contour',
      id: territory.id,
      label: `Contour de ${labelOf(planned)}`,
      before: before && { geometry: before },
      after: { geometry: after },
    });
    return [{ id: territory.id, geometry: after }];
  });
  await inBatches(contours, (batch) => writeTerritoryContours(tx, batch));
  await inBatches(plan.departements, (batch) =>
    writeDepartementContours(
      tx,
      batch.map(({ code, after }) => ({ code, geometry: after })),
    ),
  );
  for (const { code, before, after } of plan.departements) {
    rows.push({
      kind: 'departement',
      id: code,
      label: `Département ${code}`,
      before: before && { geometry: before },
      after: { geometry: after },
    });
  }
}

/** Writes again what the search looks in, after a change of names, places or members. */
export async function refreshSearchable(tx: Tx, territory: Territory, titles: PlaceTitles): Promise<void> {
  const members = await tx.manager.find(MemberAuthority, {
    where: { territoryId: territory.id },
    order: { siren: 'ASC' },
  });
  const memberNames = members.map((member) => member.name);
  const searchable = searchableText({ code: territory.code, facts: territory, memberNames }, titles);
  await tx.manager.update(Territory, { id: territory.id }, { searchable });
}

function recordTerritory(tx: Tx, { planned, territory }: Written, importId: string | null): Promise<void> {
  const { phase, code, id, version } = territory;
  return tx.record(planned.kind === 'created' ? 'territory.created' : 'territory.revised', {
    subjectType: 'Territory',
    subjectId: id,
    territoryId: id,
    version,
    data: { phase, code, importId },
    changes: recordedChanges(planned),
  });
}

// Members and contours are told as fields of the territory: its history is read in one place.
function recordedChanges(planned: PlannedTerritory): FieldChange[] {
  const { kind, facts, changes, addedMembers, removedMembers, changedMembers, contour } = planned;
  const own =
    kind === 'created'
      ? Object.entries(facts).map(([field, to]) => ({ field, from: null, to: to as unknown }))
      : changes;
  const sirens = (members: readonly KnownMember[]): string[] => members.map((member) => member.siren);
  const moved = addedMembers.length + removedMembers.length > 0;
  return [
    ...own,
    ...(moved ? [{ field: 'members', from: sirens(removedMembers), to: sirens(addedMembers) }] : []),
    ...changedMembers.flatMap(({ member, changes: fields }) =>
      fields.map((change) => ({ ...change, field: `member.${member.siren}.${change.field}` })),
    ),
    ...(contour ? [{ field: 'contour', from: contour.before !== null, to: true }] : []),
  ];
}
