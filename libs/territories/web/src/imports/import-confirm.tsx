import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { Button, Note, problemOf, ProblemNote, type Problem } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { LinkButton } from '@binome/shared/web';
import { writtenWords } from './import-words.js';
import type { ImportFacts } from './use-import.js';

const Confirm = graphql(`
  mutation ConfirmImport($input: ConfirmImportInput!) {
    confirmImport(input: $input) {
      territoryImport {
        id
        version
        status
      }
    }
  }
`);

/** The preview is ready: one button that names what will be written. */
export function ImportConfirm({ made, onChanged }: { made: ImportFacts; onChanged: () => void }) {
  const [confirm, { loading }] = useMutation(Confirm);
  const [intent] = useState(() => crypto.randomUUID());
  const [problem, setProblem] = useState<Problem | null>(null);
  const written = made.preview && writtenWords(made.preview);
  const act = async () => {
    setProblem(null);
    const input = { importId: made.id, version: made.version, clientMutationId: intent };
    await confirm({ variables: { input } }).catch((error: unknown) => setProblem(problemOf(error)));
    onChanged();
  };
  if (!written) {
    return (
      <Note
        tone="ok"
        live="status"
        acts={<LinkButton to="/administration/imports">Envoyer d’autres fichiers</LinkButton>}
      >
        Tout est déjà ainsi : cet import n’écrirait rien.
      </Note>
    );
  }
  return (
    <>
      <ProblemNote problem={problem} />
      <Note
        tone="primary"
        live="status"
        acts={
          <Button tone="accent" isPending={loading} onPress={() => void act()}>
            {`Écrire ${written}`}
          </Button>
        }
      >
        L’aperçu est prêt, rien n’est encore écrit. Relisez ce qui suit, puis confirmez : tout s’écrit, ou rien.
      </Note>
    </>
  );
}
