import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import type { KitKey } from '@binome/governance/domain';
import {
  Block,
  Button,
  DateField,
  formatCounted,
  Note,
  ProblemNote,
  QueryState,
  showToast,
  todayIn,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { ApplyGovernanceKitInput, KitPreviewQuery as Answer } from '@binome/shared/web/documents';
import { useNavigate } from 'react-router';
import { useGovernanceAct } from '../live/use-governance-act.js';
import { PlannedCommittee } from './planned-committee.js';
import { useUndoKit } from './use-undo-kit.js';
import styles from './kits.module.css';

const KitPreviewQuery = graphql(`
  query KitPreview($territoryId: ID!, $kit: GovernanceKitKey!) {
    kitPreview(territoryId: $territoryId, kit: $kit) {
      key
      code
      name
      mandate
      exists
      seats {
        body
        position
        voting
        chair
        collegeName
        holderName
      }
    }
  }
`);

const ApplyKitMutation = graphql(`
  mutation ApplyGovernanceKit($input: ApplyGovernanceKitInput!) {
    applyGovernanceKit(input: $input) {
      application {
        id
        title
      }
    }
  }
`);

export type Planned = Answer['kitPreview'][number];

/** What a kit would create here, committee by committee; then the one act that creates it. */
export function KitPreview({ kit, territoryId, address }: { kit: KitKey; territoryId: string; address: string }) {
  const query = useQuery(KitPreviewQuery, { variables: { territoryId, kit } });
  return (
    <QueryState query={query} failure="L’aperçu n’a pas pu être préparé" shape="block">
      {({ kitPreview }) => (
        <PreviewBody kit={kit} territoryId={territoryId} address={address} committees={kitPreview} />
      )}
    </QueryState>
  );
}

function PreviewBody({
  kit,
  territoryId,
  address,
  committees,
}: {
  kit: KitKey;
  territoryId: string;
  address: string;
  committees: readonly Planned[];
}) {
  const navigate = useNavigate();
  const [left, setLeft] = useState<readonly string[]>([]);
  const [since, setSince] = useState<string | null>(todayIn());
  const undo = useUndoKit();
  const { act, pending, problem } = useGovernanceAct(
    (client, input: ApplyGovernanceKitInput) => client.mutate({ mutation: ApplyKitMutation, variables: { input } }),
    { quiet: true },
  );
  const taken = committees.filter(({ key, exists }) => !exists && !left.includes(key));
  const seats = taken.reduce((sum, committee) => sum + committee.seats.length, 0);
  const apply = async () => {
    const { result } = await act({ territoryId, kit, committees: taken.map(({ key }) => key), since });
    const made = result?.data?.applyGovernanceKit.application;
    if (!made) return;
    void navigate(address);
    showToast({
      tone: 'ok',
      title: `Le modèle « ${made.title} » est en place.`,
      act: { label: 'Annuler', onAction: () => void undo(made.id) },
    });
  };
  return (
    <Block title="Ce qui sera créé" note={`${formatCounted(taken.length, 'comité')}, ${formatCounted(seats, 'siège')}`}>
      <ProblemNote problem={problem} />
      <ul className={styles.planned}>
        {committees.map((committee) => (
          <PlannedCommittee
            key={committee.key}
            committee={committee}
            taken={taken.includes(committee)}
            onTake={(take) =>
              setLeft((before) => (take ? before.filter((key) => key !== committee.key) : [...before, committee.key]))
            }
          />
        ))}
      </ul>
      {taken.length === 0 && <Note>Gardez au moins un comité à créer.</Note>}
      <div className={styles.since}>
        <DateField
          label="Sièges ouverts à partir du"
          hint="Un jour passé si cette gouvernance fonctionne déjà"
          value={since}
          onChange={setSince}
        />
      </div>
      <div className={styles.act}>
        <Button
          tone="accent"
          isPending={pending}
          isDisabled={taken.length === 0 || since === null}
          onPress={() => void apply()}
        >
          Créer cette gouvernance
        </Button>
      </div>
    </Block>
  );
}
