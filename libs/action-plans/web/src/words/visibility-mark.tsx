import type { Visibility } from '@binome/shared/domain';
import { StateMark } from '@binome/shared/web';
import { EyeOff, Landmark, Users, type LucideIcon } from 'lucide-react';
import { VISIBILITY_WORDS } from './action-words.js';

const ICONS: Record<Visibility, LucideIcon> = { shared: Landmark, territory: Users, restricted: EyeOff };

/** Who reads an action or a group of its fields. */
export function VisibilityMark({ visibility }: { visibility: Visibility }) {
  const Icon = ICONS[visibility];
  return <StateMark icon={<Icon size={16} aria-hidden />}>{VISIBILITY_WORDS[visibility]}</StateMark>;
}
