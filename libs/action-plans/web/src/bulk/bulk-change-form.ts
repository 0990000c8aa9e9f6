import { AXES, AXIS_SHORT_NAMES, type Axis } from '@binome/action-plans/domain';
import { frenchDay } from '@binome/shared/domain';
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
export type BulkWidget = 'choice' | 'text' | 'day' | 'months' | 'nothing';

interface BulkAsked {
  label: string;
  widget: BulkWidget;
  options?: readonly Option[];
  help?: string;
  /** The change that a value asks for; null when the value says none. */
  change: (value: string) => BulkChangeInput | null;
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
  ownerName: { label: 'Le porteur', widget: 'text', change: text((ownerName) => ({ ownerName })) },
  endsOn: { label: 'L’échéance', widget: 'day', change: dayChange },
  shift: {
    label: 'Les dates, décalées',
    widget: 'months',
    help: 'Un nombre de mois ; avec un signe moins, les dates reculent.',
    change: (value) => (/^-?\d{1,3}$/.test(value.trim()) ? { shift: { months: Number(value), days: 0 } } : null),
  },
  addTags: { label: 'Une étiquette de plus', widget: 'text', change: text((tag) => ({ addTags: [tag] })) },
  removeTags: { label: 'Une étiquette de moins', widget: 'text', change: text((tag) => ({ removeTags: [tag] })) },
  addLeads: {
    label: 'Un pilote de plus',
    widget: 'text',
    change: text((name) => ({ addLeads: [{ name, accountId: null }] })),
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

function dayChange(value: string): BulkChangeInput | null {
  const day = frenchDay(value.trim());
  return day ? { endsOn: day } : null;
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
