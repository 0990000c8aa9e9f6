import { AXES, AXIS_SHORT_NAMES, type Axis } from '@binome/action-plans/domain';
import type { Option } from '@binome/shared/web';
import type { BulkChangeInput } from '@binome/shared/web/documents';
import { sayGroup } from '../moving/place-words.js';
import type { NamedOrientation } from '../plan/plan-place.js';
import {
  COMMITMENT_OPTIONS,
  PHASE_OPTIONS,
  PRIORITY_OPTIONS,
  STATUS_OPTIONS,
  VISIBILITY_OPTIONS,
} from '../words/action-words.js';

/** How the value of a change is given. */
export type BulkWidget = 'choice' | 'text' | 'day' | 'shift' | 'lead' | 'nothing';

interface BulkAsked {
  label: string;
  widget: BulkWidget;
  options?: readonly Option[];
  help?: string;
  /** The change that a value asks for; null when the value says none. */
  change: (value: string, members: readonly Option[]) => BulkChangeInput | null;
  /** The change that takes away what is written, where it may be. */
  erase?: BulkChangeInput;
}

const text = (make: (value: string) => BulkChangeInput) => (value: string) =>
  value.trim() ? make(value.trim()) : null;
const chosen = (make: (value: never) => BulkChangeInput) => (value: string) => (value ? make(value as never) : null);

/** What can be asked of many actions at once, in the order that the screen offers it. */
export const BULK_ASKED = {
  status: { label: 'L’état', widget: 'choice', options: STATUS_OPTIONS, change: chosen((status) => ({ status })) },
  phase: { label: 'La phase', widget: 'choice', options: PHASE_OPTIONS, change: chosen((phase) => ({ phase })) },
  commitment: {
    label: 'L’engagement',
    widget: 'choice',
    options: COMMITMENT_OPTIONS,
    change: chosen((commitment) => ({ commitment })),
  },
  priority: {
    label: 'La priorité',
    widget: 'choice',
    options: PRIORITY_OPTIONS,
    change: chosen((priority) => ({ priority })),
  },
  visibility: {
    label: 'Qui les lit',
    widget: 'choice',
    options: VISIBILITY_OPTIONS,
    change: chosen((visibility) => ({ visibility })),
  },
  ownerName: {
    label: 'Le porteur',
    widget: 'text',
    change: text((ownerName) => ({ ownerName })),
    erase: { ownerName: null },
  },
  startsOn: {
    label: 'Le début',
    widget: 'day',
    change: chosen((startsOn) => ({ startsOn })),
    erase: { startsOn: null },
  },
  endsOn: { label: 'L’échéance', widget: 'day', change: chosen((endsOn) => ({ endsOn })), erase: { endsOn: null } },
  shift: {
    label: 'Les dates, décalées',
    widget: 'shift',
    help: 'Début et échéance. Avec un signe moins, les dates reculent.',
    change: shiftChange,
  },
  addTags: { label: 'Une étiquette de plus', widget: 'text', change: text((tag) => ({ addTags: [tag] })) },
  removeTags: { label: 'Une étiquette de moins', widget: 'text', change: text((tag) => ({ removeTags: [tag] })) },
  addLeads: {
    label: 'Un pilote de plus',
    widget: 'lead',
    help: 'Un membre qui a un compte pourra alors modifier ces fiches.',
    change: leadChange,
  },
  removeLeads: { label: 'Un pilote de moins', widget: 'text', change: text((name) => ({ removeLeads: [name] })) },
  mainAxis: {
    label: 'L’axe principal',
    widget: 'choice',
    options: Object.entries(AXIS_SHORT_NAMES).map(([id, label]) => ({ id, label })),
    help: 'En changeant d’axe, une action quitte son orientation.',
    change: chosen((mainAxis) => ({ mainAxis })),
  },
  orientationId: {
    label: 'L’orientation',
    widget: 'choice',
    help: 'Elles passent sous l’axe de l’orientation choisie.',
    change: orientationChange,
  },
  archived: {
    label: 'Les archiver',
    widget: 'nothing',
    help: 'Elles quittent les listes et les totaux du plan, et restent consultables.',
    change: () => ({ archived: true }),
  },
} as const satisfies Record<string, BulkAsked>;

export type BulkAskedName = keyof typeof BULK_ASKED;

/** What the screen needs to know of one of them. */
export function bulkAsked(name: BulkAskedName): BulkAsked {
  return BULK_ASKED[name];
}

/** A shift as the form holds it: « mois jours », either one left empty. */
export function shiftParts(value: string): { months: string; days: string } {
  const [months = '', days = ''] = value.split(' ');
  return { months, days };
}

function shiftChange(value: string): BulkChangeInput | null {
  const { months, days } = shiftParts(value);
  const written = [months, days].filter((part) => part !== '');
  if (written.length === 0 || !written.every((part) => /^[-−]?\d{1,4}$/.test(part))) return null;
  const number = (part: string) => Number(part.replace('−', '-'));
  return { shift: { months: number(months), days: number(days) } };
}

function leadChange(value: string, members: readonly Option[]): BulkChangeInput | null {
  const member = members.find(({ id }) => id === value);
  const name = member?.label ?? value.trim();
  return name ? { addLeads: [{ name, accountId: member?.id ?? null }] } : null;
}

/** Where actions may go: each orientation, or directly under each axis. */
export function orientationOptions(orientations: readonly NamedOrientation[]): Option[] {
  return AXES.flatMap((axis) =>
    [...orientations.filter((one) => one.axis === axis).map(({ id }) => id), null].map((orientationId) => ({
      id: `${axis} ${orientationId ?? ''}`,
      label: sayGroup({ axis, orientationId }, orientations),
    })),
  );
}

function orientationChange(value: string): BulkChangeInput | null {
  const [mainAxis, orientationId] = value.split(' ');
  return mainAxis ? { mainAxis: mainAxis as Axis, orientationId: orientationId || null } : null;
}
