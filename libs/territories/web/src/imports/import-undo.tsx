import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import {
  AlertDialog,
  Button,
  formatDateTime,
  LinkButton,
  Note,
  ProblemNote,
  problemOf,
  Stack,
  type Problem,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { UndoObstacle } from '@binome/shared/domain';
import { ImportObstacles } from './import-obstacles.js';
import { writtenWords } from './import-words.js';
import type { ImportFacts } from './use-import.js';

const Undo = graphql(`
  mutation UndoImport($input: UndoImportInput!) {
    undoImport(input: $input) {
      territoryImport {
        id
        version
        status
      }
    }
  }
`);

/** An applied import: what it wrote, how to undo it, and what kept the last undoing from being done. */
export function ImportUndo({ made, onChanged }: { made: ImportFacts; onChanged: () => void }) {
  const [undo, { loading }] = useMutation(Undo);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const written = (made.preview && writtenWords(made.preview)) ?? 'rien';
  const act = async () => {
    setProblem(null);
    const input = { importId: made.id, version: made.version, clientMutationId: crypto.randomUUID() };
    await undo({ variables: { input } }).catch((error: unknown) => setProblem(problemOf(error)));
    setAsking(false);
    onChanged();
  };
  return (
    <Stack>
      <ProblemNote problem={problem} />
      {made.obstacles.length > 0 && <ImportObstacles obstacles={made.obstacles as UndoObstacle[]} />}
      <Note
        tone="ok"
        live="status"
        acts={
          <>
            <LinkButton to="/territoires" tone="primary">
              Voir les territoires
            </LinkButton>
            <Button onPress={() => setAsking(true)}>Annuler cet import</Button>
          </>
        }
      >
        Import appliqué le {made.appliedAt && formatDateTime(made.appliedAt)} : {written}.
      </Note>
      <AlertDialog
        title="Annuler cet import ?"
        open={asking}
        confirm="Revenir à l’état d’avant"
        tone="danger"
        pending={loading}
        onConfirm={() => void act()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {written} : tout revient à l’état d’avant cet import. Si quelque chose a changé depuis, rien n’est annulé et
          la raison vous est dite.
        </p>
      </AlertDialog>
    </Stack>
  );
}
