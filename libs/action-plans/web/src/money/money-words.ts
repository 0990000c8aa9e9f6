import { FUNDING_STATES, type FundingState, type FundingWarningKind } from '@binome/action-plans/domain';
import { formatAmount, type Option } from '@binome/shared/web';

export const FUNDING_STATE_WORDS: Record<FundingState, string> = {
  envisaged: 'Envisagé',
  requested: 'Demandé',
  under_instruction: 'En instruction',
  granted: 'Accordé',
  contracted: 'Conventionné',
  paid: 'Versé',
  refused: 'Refusé',
};

export const FUNDING_STATE_OPTIONS: Option<FundingState>[] = FUNDING_STATES.map((id) => ({
  id,
  label: FUNDING_STATE_WORDS[id],
}));

export interface WarningToSay {
  kind: FundingWarningKind;
  amount?: string | null;
  codes: readonly string[];
}

/** A warning of a funding plan in a sentence that says why. */
export function warningWords({ kind, amount, codes }: WarningToSay): string {
  const by = formatAmount(amount ?? '0');
  switch (kind) {
    case 'funding_below_cost':
      return `Il manque ${by} : les lignes de financement ne couvrent pas tout le coût prévu.`;
    case 'funding_above_cost':
      return `Les lignes de financement dépassent le coût prévu de ${by}.`;
    case 'reference_used_twice':
      return codes.length > 0
        ? `La même référence de dossier est aussi portée par ${new Intl.ListFormat('fr').format(codes)}.`
        : 'La même référence de dossier est portée par deux lignes de cette action.';
    case 'granted_above_requested':
      return `Le montant accordé dépasse de ${by} le montant demandé.`;
  }
}
