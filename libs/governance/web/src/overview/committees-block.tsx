import { Block, Button, EmptyState, LinkButton, Tabs } from '@binome/shared/web';
import { UsersRound } from 'lucide-react';
import { useSearchParams } from 'react-router';
import type { GovernancePlace } from '../place.js';
import { CommitteeTable } from './committee-table.js';
import type { Governance } from './governance-query.js';
import { OrganisationChart } from './organisation-chart.js';
import { RemovedCommittees } from './removed-committees.js';

/** The committees that stand, as a chart or as a list; the way to begin when there is none. */
export function CommitteesBlock({
  governance: { committees, removedCommittees, viewerCan },
  place,
  onCreate,
}: {
  governance: Governance;
  place: GovernancePlace;
  onCreate: (() => void) | null;
}) {
  const [search, setSearch] = useSearchParams();
  const shown = search.get('vue') === 'liste' ? 'list' : 'chart';
  const show = (view: string) => setSearch(view === 'list' ? { vue: 'liste' } : {}, { replace: true });
  return (
    <Block title="Comités">
      {committees.length === 0 ? (
        <NoCommittee place={place} onCreate={onCreate} />
      ) : (
        <Tabs
          label="Comités"
          selected={shown}
          onSelect={show}
          items={[
            {
              id: 'chart',
              label: 'Organigramme',
              content: <OrganisationChart committees={committees} address={place.address} />,
            },
            { id: 'list', label: 'Liste', content: <CommitteeTable committees={committees} address={place.address} /> },
          ]}
        />
      )}
      {removedCommittees.length > 0 && (
        <RemovedCommittees committees={removedCommittees} mayRestore={viewerCan.edit} address={place.address} />
      )}
    </Block>
  );
}

function NoCommittee({ place, onCreate }: { place: GovernancePlace; onCreate: (() => void) | null }) {
  const acts = onCreate && (
    <>
      <LinkButton to={`${place.address}/modele`} tone="accent">
        Choisir un modèle de gouvernance
      </LinkButton>
      <Button onPress={onCreate}>Créer un comité</Button>
    </>
  );
  return (
    <EmptyState title="Aucun comité pour l’instant." icon={<UsersRound size={24} aria-hidden />} acts={acts}>
      {onCreate
        ? 'Un modèle crée en une fois les comités, les sièges et leurs règles ; vous changez ensuite tout ce que vous voulez.'
        : 'Le binôme et le chef de projet les créent ici.'}
    </EmptyState>
  );
}
