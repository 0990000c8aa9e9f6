import { useMutation } from '@apollo/client/react';
import {
  Button,
  Figure,
  Figures,
  formatCount,
  formatCounted,
  Note,
  ProblemNote,
  Sheet,
  Stack,
  useCommand,
} from '@binome/shared/web';
import type { ConfirmPlanImportInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { ImportFile } from './import-file.js';
import { ImportProblems } from './import-problems.js';
import { ImportRows } from './import-rows.js';
import { writtenWords } from './import-words.js';
import type { PlanImportFacts } from './use-plan-import.js';

const Confirm = graphql(`
  mutation ConfirmPlanImport($input: ConfirmPlanImportInput!) {
    confirmPlanImport(input: $input) {
      planImport {
        id
        version
        status
      }
    }
  }
`);

const KINDS = [
  { kind: 'created', coming: 'À créer', done: 'Créées' },
  { kind: 'changed', coming: 'À modifier', done: 'Modifiées' },
  { kind: 'unchanged', coming: 'Laissées telles quelles', done: 'Laissées telles quelles' },
] as const;

export interface ImportPreviewProps {
  made: PlanImportFacts;
  onChanged: () => void;
  onReceived: (importId: string) => void;
}

/** What the import would do: what is wrong first, then each action; written only once confirmed. */
export function ImportPreview({ made, onChanged, onReceived }: ImportPreviewProps) {
  return (
    <Stack>
      {made.problemCount > 0 ? (
        <ToCorrect made={made} onReceived={onReceived} />
      ) : (
        <ToConfirm made={made} onChanged={onChanged} />
      )}
      {made.formulas > 0 && (
        <Note>
          {formatCounted(made.formulas, 'cellule contient', 'cellules contiennent')} une formule : la dernière valeur
          enregistrée par votre tableur est reprise.
        </Note>
      )}
      {made.problemCount === 0 && <ImportDetail made={made} done={false} />}
    </Stack>
  );
}

/** The figures of an import, then what it does to each action. */
export function ImportDetail({ made: { id, counts }, done }: { made: PlanImportFacts; done: boolean }) {
  if (!counts) return null;
  return (
    <>
      <Figures>
        {KINDS.map(({ kind, coming, done: past }) => (
          <Figure key={kind} label={done ? past : coming} value={formatCount(counts[kind])} kind="actions" />
        ))}
      </Figures>
      {KINDS.filter(({ kind }) => counts[kind] > 0).map(({ kind, coming, done: past }) => (
        <ImportRows key={kind} importId={id} kind={kind} title={done ? past : coming} />
      ))}
    </>
  );
}

function ToCorrect({ made: { id, planId, problemCount }, onReceived }: Omit<ImportPreviewProps, 'onChanged'>) {
  return (
    <>
      <Note tone="bad" live="status">
        {formatCounted(problemCount, 'erreur')} à corriger dans votre fichier. Rien n’a été écrit. Corrigez-le, puis
        déposez-le de nouveau ci-dessous : vos réponses sont gardées.
      </Note>
      <ImportProblems importId={id} />
      <Sheet>
        <ImportFile planId={planId} previousId={id} label="Déposez le fichier corrigé" onReceived={onReceived} />
      </Sheet>
    </>
  );
}

function ToConfirm({ made, onChanged }: Omit<ImportPreviewProps, 'onReceived'>) {
  const [send] = useMutation(Confirm);
  const { run, pending, problem } = useCommand<ConfirmPlanImportInput, unknown>((input) =>
    send({ variables: { input } }),
  );
  const written = made.counts && writtenWords(made.counts);
  if (!written) {
    return (
      <Note tone="ok" live="status">
        Le plan dit déjà tout ce que dit ce fichier : cet import n’écrirait rien.
      </Note>
    );
  }
  const confirm = async () => {
    await run({ planImportId: made.id, version: made.version });
    onChanged();
  };
  return (
    <>
      <ProblemNote problem={problem} />
      {made.outdated && (
        <Note tone="warn" live="status">
          Le plan a changé depuis l’aperçu que vous aviez confirmé. Rien n’a été écrit : relisez celui-ci.
        </Note>
      )}
      <Note
        tone="primary"
        live="status"
        acts={
          <Button tone="accent" isPending={pending} onPress={() => void confirm()}>
            Importer dans le plan
          </Button>
        }
      >
        L’aperçu est prêt : {written}. Rien n’est encore écrit ; tout s’écrira, ou rien.
      </Note>
    </>
  );
}
