import { useQuery } from '@apollo/client/react';
import { Cluster, LinkButton, Page, Reading } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';

const DemonstrationQuery = graphql(`
  query VisitorDemonstration {
    personas {
      key
    }
  }
`);

/** What a visitor sees: what this is, and the way in. */
export function VisitorHome() {
  // Outside the demonstration there are no personas, and the question is refused: the way in is the mailed link alone.
  const { data } = useQuery(DemonstrationQuery);
  return (
    <Page title="Le plan d’action de votre territoire d’industrie, à deux">
      <Reading>
        <p>
          Un élu et un industriel pilotent ensemble chaque territoire d’industrie. Binôme tient leur plan d’action à
          jour : chacun y écrit, rien ne se perd, et l’on sait toujours qui a changé quoi.
        </p>
        <Cluster>
          <LinkButton to="/connexion" tone="primary">
            Se connecter
          </LinkButton>
          {data && data.personas.length > 0 && (
            <LinkButton to="/personas">Essayer avec un personnage fictif</LinkButton>
          )}
        </Cluster>
      </Reading>
    </Page>
  );
}
