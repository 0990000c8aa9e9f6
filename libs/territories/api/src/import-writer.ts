import { randomUUID } from 'node:crypto';
import type { Tx } from '@binome/shared/api';
import type { FieldChange } from '@binome/shared/domain';
import {
  simplifiedContour,
  type ContourGeometry,
  type ImportPlan,
  type KnownMember,
  type PlannedTerritory,
  type WrittenRow,
} from '@binome/territories/domain';
import { MemberAuthority, Territory } from './territory.entity.js';
import { placeTitles, searchableText, type PlaceTitles } from './territory-names.js';

// About two hundred metres: what a map of the whole country shows.
const MAP_TOLERANCE = 0.002;

export interface WriteSettings {
  importId: string | null;
  isDemonstration: boolean;
  progress(done: number, total: number): Promise<void>;
}

/** Writes a plan in the transaction given, and tells row by row what it wrote. */
export async function writePlan(tx: Tx, plan: ImportPlan, settings: WriteSettings): Promise<WrittenRow[]> {
  const titles = await placeTitles(tx.manager);
  const todo = plan.territories.filter((planned) => planned.kind !== 'unchanged');
  const written: WrittenRow[] = [];
  // Members that move leave their former territory before they enter the new one.
  for (const planned of todo) written.push(...(await removeMembers(tx, planned)));
  for (const [place, planned] of todo.entries()) {
    written.push(...(await writeTerritory(tx, planned, titles, settings)));
    if (place % 20 === 19) await settings.progress(place + 1, todo.length);
  }
  for (const { code, before, after } of plan.departements) {
    await writeDepartementContour(tx, code, after);
    written.push({
      kind: 'departement',
      id: code,
      label: `Département ${code}`,
      before: before && { geometry: before },
      after: { geometry: after },
    });
  }
  await settings.progress(todo.length, todo.length);
  return written;
}

function labelOf({ code, facts }: PlannedTerritory): string {
  return `${code} ${facts.name}`;
}

async function removeMembers(tx: Tx, planned: PlannedTerritory): Promise<WrittenRow[]> {
  const written: WrittenRow[] = [];
  for (const { siren } of planned.removedMembers) {
    const row = await tx.manager.findOneByOrFail(MemberAuthority, { phase: planned.phase, siren });
    await tx.manager.delete(MemberAuthority, { id: row.id });
    written.push({
      kind: 'member',
      id: row.id,
      label: `${row.name} (${labelOf(planned)})`,
      before: { ...row },
      after: null,
    });
  }
  return written;
}

async function writeTerritory(
  tx: Tx,
  planned: PlannedTerritory,
  titles: PlaceTitles,
  settings: WriteSettings,
): Promise<WrittenRow[]> {
  const { territory, written } =
    planned.kind === 'created'
      ? await createTerritory(tx, planned, titles, settings)
      : await changeTerritory(tx, planned);
  const members = await writeMembers(tx, planned, territory);
  const contour = await writeContour(tx, planned, territory.id);
  if (planned.kind === 'changed') await refreshSearchable(tx, territory, titles);
  const { phase, code, id, version } = territory;
  await tx.record(planned.kind === 'created' ? 'territory.created' : 'territory.revised', {
    subjectType: 'Territory',
    subjectId: id,
    territoryId: id,
    version,
    data: { phase, code, importId: settings.importId },
    changes: recordedChanges(planned),
  });
  return [...written, ...members, ...contour];
}

async function createTerritory(
  tx: Tx,
  planned: PlannedTerritory,
  titles: PlaceTitles,
  settings: WriteSettings,
): Promise<{ territory: Territory; written: WrittenRow[] }> {
  const { phase, code, facts, addedMembers } = planned;
  const searchable = searchableText({ code, facts, memberNames: addedMembers.map((member) => member.name) }, titles);
  const values = { version: 1, phase, code, ...facts, sectors: [], isDemonstration: settings.isDemonstration };
  const territory = await tx.insert(Territory, { ...values, searchable });
  return {
    territory,
    written: [{ kind: 'territory', id: territory.id, label: labelOf(planned), before: null, after: { ...values } }],
  };
}

// The version goes up even when only members or the contour change: the sheet is no longer the one that was read.
async function changeTerritory(
  tx: Tx,
  planned: PlannedTerritory,
): Promise<{ territory: Territory; written: WrittenRow[] }> {
  const territory = await tx.manager.findOneByOrFail(Territory, { phase: planned.phase, code: planned.code });
  const before = Object.fromEntries(planned.changes.map(({ field, from }) => [field, from]));
  const after = Object.fromEntries(planned.changes.map(({ field, to }) => [field, to]));
  const version = territory.version + 1;
  await tx.manager.update(Territory, { id: territory.id }, { ...after, version });
  const written: WrittenRow[] =
    planned.changes.length === 0
      ? []
      : [{ kind: 'territory', id: territory.id, label: labelOf(planned), before, after }];
  return { territory: Object.assign(territory, after, { version }), written };
}

async function writeMembers(tx: Tx, planned: PlannedTerritory, territory: Territory): Promise<WrittenRow[]> {
  const added = planned.addedMembers.map((member) => ({
    id: randomUUID(),
    version: 1,
    territoryId: territory.id,
    phase: planned.phase,
    ...member,
  }));
  if (added.length > 0) await tx.manager.insert(MemberAuthority, added);
  const written = added.map((row): WrittenRow => ({
    kind: 'member',
    id: row.id,
    label: memberLabel(row, planned),
    before: null,
    after: { ...row },
  }));
  for (const { member, changes } of planned.changedMembers) {
    const row = await tx.manager.findOneByOrFail(MemberAuthority, { phase: planned.phase, siren: member.siren });
    const before = Object.fromEntries(changes.map(({ field, from }) => [field, from]));
    const after = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
    await tx.manager.update(MemberAuthority, { id: row.id }, { ...after, version: row.version + 1 });
    written.push({ kind: 'member', id: row.id, label: memberLabel(member, planned), before, after });
  }
  return written;
}

function memberLabel(member: Pick<KnownMember, 'name'>, planned: PlannedTerritory): string {
  return `${member.name} (${labelOf(planned)})`;
}

async function writeContour(tx: Tx, planned: PlannedTerritory, territoryId: string): Promise<WrittenRow[]> {
  if (!planned.contour) return [];
  const { before, after } = planned.contour;
  await writeTerritoryContour(tx, territoryId, after);
  return [
    {
      kind: 'contour',
      id: territoryId,
      label: `Contour de ${labelOf(planned)}`,
      before: before && { geometry: before },
      after: { geometry: after },
    },
  ];
}

/** Writes the contour of a territory, in place of the one it had. */
export async function writeTerritoryContour(tx: Tx, territoryId: string, geometry: ContourGeometry): Promise<void> {
  await tx.manager.query(
    `INSERT INTO territory_contours (territory_id, geometry, map_geometry) VALUES ($1, $2, $3)
     ON CONFLICT (territory_id) DO UPDATE SET geometry = excluded.geometry, map_geometry = excluded.map_geometry`,
    [territoryId, JSON.stringify(geometry), JSON.stringify(simplifiedContour(geometry, MAP_TOLERANCE))],
  );
}

/** Writes the contour of a département of the background, in place of the one it had. */
export async function writeDepartementContour(tx: Tx, code: string, geometry: ContourGeometry): Promise<void> {
  await tx.manager.query(
    'INSERT INTO departement_contours (code, geometry) VALUES ($1, $2) ON CONFLICT (code) DO UPDATE SET geometry = excluded.geometry',
    [code, JSON.stringify(geometry)],
  );
}

/** Writes again what the search looks in, after a change of names, places or members. */
export async function refreshSearchable(tx: Tx, territory: Territory, titles: PlaceTitles): Promise<void> {
  const members = await tx.manager.find(MemberAuthority, {
    where: { territoryId: territory.id },
    order: { siren: 'ASC' },
  });
  const searchable = searchableText(
    { code: territory.code, facts: territory, memberNames: members.map((member) => member.name) },
    titles,
  );
  await tx.manager.update(Territory, { id: territory.id }, { searchable });
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
