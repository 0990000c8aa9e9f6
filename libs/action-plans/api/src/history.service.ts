import type { FormerLine, SharingChange } from '@binome/action-plans/domain';
import { Access, ChangeSources, eventPage, UnitOfWork } from '@binome/shared/api';
import type { EventPage, SourceName, ToldEvent } from '@binome/shared/api';
import { notFound, type Actor, type ChangeSource } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Action } from './action.entity.js';
import { ActionPlanService } from './action-plan.service.js';
import { ActionService } from './action.service.js';
import { ChangeRights } from './change-rights.js';
import { DocumentHistory, TELLS_DOCUMENT, type ToldDocument } from './document-history.js';
import { OrientationService } from './orientation.service.js';
import { actOfField, isRestorable } from './restorable.js';
import { isUuid } from './uuid.js';
import type { PlanEntity } from './plan-access.js';

/** Objects of the plan whose history is readable. */
export const HISTORY_SUBJECTS = ['ActionPlan', 'Orientation', 'Action'] as const;
export type HistorySubject = (typeof HISTORY_SUBJECTS)[number];

/** A kept change of one field. */
export interface HistoryChange {
  id: string;
  field: string;
  from: unknown;
  to: unknown;
  restorable: boolean;
}

/** Something that happened to an object of the plan, as far as the reader may know. */
export interface HistoryEntry {
  id: string;
  event: string;
  who: string;
  capacity: string | null;
  when: Date;
  reason: string | null;
  origin: string;
  version: number | null;
  /** Name of the document of the object that it is about, null when it is about the object itself. */
  document: string | null;
  /** What it follows from, when the reader reads it. */
  source: (ChangeSource & SourceName) | null;
  changes: HistoryChange[];
}

type StoredChange = Omit<HistoryChange, 'restorable'>;
/** A kept change with the object that it is of. */
export interface FoundChange extends HistoryChange {
  subject: HistorySubject;
  subjectId: string;
  /** The lines that went with the line that this change took away. */
  belongings: FormerLine[];
}

/** Told so that screens read again; no part of the history of anything. */
const TOLD_OF = `event.territory_id = $1 AND event.name NOT IN ('plan.sharing_changed', 'document.cleared')
  AND ((event.subject_type = $2 AND event.subject_id = $3 AND coalesce(event.subject_version, 0) >= $4) OR ${TELLS_DOCUMENT('$5')})`;

const SOURCE = `CASE WHEN event.source_id IS NOT NULL THEN jsonb_build_object('type', event.source_type, 'id', event.source_id) END AS source`;
interface Sourced {
  source: ChangeSource | null;
}

const CHANGE = `
SELECT change.id, change.field, change.from_value AS "from", change.to_value AS "to", change.subject_type AS subject,
  change.subject_id AS "subjectId", change.subject_version AS version, event.name AS event,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('field', other.field, 'from', other.from_value)), '[]') FROM field_changes other
   WHERE other.event_id = change.event_id AND change.field LIKE 'indicators.%' AND other.field LIKE 'indicatorValues.%'
     AND other.from_value ->> 'indicatorId' = split_part(change.field, '.', 2)) AS belongings
FROM field_changes change JOIN events event ON event.id = change.event_id
WHERE change.id = $1 AND change.subject_type = ANY($2)`;
type ChangeRow = StoredChange &
  Pick<ToldEvent, 'version' | 'event'> &
  Pick<FoundChange, 'subject' | 'subjectId' | 'belongings'>;

export type HistoryPage = EventPage<HistoryEntry & { instant: string }>;

/** What happened to a plan, an orientation or an action: who, when, what; never more than the reader may know. */
@Injectable()
export class HistoryService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ActionPlanService) private readonly plans: ActionPlanService,
    @Inject(OrientationService) private readonly orientations: OrientationService,
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(ChangeRights) private readonly changeRights: ChangeRights,
    @Inject(DocumentHistory) private readonly documents: DocumentHistory,
    @Inject(ChangeSources) private readonly sources: ChangeSources,
  ) {}

  /** The latest entries before a place in time, at most `limit`. */
  async read(
    actor: Actor,
    subject: HistorySubject,
    id: string,
    before: { instant: string; id: string } | null,
    limit: number,
  ): Promise<HistoryPage> {
    const row = await this.subject(actor, subject, id);
    const documents = row instanceof Action ? await this.documents.of(actor, id) : new Map<string, ToldDocument>();
    const page = await this.unitOfWork.read(actor, async (manager) => {
      const sharing = row instanceof Action ? await this.sharing(manager, id) : [];
      const attached = JSON.stringify([...documents.values()]);
      const parameters = [row.territoryId, subject, id, this.since(actor, row, sharing), attached];
      const { rows, total } = await eventPage<Sourced>(
        manager,
        { where: TOLD_OF, parameters, columns: SOURCE },
        before,
        limit,
      );
      const readable = rows.map((entry) => {
        const document = documents.get(entry.subjectId);
        const told = document ? ofDocument(entry, document) : this.asReadable(actor, row, subject, entry, sharing);
        return { ...told, source: entry.source };
      });
      return { rows: readable, total };
    });
    const names = await this.sources.named(
      actor,
      page.rows.flatMap(({ source }) => source ?? []),
    );
    const rows = page.rows.map(({ source, ...entry }) => {
      const name = source && names.get(source.id);
      return { ...entry, source: source && name ? { ...source, ...name } : null };
    });
    return { ...page, rows };
  }

  private since(actor: Actor, row: PlanEntity, sharing: SharingChange[]): number {
    return row instanceof Action ? this.changeRights.since(actor, row, sharing) : 0;
  }

  private async sharing(manager: EntityManager, actionId: string): Promise<SharingChange[]> {
    return (await this.changeRights.sharing(manager, [actionId])).get(actionId) ?? [];
  }

  /** One change by its identifier, NOT_FOUND when this person may not read it. */
  async change(actor: Actor, id: string): Promise<FoundChange> {
    const [found] = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.query<ChangeRow[]>(CHANGE, [id, HISTORY_SUBJECTS]))
      : [];
    if (!found) throw notFound('Change');
    const { subject, subjectId, belongings, ...change } = found;
    const row = await this.subject(actor, subject, subjectId);
    const sharing = await this.unitOfWork.read(actor, (manager) => this.sharing(manager, subjectId));
    const entry = {
      ...change,
      who: '',
      capacity: null,
      when: new Date(0),
      instant: '',
      reason: null,
      origin: '',
      subjectId,
      changes: [change],
    };
    const [readable] = this.asReadable(actor, row, subject, entry, sharing).changes;
    if (!readable) throw notFound('Change');
    return { ...readable, subject, subjectId, belongings };
  }

  private subject(actor: Actor, subject: HistorySubject, id: string): Promise<PlanEntity> {
    if (subject === 'ActionPlan') return this.plans.get(actor, id);
    return subject === 'Orientation' ? this.orientations.get(actor, id) : this.actions.get(actor, id);
  }

  private asReadable(
    actor: Actor,
    row: PlanEntity,
    subject: HistorySubject,
    entry: ToldEvent,
    sharing: SharingChange[],
  ) {
    const changes = entry.changes
      .filter(
        ({ field }) =>
          !(row instanceof Action) ||
          this.changeRights.mayRead(actor, row, { field, version: entry.version ?? 0 }, sharing),
      )
      .map((change) => ({ ...change, restorable: this.mayRestore(actor, row, subject, entry.event, change) }));
    return { ...entry, document: null, changes };
  }

  private mayRestore(
    actor: Actor,
    row: PlanEntity,
    subject: HistorySubject,
    event: string,
    change: StoredChange,
  ): boolean {
    const [act, kind] = actOfField(subject, change.field);
    return isRestorable(subject, row, event, change) && this.access.can(actor, act, kind, row);
  }
}

function ofDocument(entry: ToldEvent, { name }: ToldDocument) {
  const changes = entry.changes.map((change) => ({ ...change, restorable: false }));
  return { ...entry, document: name, changes };
}
