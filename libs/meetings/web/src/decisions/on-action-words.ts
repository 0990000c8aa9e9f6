import type { ChangeState } from '@binome/meetings/domain';

interface DecisionOnAction {
  standing: string;
  changeState: ChangeState;
  changes: readonly { kind: 'edit' | 'draft'; actionId?: string | null }[];
}

/** What a decision has to do with an action: what it wrote of it, would write, or that it was taken where the action was spoken of. */
export function onActionWords({ standing, changeState, changes }: DecisionOnAction, actionId: string): string {
  const change = changes.find((one) => one.actionId === actionId);
  if (!change) return 'prise sur un point qui parle de cette action';
  if (changeState === 'applied') return change.kind === 'draft' ? 'a créé cette action' : 'a changé cette action';
  if (changeState === 'discarded') return 'changement abandonné, l’action garde ses valeurs';
  if (changeState === 'unsettled') return 'n’a rien écrit : l’action avait bougé';
  if (standing === 'rejected' || standing === 'withdrawn') return 'n’a rien changé à cette action';
  return 'changera cette action si elle est adoptée';
}
