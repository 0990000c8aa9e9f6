import { JOB_FIELDS, latenessOf } from '@binome/action-plans/domain';
import type { ActionNow, MoveMaker } from './action-now.js';
import { moneyMoves } from './money-moves.rules.js';
import { aMove, type Move, type MovedAction, type MoveKind } from './move.js';
import { ARCHIVED, differingLines, latest, PRESENCE, type Difference, type Differences } from './squash.rules.js';

/** What is told of one action besides its own differences. */
export interface ActionContext {
  /** When the action became readable to the reader, and by whom; null when it was already. */
  opened: { at: string; who: string } | null;
  /** Day of the reader's last look (YYYY-MM-DD), null at the first one; and today. */
  since: string | null;
  today: string;
}

/** Fields that the reader of a card waits for; a rewording of what was said already is no news. */
const TOLD_WHEN_SAID = ['context', 'description', 'objectives', 'ownerName', 'startsOn'];
const CODES: Partial<Record<string, MoveKind>> = {
  status: 'status_changed',
  phase: 'phase_changed',
  commitment: 'commitment_changed',
};

/** What an action became since its reader last knew it; a new action is one news, whatever was written on it. */
export function actionMoves(action: ActionNow, differences: Differences, context: ActionContext): Move[] {
  const moved = movesOf(action);
  const presence = differences.get(PRESENCE);
  if (presence?.to === false) return [moved('action_removed', presence)];
  const archived = differences.get(ARCHIVED);
  if (archived?.to === true) return [moved('action_archived', archived)];
  const late = latenessMoves(action, context);
  if (presence) return [moved('action_added', presence), ...late];
  if (context.opened) return [moved('action_shared', context.opened), ...late];
  return [
    ...(archived ? [moved('action_unarchived', archived)] : []),
    ...fieldMoves(moved, differences),
    ...milestoneMoves(action, moved, differences),
    ...blockerMoves(action, moved, differences),
    ...moneyMoves(action, moved, differences),
    ...measureMoves(action, moved, differences),
    ...needMoves(moved, differences),
    ...cardMoves(moved, differences),
    ...late,
  ];
}

function movesOf({ id, code, title, mainAxis: axis, territoryId }: ActionNow): MoveMaker {
  const action: MovedAction = { id, code, title, axis };
  return (kind, { at, who }, given = {}) => aMove({ kind, territoryId, at, who, action, axis, ...given });
}

function fieldMoves(moved: MoveMaker, differences: Differences): Move[] {
  return [...differences].flatMap(([field, difference]) => {
    const { from, to } = difference;
    const kind = CODES[field];
    if (kind) return [moved(kind, difference, { from: text(from), to: text(to) })];
    if (field === 'endsOn') return [moved('end_changed', difference, { from: text(from), to: text(to) })];
    if ((JOB_FIELDS as readonly string[]).includes(field) && to !== null)
      return [moved('jobs_changed', difference, { label: field, from: text(from), to: text(to) })];
    return namesSaid(field, difference).map((name) => moved('lead_named', difference, { label: name, to: field }));
  });
}

// People newly named; who is no longer named is told by who is.
function namesSaid(field: string, { from, to }: Difference): string[] {
  if (field === 'electedLead' || field === 'industrialLead') return typeof to === 'string' ? [to] : [];
  if (field !== 'leads') return [];
  const before = namesOf(from);
  return namesOf(to).filter((name) => !before.includes(name));
}

function namesOf(leads: unknown): string[] {
  return Array.isArray(leads) ? leads.flatMap(({ name }: { name?: unknown }) => text(name) ?? []) : [];
}

function milestoneMoves({ milestones }: ActionNow, moved: MoveMaker, differences: Differences): Move[] {
  return differingLines(differences, 'milestones').flatMap(({ id, presence, fields, last }) => {
    if (presence === 'went') return [];
    const label = milestones.find((one) => one.id === id)?.label ?? text(fields.get('label')?.to);
    const done = fields.get('doneOn');
    if (done?.to) return [moved('milestone_done', done, { label, to: text(done.to) })];
    const due = presence === null ? fields.get('dueOn') : undefined;
    return due ? [moved('milestone_moved', last, { label, from: text(due.from), to: text(due.to) })] : [];
  });
}

function blockerMoves({ blockers }: ActionNow, moved: MoveMaker, differences: Differences): Move[] {
  return differingLines(differences, 'blockers').flatMap(({ id, presence, fields, last }) => {
    if (presence === 'went') return [];
    const now = blockers.find((one) => one.id === id);
    const label = now?.asked ?? text(fields.get('asked')?.to);
    const askedOf = now?.askedOf ?? text(fields.get('askedOf')?.to);
    const answered = fields.get('answeredOn');
    if (answered?.to) return [moved('blocker_answered', answered, { label, from: askedOf, to: text(answered.to) })];
    return presence === 'came' ? [moved('blocker_raised', last, { label, to: askedOf })] : [];
  });
}

function measureMoves({ indicators }: ActionNow, moved: MoveMaker, differences: Differences): Move[] {
  const measured = differingLines(differences, 'indicatorValues').filter(
    ({ presence, fields }) => presence === 'came' && fields.get('kind')?.to === 'measured',
  );
  return measured.map(({ fields, last }) => {
    const indicator = indicators.find(({ id }) => id === fields.get('indicatorId')?.to);
    const value = [text(fields.get('value')?.to), indicator?.unit].filter(Boolean).join(' ');
    return moved('measured', last, { label: indicator?.name ?? null, from: text(fields.get('on')?.to), to: value });
  });
}

function needMoves(moved: MoveMaker, differences: Differences): Move[] {
  return differingLines(differences, 'supportNeeds')
    .filter(({ presence }) => presence === 'came')
    .map(({ fields, last }) => moved('need_expressed', last, { label: text(fields.get('nature')?.to) }));
}

function cardMoves(moved: MoveMaker, differences: Differences): Move[] {
  const said = TOLD_WHEN_SAID.filter((field) => {
    const difference = differences.get(field);
    return difference && difference.from === null && difference.to !== null;
  });
  if (said.length === 0) return [];
  const last = latest(said.flatMap((field) => differences.get(field) ?? []));
  return [moved('card_filled', last, { fields: said })];
}

// What the calendar did: on time at the last look, late today.
function latenessMoves(action: ActionNow, { since, today }: ActionContext): Move[] {
  const [reason] = latenessOf(action, today);
  if (!reason || since === null || latenessOf(action, since).length > 0) return [];
  const made = movesOf(action)('became_late', { at: `${reason.dueOn}T23:59:59.999Z`, who: null });
  return [{ ...made, label: reason.label, from: reason.kind, to: reason.dueOn }];
}

function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}
