import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import {
  Block,
  Button,
  downloadFile,
  LinkButton,
  Note,
  Page,
  ProblemNote,
  QueryState,
  Sheet,
  Stack,
  type Problem,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { phaseOfSlug } from '@binome/territories/domain';
import { Download } from 'lucide-react';
import { useNavigate, useParams } from 'react-router';
import { ImportFile } from './import-file.js';
import { ImportStages } from './import-stages.js';
import { PastImports } from './past-imports.js';

const Query = graphql(`
  query PlanToImportInto($phase: ProgrammePhase!, $code: String!) {
    territoryPlan(phase: $phase, code: $code) {
      territoryId
      territoryName
      plan {
        id
        viewerCan {
          import
        }
      }
    }
  }
`);

/** The first step of an import: the file. */
export function NewImportPage() {
  const { phase: slug = '', code = '' } = useParams();
  const plan = `/territoires/${slug}/${code}/plan`;
  const address = `${plan}/import`;
  const navigate = useNavigate();
  const query = useQuery(Query, { variables: { phase: phaseOfSlug(slug) ?? 'phase_2', code } });
  return (
    <Page
      title="Importer un tableur"
      lede={query.data?.territoryPlan.territoryName}
      crumbs={[{ label: 'Plan d’action', to: plan }]}
    >
      <QueryState query={query} failure="Le plan n’a pas pu être lu" shape="page">
        {({ territoryPlan: { plan: into } }) =>
          into?.viewerCan.import ? (
            <Stack>
              <ImportStages current="fichier" addresses={{}} />
              <Block title="Choisissez votre fichier">
                <Sheet>
                  <Stack>
                    <p>
                      Vos colonnes peuvent être dans n’importe quel ordre : vous direz ensuite ce que chacune contient.
                      Rien n’est écrit avant que vous ayez lu l’aperçu, et un import ne retire jamais rien du plan.
                    </p>
                    <ImportFile
                      planId={into.id}
                      label="Déposez ici votre tableur"
                      onReceived={(id) => void navigate(`${address}/${id}`)}
                    />
                    <TemplateButton />
                  </Stack>
                </Sheet>
              </Block>
              <PastImports planId={into.id} address={address} />
            </Stack>
          ) : (
            <Note acts={<LinkButton to={plan}>Voir le plan</LinkButton>}>
              {into
                ? 'Seuls le binôme et le chef de projet du territoire importent dans ce plan.'
                : 'Le plan n’est pas encore commencé : commencez-le avant d’y importer un tableur.'}
            </Note>
          )
        }
      </QueryState>
    </Page>
  );
}

function TemplateButton() {
  const [problem, setProblem] = useState<Problem | null>(null);
  const download = async () => setProblem(await downloadFile('/api/plan-imports/modele.xlsx'));
  return (
    <>
      <div>
        <Button icon={<Download size={16} aria-hidden />} onPress={() => void download()}>
          Télécharger un modèle vide
        </Button>
      </div>
      <ProblemNote problem={problem} />
    </>
  );
}
