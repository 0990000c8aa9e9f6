import { VISIBILITY_WORDS, type Visibility } from '@binome/shared/domain';
import { EyeOff, Landmark, Users, type LucideIcon } from 'lucide-react';
import { StateMark } from './state-mark.js';

const ICONS: Record<Visibility, LucideIcon> = { shared: Landmark, territory: Users, restricted: EyeOff };

/** Who reads a row or a group of its fields. */
export function VisibilityMark({ visibility }: { visibility: Visibility }) {
  const Icon = ICONS[visibility];
  return <StateMark icon={<Icon size={16} aria-hidden />}>{VISIBILITY_WORDS[visibility]}</StateMark>;
}
