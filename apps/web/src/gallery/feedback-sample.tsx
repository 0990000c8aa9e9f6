import {
  Block,
  Button,
  EmptyState,
  FailureState,
  LoadingSkeleton,
  Note,
  ProgressSteps,
  SaveMark,
  Stack,
} from '@binome/shared/web';

const PROBLEM = {
  code: 'NETWORK' as const,
  message: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
  fields: [],
  conflicts: [],
  version: null,
  reference: 'a1b2c3d4',
  retryAfter: null,
};

export function FeedbackSample() {
  return (
    <>
      <Block title="Remarques">
        <Stack gap="tight">
          <Note>Les contours ne sont pas encore importés.</Note>
          <Note tone="primary">Le plan est partagé avec l’État.</Note>
          <Note tone="warn" acts={<Button small>Préparer la suite</Button>}>
            Fin du poste dans 9 mois.
          </Note>
          <Note tone="bad">Il manque 225 000 €.</Note>
          <Note tone="ok">Toutes les sections sont approuvées.</Note>
        </Stack>
      </Block>
      <Block title="Enregistrement">
        <Stack gap="tight">
          <SaveMark status={{ kind: 'saving' }} />
          <SaveMark status={{ kind: 'saved', at: Date.now() }} />
          <SaveMark status={{ kind: 'waiting', problem: PROBLEM }} onRetry={() => undefined} />
          <SaveMark status={{ kind: 'unsaved', problem: PROBLEM }} />
        </Stack>
      </Block>
      <Block title="Vide, en attente, en échec">
        <Stack>
          <EmptyState title="Aucune action ne correspond à « navette »" acts={<Button>Effacer la recherche</Button>}>
            Le filtre « Axe : Foncier » est aussi actif.
          </EmptyState>
          <LoadingSkeleton shape="text" />
          <FailureState title="La liste n’a pas pu être lue" problem={PROBLEM} onRetry={() => undefined} />
        </Stack>
      </Block>
      <Block title="Tâche">
        <ProgressSteps
          label="Import des territoires"
          progress={0.42}
          steps={[
            { id: 'read', label: 'Lecture des fichiers', state: 'done', details: '183 lignes' },
            { id: 'check', label: 'Contrôle', state: 'running' },
            { id: 'write', label: 'Écriture', state: 'waiting' },
          ]}
        />
      </Block>
    </>
  );
}
