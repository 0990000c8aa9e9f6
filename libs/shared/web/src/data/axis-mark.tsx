import { GraduationCap, Layers, Leaf, Lightbulb, type LucideIcon } from 'lucide-react';
import { classNames } from '../text/class-names.js';

/** The four fixed axes of the programme, by the name of their colour token. */
export const AXES = ['transition', 'innovation', 'competences', 'foncier'] as const;
export type Axis = (typeof AXES)[number];

/** The short name of each axis, the same everywhere. */
export const AXIS_NAMES: Record<Axis, string> = {
  transition: 'Transition',
  innovation: 'Innovation',
  competences: 'Compétences',
  foncier: 'Foncier',
};

const ICONS: Record<Axis, LucideIcon> = {
  transition: Leaf,
  innovation: Lightbulb,
  competences: GraduationCap,
  foncier: Layers,
};

/** An axis: its colour, its icon and its short name; the name can be left to the screen reader where it is said beside. */
export function AxisMark({ axis, large, nameHidden }: { axis: Axis; large?: boolean; nameHidden?: boolean }) {
  const Icon = ICONS[axis];
  return (
    <span className={classNames('axis-mark', large && 'axis-large')}>
      <span className={`axis-tile axis-${axis}`}>
        <Icon size={large ? 20 : 16} aria-hidden />
      </span>
      <span className={nameHidden ? 'visually-hidden' : undefined}>{AXIS_NAMES[axis]}</span>
    </span>
  );
}
