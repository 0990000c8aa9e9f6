import { Action, ChangeRights, linesOfActions, Orientation } from '@binome/action-plans/api';
import {
  LINE_KINDS,
  lineFieldOf,
  lineNamesOf,
  sayChange,
  visibilityOfChange,
  type ChangeNames,
  type Line,
  type LineKind,
} from '@binome/action-plans/domain';
import { netChanges, type MinutesChange } from '@binome/meetings/domain';
import { MemberAuthority } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';

interface Row {
  sourceId: string;
  event: string;
  actionId: string;
  version: number;
  field: string;
  from: unknown;
  to: unknown;
}
type Later = Pick<Row, 'actionId' | 'field' | 'from'>;

/** Most changes told of one item or decision. */
const MOST = 200;
/** What says where a new action stands, told by its code and its title. */
const PLACE = ['code', 'title', 'mainAxis'];

// Nothing is later than a meeting that nobody closed.
const CLOSING = `(SELECT max(at) FROM events WHERE subject_type = 'Meeting' AND subject_id = $2 AND name = 'meeting.closed')`;

const CHANGES = `
SELECT event.source_id AS "sourceId", event.name AS event, change.subject_id AS "actionId", change.subject_version AS version, change.field,
  change.from_value AS "from", change.to_value AS "to"
FROM events event JOIN field_changes change ON change.event_id = event.id
WHERE event.source_id = ANY($1) AND event.source_type IN ('AgendaItem', 'Decision') AND change.subject_type = 'Action'
  AND event.at <= COALESCE(${CLOSING}, 'infinity')
ORDER BY event.at, change.subject_version, change.field, change.id`;

// What these actions said when the meeting closed, where they say something else since.
const LATER = `
SELECT DISTINCT ON (change.subject_id, change.field) change.subject_id AS "actionId", change.field, change.from_value AS "from"
FROM field_changes change JOIN events event ON event.id = change.event_id
WHERE change.subject_type = 'Action' AND change.subject_id = ANY($1) AND event.at > ${CLOSING}
ORDER BY change.subject_id, change.field, change.subject_version`;

/** What the items of a meeting and their decisions changed of the plan until it closed, in the words of its minutes. */
@Injectable()
export class MinutesChanges {
  constructor(@Inject(ChangeRights) private readonly rights: ChangeRights) {}

  /** The changes by item or decision; a fixed number of statements. What only few people read of the plan is left out. */
  async of(
    manager: EntityManager,
    sourceIds: readonly string[],
    meetingId: string,
  ): Promise<Map<string, MinutesChange[]>> {
    const rows = await manager.query<Row[]>(CHANGES, [sourceIds, meetingId]);
    const ids = [...new Set(rows.map(({ actionId }) => actionId))];
    if (ids.length === 0) return new Map();
    const actions = await manager.findBy(Action, { id: In(ids) });
    const sharing = await this.rights.sharing(manager, ids);
    const later = await manager.query<Later[]>(LATER, [ids, meetingId]);
    const names = { identified: await namesOf(manager, rows), lines: await linesThen(manager, rows, later) };
    const told = ([sourceId, own]: [string, Row[]]): [string, MinutesChange[]] => {
      const changes = netChanges(own).flatMap((row) => {
        const action = actions.find(({ id }) => id === row.actionId);
        const visibility = action && visibilityOfChange(action, sharing.get(action.id) ?? [], row);
        if (!action || visibility === undefined || visibility === 'restricted') return [];
        const { id: actionId, code, title } = asOf(action, later);
        return said(row, names).map((words) => ({ actionId, code, title, ...words, visibility }));
      });
      return [sourceId, changes.slice(0, MOST)];
    };
    return new Map([...Map.groupBy(rows, ({ sourceId }) => sourceId)].map(told));
  }
}

// An action that is added is told by its code, then by what else was decided of it.
function said({ event, ...row }: Row, names: ChangeNames) {
  const isNew = event === 'action.drafted';
  if (isNew && row.field === 'title') return [{ what: 'Action ajoutée au plan', from: null, to: null }];
  return isNew && PLACE.includes(row.field) ? [] : [sayChange(row, names)];
}

function asOf({ id, code, title }: Action, later: readonly Later[]): { id: string; code: string; title: string } {
  const then = later.filter(({ actionId, field }) => actionId === id && (field === 'code' || field === 'title'));
  return { id, code, title, ...Object.fromEntries(then.map(({ field, from }) => [field, from])) };
}

/** Titles of the orientations, and names of the authorities by SIREN, that these changes tell. */
async function namesOf(manager: EntityManager, rows: readonly Row[]): Promise<ReadonlyMap<string, string>> {
  const told = (name: string) =>
    rows
      .flatMap(({ field, from, to }) => (field === name ? [from, to].flat() : []))
      .filter((id) => typeof id === 'string');
  const [orientationIds, sirens] = [told('orientationId'), told('perimeter')];
  const orientations = orientationIds.length > 0 ? await manager.findBy(Orientation, { id: In(orientationIds) }) : [];
  const authorities = sirens.length > 0 ? await manager.findBy(MemberAuthority, { siren: In(sirens) }) : [];
  return new Map([
    ...orientations.map(({ id, title }) => [id, title] as const),
    ...authorities.map(({ siren, name }) => [siren, name] as const),
  ]);
}

/** How the lines that were changed were called when the meeting closed. */
async function linesThen(
  manager: EntityManager,
  rows: readonly Row[],
  later: readonly Later[],
): Promise<ReadonlyMap<string, string>> {
  const actionIds = [...new Set(rows.map(({ actionId }) => actionId))];
  const kinds = new Set(rows.flatMap(({ field }) => lineFieldOf(field)?.kind ?? []));
  if (kinds.has('indicatorValues')) kinds.add('indicators');
  const then: Partial<Record<LineKind, Line[]>> = {};
  for (const kind of LINE_KINDS.filter((one) => kinds.has(one))) {
    const now = [...(await linesOfActions(manager, kind, actionIds)).values()].flat();
    const gone = later.flatMap(({ field, from }) => {
      const part = lineFieldOf(field);
      return part?.kind === kind && part.name === null && from !== null ? [{ ...(from as Line), id: part.id }] : [];
    });
    then[kind] = [...now, ...gone].map((line) => {
      const since = later.flatMap(({ field, from }): [string, unknown][] => {
        const part = lineFieldOf(field);
        return part?.kind === kind && part.id === line.id && part.name !== null ? [[part.name, from]] : [];
      });
      return { ...line, ...Object.fromEntries(since) };
    });
  }
  return lineNamesOf(then, rows);
}
