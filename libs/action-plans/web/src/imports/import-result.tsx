import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { undoObstacleLine, type UndoObstacle } from '@binome/shared/domain';
import {
  AlertDialog,
  Button,
  formatDateTime,
  LinkButton,
  Note,
  ProblemNote,
  Stack,
  useCommand,
} from '@binome/shared/web';
import type { UndoPlanImportInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { ImportDetail } from './import-preview.js';
import { writtenWords } from './import-words.js';
import type { PlanImportFacts } from './use-plan-import.js';

const Undo = graphql(`
  mutation UndoPlanImport($input: UndoPlanImportInput!) {
    undoPlanImport(input: $input) {
      planImport {
        id
        version
        status
      }
    }
  }
`);

export interface ImportResultProps {
  made: PlanImportFacts;
  /** Address of the plan. */
  plan: string;
  onChanged: () => void;
}

/** What an import wrote and how to undo it, or why it wrote nothing. */
export function ImportResult({ made, plan, onChanged }: ImportResultProps) {
  const again = (
    <LinkButton to={`${plan}/import`} tone="primary">
      Importer un autre fichier
    </LinkButton>
  );
  switch (made.status) {
    case 'applied':
      return <Applied made={made} plan={plan} onChanged={onChanged} />;
    case 'undone':
      return (
        <Note tone="ok" live="status" acts={again}>
          Import annulé le {made.undoneAt && formatDateTime(made.undoneAt)} : le plan est revenu à l’état d’avant.
        </Note>
      );
    case 'unreadable':
      return (
        <Note tone="bad" live="status" acts={again}>
          {made.fileProblem} Rien n’a été écrit.
        </Note>
      );
    default:
      return (
        <Note tone="bad" live="status" acts={again}>
          L’import s’est interrompu. Rien n’a été écrit. Envoyez le fichier de nouveau ; si cela se répète, écrivez à
          l’assistance.
        </Note>
      );
  }
}

function Applied({ made, plan, onChanged }: ImportResultProps) {
  const [asking, setAsking] = useState(false);
  const [send] = useMutation(Undo);
  const { run, pending, problem } = useCommand<UndoPlanImportInput, unknown>((input) => send({ variables: { input } }));
  const written = (made.counts && writtenWords(made.counts)) ?? 'rien';
  const undo = async () => {
    await run({ planImportId: made.id, version: made.version });
    setAsking(false);
    onChanged();
  };
  return (
    <Stack>
      <ProblemNote problem={problem} />
      {made.obstacles.length > 0 && <Obstacles obstacles={made.obstacles as UndoObstacle[]} />}
      <Note
        tone="ok"
        live="status"
        acts={
          <>
            <LinkButton to={plan} tone="primary">
              Voir le plan
            </LinkButton>
            <Button onPress={() => setAsking(true)}>Annuler l’import</Button>
          </>
        }
      >
        Import appliqué le {made.appliedAt && formatDateTime(made.appliedAt)} : {written}.
      </Note>
      <ImportDetail made={made} done />
      <AlertDialog
        title="Annuler l’import ?"
        open={asking}
        confirm="Revenir à l’état d’avant"
        tone="danger"
        pending={pending}
        onConfirm={() => void undo()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {written} : le plan revient à l’état d’avant cet import. Si quelque chose a changé depuis, rien n’est annulé
          et la raison vous est dite.
        </p>
      </AlertDialog>
    </Stack>
  );
}

function Obstacles({ obstacles }: { obstacles: readonly UndoObstacle[] }) {
  return (
    <Note tone="bad" live="status">
      L’import n’a pas été annulé, parce que son effet a changé ou sert déjà :
      <ul>
        {obstacles.map((obstacle) => (
          <li key={obstacle.label}>{undoObstacleLine(obstacle)}</li>
        ))}
      </ul>
    </Note>
  );
}
