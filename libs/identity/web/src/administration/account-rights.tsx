import { Badge, DataTable, Dialog, EmptyState, Missing, type Column, formatDay } from '@binome/shared/web';
import { isInForce } from '@binome/identity/domain';
import { rightWords } from '../words/role-words.js';
import type { ListedAccount } from './accounts-query.js';
import { EndRight } from './end-right.js';
import { heldRights, type HeldRight } from './held-rights.js';

export interface AccountRightsProps {
  /** The account shown; null when the dialog is closed. */
  account: ListedAccount | null;
  today: string;
  onClose: () => void;
}

/** Every right of an account, past ones included, and the way to end one. */
export function AccountRights({ account, today, onClose }: AccountRightsProps) {
  const columns: Column<HeldRight>[] = [
    { id: 'right', header: 'Fonction', cell: rightWords },
    { id: 'starts', header: 'Premier jour', onPhone: true, cell: ({ startsOn }) => formatDay(startsOn) },
    {
      id: 'ends',
      header: 'Dernier jour',
      onPhone: true,
      cell: lastDay,
    },
    {
      id: 'act',
      header: 'Acte',
      onPhone: true,
      cell: (right) =>
        isInForce(right, today) || right.startsOn > today ? (
          <EndRight right={right} name={account?.name ?? ''} />
        ) : (
          <Badge>Terminée</Badge>
        ),
    },
  ];
  const rights = account ? heldRights(account) : [];
  return (
    <Dialog title={`Fonctions de ${account?.name ?? ''}`} open={account !== null} onClose={onClose} wide>
      {rights.length === 0 ? (
        <EmptyState title="Ce compte n’a eu aucune fonction.">
          Invitez cette personne pour lui en donner une.
        </EmptyState>
      ) : (
        <DataTable
          caption={`Fonctions de ${account?.name ?? ''}, les dernières d’abord`}
          captionHidden
          columns={columns}
          rows={rights}
          rowId={({ id }) => id}
        />
      )}
    </Dialog>
  );
}

// A right ended on its first day, or before it, never held.
function lastDay({ startsOn, endsOn }: HeldRight) {
  if (endsOn === null) return <Missing reason="Pas de dernier jour" />;
  return endsOn < startsOn ? 'Retirée aussitôt' : formatDay(endsOn);
}
