import type { Axis, OpenAction } from '@binome/action-plans/domain';
import { Access, toConnection, UnitOfWork, type Connection, type Page } from '@binome/shared/api';
import { DomainError, notFound, ownTerritoryIds, searchable, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from './uuid.js';

export interface OpenActionFilter {
  axis?: Axis | null;
  search?: string | null;
}

type Row = Omit<OpenAction, 'milestones' | 'indicators'> & { id: string };

const COLUMNS = `id, territory_name AS "territoryName", year, code, title, axis, context, description, objectives, partners, tags, total::integer AS total`;
const MAX_WORDS = 8;

/** The shared actions of the plans that other territories opened: what is wanted and how, without money, contact or person. */
@Injectable()
export class OpenActionsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async list(actor: Actor, { axis, search }: OpenActionFilter, page: Page): Promise<Connection<Row>> {
    this.access.authorize(actor, 'read', 'OpenAction', {});
    const [name, id] = placeAt(page.after);
    const words = searchable(search ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, MAX_WORDS);
    const parameters = [words, axis ?? null, ownTerritoryIds(actor), name, id, page.limit + 1];
    const rows = await this.unitOfWork.read(actor, (manager) =>
      manager.query<(Row & { total: number })[]>(
        `SELECT ${COLUMNS} FROM open_actions($1, $2, $3, $4, $5, $6)`,
        parameters,
      ),
    );
    return toConnection(rows, page, rows[0]?.total ?? 0, (row) => [row.territoryName, row.id]);
  }

  /** An open action with its milestones and indicators; NOT_FOUND when its plan is not open, or the action not shared. */
  async get(actor: Actor, id: string): Promise<OpenAction & { id: string }> {
    if (!isUuid(id) || !this.access.can(actor, 'read', 'OpenAction', {})) throw notFound('Action');
    const [row] = await this.unitOfWork.read(actor, (manager) =>
      manager.query<(OpenAction & { id: string })[]>(
        `SELECT ${COLUMNS}, lines.milestones, lines.indicators
         FROM open_actions('{}', NULL, $2, NULL, NULL, NULL) open, open_action_lines(open.id) lines WHERE open.id = $1`,
        [id, ownTerritoryIds(actor)],
      ),
    );
    if (!row) throw notFound('Action');
    return row;
  }
}

function placeAt(after: unknown[] | null): [name: string | null, id: string | null] {
  if (after === null) return [null, null];
  const [name, id] = after;
  if (typeof name === 'string' && typeof id === 'string' && isUuid(id)) return [name, id];
  throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
}
