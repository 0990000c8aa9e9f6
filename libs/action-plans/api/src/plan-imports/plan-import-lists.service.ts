import { NEW_ORIENTATION, PLAIN_NAME, planColumn, textProblem, type ColumnType } from '@binome/action-plans/domain';
import { toConnection, UnitOfWork, Access, type Connection, type Page } from '@binome/shared/api';
import { refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Orientation } from '../orientation.entity.js';
import { membersOf } from '../territory-members.js';
import { memberNames } from './known-plan.js';
import { PlanImport, PlanImportProblemRow, PlanImportProgress, PlanImportRow } from './plan-import.entity.js';

/** Something that a text of a file may mean. */
export interface ImportChoice {
  id: string;
  label: string;
}

/** Where the problems of a file are: by sheet and column. */
export interface ProblemPlace {
  sheet: string;
  column: string | null;
  count: number;
}

export interface ProblemFilter {
  sheet?: string | null;
  column?: string | null;
}

/** Longest name of a sheet or heading that is asked for. */
const NAME = { max: 500 };

/** What is read of imports beside their row; each import was authorised before. */
@Injectable()
export class PlanImportLists {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The imports of a plan, latest first; none but for those who may import. */
  ofPlan(actor: Actor, planId: string, page: Page): Promise<Connection<PlanImport>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const may = this.access.filter(actor, 'read', 'PlanImport', PlanImport, 'imported');
      const query = manager
        .createQueryBuilder(PlanImport, 'imported')
        .where('imported.planId = :planId', { planId })
        .andWhere(may.sql, may.parameters);
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere('(imported.created_at, imported.id) < (:at::timestamptz, :id::uuid)', {
          at: page.after[0],
          id: page.after[1],
        });
      const rows = await query
        .orderBy({ 'imported.createdAt': 'DESC', 'imported.id': 'DESC' })
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, (row) => [row.createdAt.toISOString(), row.id]);
    });
  }

  rows(
    actor: Actor,
    importId: string,
    kind: PlanImportRow['kind'] | null,
    page: Page,
  ): Promise<Connection<PlanImportRow>> {
    return this.placed(actor, PlanImportRow, { importId, ...(kind && { kind }) }, page);
  }

  problems(
    actor: Actor,
    importId: string,
    { sheet, column }: ProblemFilter,
    page: Page,
  ): Promise<Connection<PlanImportProblemRow>> {
    refuse([...textProblem('sheet', sheet, NAME), ...textProblem('column', column, NAME)]);
    return this.placed(
      actor,
      PlanImportProblemRow,
      { importId, ...(sheet && { sheet }), ...(column && { column }) },
      page,
    );
  }

  allProblems(actor: Actor, importId: string): Promise<PlanImportProblemRow[]> {
    return this.unitOfWork.read(actor, (manager) =>
      manager.find(PlanImportProblemRow, { where: { importId }, order: { place: 'ASC' } }),
    );
  }

  problemPlaces(actor: Actor, importId: string): Promise<ProblemPlace[]> {
    return this.unitOfWork.read(actor, (manager) =>
      manager.query<ProblemPlace[]>(
        `SELECT sheet, column_name AS "column", count(*)::integer AS count FROM plan_import_problems
         WHERE import_id = $1 GROUP BY sheet, column_name ORDER BY min(place)`,
        [importId],
      ),
    );
  }

  /** How far the jobs of these imports are. */
  progress(actor: Actor, importIds: readonly string[]): Promise<Map<string, PlanImportProgress>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.findBy(PlanImportProgress, { importId: In([...importIds]) });
      return new Map(rows.map((row) => [row.importId, row]));
    });
  }

  /** What the texts of a column may mean. */
  choices(actor: Actor, row: PlanImport, columnKey: string): Promise<ImportChoice[]> {
    const type = planColumn(columnKey)?.type;
    return this.unitOfWork.read(actor, async (manager) => {
      if (type?.kind === 'people')
        return [{ id: PLAIN_NAME, label: 'Nom seul' }, ...asChoices(await membersOf(manager, row.territoryId))];
      if (type?.kind === 'members') return asChoices(await memberNames(manager, row.territoryId));
      if (type?.kind !== 'orientation') return type ? fixedChoices(type) : [];
      const known = await manager.find(Orientation, {
        where: { planId: row.planId },
        order: { rank: 'ASC', id: 'ASC' },
      });
      return [
        { id: NEW_ORIENTATION, label: 'Nouvelle orientation' },
        ...known.map(({ id, title }) => ({ id, label: title })),
      ];
    });
  }

  private placed<R extends PlanImportRow | PlanImportProblemRow>(
    actor: Actor,
    entity: new () => R,
    where: Record<string, unknown>,
    page: Page,
  ): Promise<Connection<R>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const totalCount = await manager.count(entity, { where: where as never });
      const query = manager.createQueryBuilder(entity, 'placed').where(where);
      if (page.after) query.andWhere('placed.place > :place', { place: Number(page.after[0]) });
      const rows = await query
        .orderBy('placed.place', 'ASC')
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, ({ place }) => [place]);
    });
  }
}

function asChoices(names: ReadonlyMap<string, string>): ImportChoice[] {
  return [...names].map(([id, label]) => ({ id, label })).sort((a, b) => a.label.localeCompare(b.label, 'fr'));
}

function fixedChoices(type: ColumnType): ImportChoice[] {
  if (type.kind === 'yesNo')
    return asChoices(
      new Map([
        ['yes', 'Oui'],
        ['no', 'Non'],
      ]),
    );
  return 'words' in type ? Object.entries(type.words).map(([id, label]) => ({ id, label })) : [];
}
