import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import {
  Button,
  Cluster,
  DataTable,
  EmptyState,
  Missing,
  Pagination,
  QueryState,
  StateMark,
  todayIn,
  type Column,
} from '@binome/shared/web';
import { Ban, CircleCheck } from 'lucide-react';
import { PersonCell } from '../words/person-cell.js';
import { rightWords } from '../words/role-words.js';
import { AccountRights } from './account-rights.js';
import { AccountSuspension } from './account-suspension.js';
import { AccountsQuery, type ListedAccount } from './accounts-query.js';
import { heldRights, lastingRights } from './held-rights.js';

const PAGE = 50;

/** Accounts by name, with their rights of today. */
export function AccountTable({ search, onClear }: { search: string; onClear: () => void }) {
  const query = useQuery(AccountsQuery, {
    variables: { search: search || null, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const [openId, setOpenId] = useState<string | null>(null);
  const today = todayIn();
  const columns: Column<ListedAccount>[] = [
    {
      id: 'person',
      header: 'Personne',
      cell: ({ name, email }) => <PersonCell name={name} email={email} />,
    },
    {
      id: 'rights',
      header: 'Fonctions en cours',
      onPhone: true,
      cell: (account) => <RightsOf account={account} today={today} />,
    },
    { id: 'state', header: 'État', onPhone: true, cell: stateOf },
    {
      id: 'acts',
      header: 'Actes',
      onPhone: true,
      cell: (account) => (
        <Cluster>
          <Button small aria-label={`Voir les fonctions de ${account.name}`} onPress={() => setOpenId(account.id)}>
            Fonctions
          </Button>
          <AccountSuspension account={account} />
        </Cluster>
      ),
    },
  ];
  return (
    <QueryState query={query} failure="La liste des comptes n’a pas pu être lue" shape="list">
      {({ accounts: { nodes, pageInfo, totalCount } }) =>
        nodes.length === 0 ? (
          <EmptyState
            title="Aucun compte ne correspond."
            acts={search && <Button onPress={onClear}>Effacer la recherche</Button>}
          >
            {search
              ? `Recherche en cours\u00A0: «\u00A0${search}\u00A0».`
              : 'Les comptes naissent des invitations acceptées.'}
          </EmptyState>
        ) : (
          <>
            <DataTable caption="Comptes, par nom" captionHidden columns={columns} rows={nodes} rowId={({ id }) => id} />
            <Pagination
              shown={nodes.length}
              total={totalCount}
              noun="comptes"
              hasMore={pageInfo.hasNextPage}
              loading={query.loading}
              onMore={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } }).catch(() => undefined)}
            />
            <AccountRights
              account={nodes.find(({ id }) => id === openId) ?? null}
              today={today}
              onClose={() => setOpenId(null)}
            />
          </>
        )
      }
    </QueryState>
  );
}

function RightsOf({ account, today }: { account: ListedAccount; today: string }) {
  const rights = lastingRights(heldRights(account), today);
  if (rights.length === 0) return <Missing reason="Aucune fonction en cours" />;
  return rights.map((right) => <div key={right.id}>{rightWords(right)}</div>);
}

function stateOf({ suspendedAt }: ListedAccount) {
  return suspendedAt ? (
    <StateMark tone="bad" icon={<Ban size={16} aria-hidden />}>
      Suspendu
    </StateMark>
  ) : (
    <StateMark tone="ok" icon={<CircleCheck size={16} aria-hidden />}>
      Actif
    </StateMark>
  );
}
