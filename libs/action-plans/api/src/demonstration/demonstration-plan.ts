import type { ActionPatch, Axis } from '@binome/action-plans/domain';
import type { PersonaKey } from '@binome/identity/domain';

/** Who acts in the demonstration. */
export type DemonstrationAuthor = Extract<PersonaKey, 'elue' | 'industriel' | 'cheffe-de-projet' | 'contributeur'>;

/** A fictitious action, who drafted it, and what others changed afterwards. */
export interface DemonstrationAction extends Omit<ActionPatch, 'title' | 'leads'> {
  axis: Axis;
  title: string;
  /** Place of its orientation among those of the axis, from 0; none when absent. */
  orientation?: number;
  /** Names of those who lead it; the contributor's comes with its account. */
  leadNames?: string[];
  edits?: [by: DemonstrationAuthor, patch: ActionPatch][];
}

/** A fictitious plan. */
export interface DemonstrationPlan {
  portrait: string;
  orientations: Partial<Record<Axis, [title: string, description: string][]>>;
  actions: DemonstrationAction[];
}
