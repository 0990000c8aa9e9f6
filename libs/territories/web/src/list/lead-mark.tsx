import { StateMark, todayIn } from '@binome/shared/web';
import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';

export interface LeadMarkProps {
  vacant: boolean;
  /** Last day of the last posting, null when the post was never held. */
  vacantSince: string | null;
}

/** Whether a project lead is posted, and since how many days the post is vacant. */
export function LeadMark({ vacant, vacantSince }: LeadMarkProps) {
  if (!vacant) {
    return (
      <StateMark tone="ok" icon={<CircleCheck size={16} aria-hidden />}>
        En poste
      </StateMark>
    );
  }
  return vacantSince ? (
    <StateMark tone="bad" icon={<TriangleAlert size={16} aria-hidden />}>
      {`Vacant, ${daysSince(vacantSince)}\u00A0j`}
    </StateMark>
  ) : (
    <StateMark icon={<CircleDashed size={16} aria-hidden />}>Non affecté</StateMark>
  );
}

function daysSince(day: string): number {
  return Math.round((Date.parse(todayIn()) - Date.parse(day)) / 86_400_000);
}
