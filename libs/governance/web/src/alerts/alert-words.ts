import type { SeatAlertKind } from '@binome/governance/domain';
import { formatCounted, formatDay } from '@binome/shared/web';

interface Alert {
  kind: SeatAlertKind;
  day: string;
  days: number;
  holderName?: string | null;
}

/** What a seat calls for, in a sentence. */
export function alertSentence({ kind, day, days, holderName }: Alert): string {
  if (kind === 'vacant')
    return days === 0 ? 'Vacant depuis aujourd’hui' : `Vacant depuis ${formatCounted(days, 'jour')}`;
  const when = days === 0 ? 'aujourd’hui' : `dans ${formatCounted(days, 'jour')}`;
  return `${holderName ? `${holderName}, mandat` : 'Mandat'} jusqu’au ${formatDay(day)} (${when})`;
}

/** An end in a week, or a vacancy, is more pressing than an end in two months. */
export function isPressing({ kind, days }: Alert): boolean {
  return kind === 'vacant' || days <= 7;
}
