import {
  ASKED_STATUS,
  EMPTY_CELLS,
  mappingProblems,
  mergedValues,
  planImportAllows,
  rememberedAfter,
  type ChosenValues,
  type EmptyCells,
  type ImportMapping,
  type PlanImportAct,
  type SheetMapping,
} from '@binome/action-plans/domain';
import { Access, RateLimits, UnitOfWork, type ReceivedFile, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, forbidden, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ActionPlan } from '../action-plan.entity.js';
import { isUuid } from '../uuid.js';
import { PlanImport, PlanImportFile, PlanImportMapping, PlanImportProgress } from './plan-import.entity.js';

interface Intent {
  clientMutationId: string;
}
type OnImport = Intent & { id: string; version: number };

export interface UploadPlanImport extends Intent {
  planId: string;
  /** The import whose corrected file this one is. */
  previousId: string | null;
}

/** What a file means; what is absent is not touched. */
export type MapPlanImport = OnImport & {
  sheets?: SheetMapping[];
  values?: ChosenValues;
  emptyCells?: EmptyCells;
};

/** A person fills many files with mistakes in an hour; a flood is another thing. */
const UPLOADS = { points: 60, seconds: 3_600 };

/** Imports as the people of a territory handle them: received, explained, confirmed, undone. The work itself is done by jobs. */
@Injectable()
export class PlanImportService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(RateLimits) private readonly rateLimits: RateLimits,
  ) {}

  /** Refuses those who may not import, before anything is received. NOT_FOUND when the plan is not theirs to read. */
  async authorizeUpload(actor: Actor, planId: string): Promise<ActionPlan> {
    const plan = isUuid(planId)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(ActionPlan, { id: planId }))
      : null;
    if (!plan) throw notFound('ActionPlan');
    this.access.authorize(actor, 'read', 'ActionPlan', plan);
    if (plan.archivedAt || !this.access.can(actor, 'upload', 'PlanImport', plan))
      throw forbidden('ActionPlan', 'import');
    await this.rateLimits.act('plan-import', accountIdOf(actor) ?? '', UPLOADS);
    return plan;
  }

  /** Keeps the file; a job reads it. */
  async upload(
    actor: Actor,
    { clientMutationId, planId, previousId }: UploadPlanImport,
    file: ReceivedFile,
  ): Promise<PlanImport> {
    const { territoryId } = await this.authorizeUpload(actor, planId);
    if (previousId) await this.one(actor, previousId);
    const work = async (tx: Tx): Promise<PlanImport> => {
      const row = await tx.insert(PlanImport, {
        ...{ version: 1, territoryId, planId, status: 'uploaded', previousId, ...askedBy(actor) },
        ...{ fileName: file.name, fileSize: file.bytes.length, outdated: false, formulas: 0, problemCount: 0 },
        ...{ sheets: [], texts: [], obstacles: [] },
        createdByName: actor.kind === 'account' ? actor.name : '',
      });
      await tx.manager.insert(PlanImportFile, { importId: row.id, territoryId, bytes: file.bytes });
      await tx.manager.insert(PlanImportProgress, {
        importId: row.id,
        territoryId,
        step: 'waiting',
        done: 0,
        total: 1,
      });
      await tx.record('plan_import.uploaded', { ...about(row), data: { importId: row.id } });
      return row;
    };
    return this.unitOfWork.command(actor, { name: 'uploadPlanImport', clientMutationId }, work, (id) =>
      this.one(actor, id),
    );
  }

  /** Says what the file means; a job compares it with the plan. What is said is remembered for the territory's next files. */
  map(actor: Actor, { sheets, values, emptyCells, ...input }: MapPlanImport): Promise<PlanImport> {
    return this.ask(actor, 'map', input, async (tx, row) => {
      const before = row.mapping ?? { sheets: [], values: {}, emptyCells: EMPTY_CELLS[0] };
      const mapping: ImportMapping = {
        sheets: sheets ?? before.sheets,
        values: mergedValues(before.values, values ?? {}),
        emptyCells: emptyCells ?? before.emptyCells,
      };
      refuse(mappingProblems(mapping, row.sheets.length));
      await remember(tx, row, mapping);
      return { mapping };
    });
  }

  /** Asks for the preview to be applied. */
  confirm(actor: Actor, input: OnImport): Promise<PlanImport> {
    return this.ask(actor, 'confirm', input);
  }

  /** Asks for an applied import to be undone. */
  undo(actor: Actor, input: OnImport): Promise<PlanImport> {
    return this.ask(actor, 'undo', input);
  }

  /** The import, NOT_FOUND when it does not exist for this person. */
  async one(actor: Actor, id: string): Promise<PlanImport> {
    const row = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(PlanImport, { id }))
      : null;
    if (!row) throw notFound('PlanImport');
    this.access.authorize(actor, 'read', 'PlanImport', row);
    return row;
  }

  private ask(
    actor: Actor,
    act: PlanImportAct,
    { clientMutationId, id, version }: OnImport,
    fieldsOf: (tx: Tx, row: PlanImport) => Promise<Partial<PlanImport>> = async () => ({}),
  ): Promise<PlanImport> {
    const work = async (tx: Tx): Promise<PlanImport> => {
      if (!isUuid(id)) throw notFound('PlanImport');
      const row = await tx.load(PlanImport, id);
      this.access.authorize(actor, act, 'PlanImport', row);
      if (!planImportAllows(act, row.status)) throw new DomainError('PLAN_IMPORT_WRONG_STATE', { status: row.status });
      const status = ASKED_STATUS[act];
      const fields = {
        ...(await fieldsOf(tx, row)),
        ...askedBy(actor),
        status,
        obstacles: [],
        outdated: false,
        statusAt: new Date(),
      };
      await tx.edit(PlanImport, row, { version, fields });
      await tx.manager.update(PlanImportProgress, { importId: id }, { step: 'waiting', done: 0, total: 1 });
      await tx.record(EVENTS[act], { ...about(row), data: { importId: id } });
      return row;
    };
    return this.unitOfWork.command(actor, { name: `${act}PlanImport`, clientMutationId }, work, () =>
      this.one(actor, id),
    );
  }
}

const EVENTS = {
  map: 'plan_import.mapped',
  confirm: 'plan_import.confirmed',
  undo: 'plan_import.undo_asked',
} as const satisfies Record<PlanImportAct, string>;

async function remember(tx: Tx, { territoryId, sheets }: PlanImport, mapping: ImportMapping): Promise<void> {
  const known = await tx.manager.findOneBy(PlanImportMapping, { territoryId });
  const learned = rememberedAfter(known?.mapping ?? null, sheets, mapping);
  await tx.manager.query(
    `INSERT INTO plan_import_mappings (territory_id, mapping) VALUES ($1, $2)
     ON CONFLICT (territory_id) DO UPDATE SET mapping = excluded.mapping, updated_at = now()`,
    [territoryId, JSON.stringify(learned)],
  );
}

function askedBy(actor: Actor): Pick<PlanImport, 'askedBy' | 'askedAs'> {
  return { askedBy: accountIdOf(actor), askedAs: actor.kind === 'account' ? (actor.capacity?.id ?? null) : null };
}

function about({ id, territoryId, version }: PlanImport): {
  subjectType: string;
  subjectId: string;
  territoryId: string;
  version: number;
} {
  return { subjectType: 'PlanImport', subjectId: id, territoryId, version };
}
