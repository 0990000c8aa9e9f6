import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import type { KitKey } from '@binome/governance/domain';
import { Block, LinkButton, Note, Page, QueryState, RadioGroupField } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { useGovernancePlace } from '../place.js';
import { KitPreview } from './kit-preview.js';

const KitsQuery = graphql(`
  query GovernanceKits($phase: ProgrammePhase!, $code: ID!) {
    governanceKits {
      key
      version
      title
      pitch
    }
    governance(phase: $phase, code: $code) {
      territoryId
      territoryName
      viewerCan {
        edit
      }
      kit {
        id
        title
      }
    }
  }
`);

/** Chooses a governance kit: what each would create here, before anything is created. */
export function KitPage() {
  const place = useGovernancePlace();
  const query = useQuery(KitsQuery, { variables: { phase: place.phase, code: place.code } });
  const [chosen, choose] = useState<KitKey | null>(null);
  const name = query.data?.governance.territoryName;
  return (
    <Page
      title="Choisir un modèle de gouvernance"
      lede={name}
      crumbs={[...(name ? [{ label: name, to: place.territory }] : []), { label: 'Gouvernance', to: place.address }]}
    >
      <QueryState query={query} failure="Les modèles n’ont pas pu être lus">
        {({ governance, governanceKits }) =>
          governance.kit || !governance.viewerCan.edit ? (
            <Note acts={<LinkButton to={place.address}>Revenir à la gouvernance</LinkButton>}>
              {governance.kit
                ? `Ce territoire travaille déjà avec le modèle « ${governance.kit.title} ». Annulez-le pour en prendre un autre.`
                : 'Seuls le binôme et le chef de projet choisissent un modèle.'}
            </Note>
          ) : (
            <>
              <Block title="Quatre modèles" note="vous changerez ensuite tout ce que vous voulez">
                <RadioGroupField<KitKey>
                  label="Modèle"
                  labelHidden
                  options={governanceKits.map(({ key, title, pitch }) => ({ id: key, label: title, hint: pitch }))}
                  value={chosen}
                  onChange={choose}
                />
              </Block>
              {chosen && (
                <KitPreview key={chosen} kit={chosen} territoryId={governance.territoryId} address={place.address} />
              )}
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
