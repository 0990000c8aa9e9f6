import { useApolloClient } from '@apollo/client/react';
import { VIEW_NAME, type ViewScope } from '@binome/action-plans/domain';
import { Button, DialogActs, Note, ProblemNote, RadioGroupField, showToast, TextField } from '@binome/shared/web';
import type { EditSavedViewInput, SaveViewInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useState } from 'react';
import { useCommand } from '../saving/use-command.js';
import { scopeOptions, viewNamed, type KeptView } from './saved-views-query.js';

const SaveViewMutation = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      savedView {
        id
        name
      }
    }
  }
`);

const EditSavedViewMutation = graphql(`
  mutation EditSavedView($input: EditSavedViewInput!) {
    editSavedView(input: $input) {
      savedView {
        id
        version
        name
        scope
        address
      }
    }
  }
`);

/** Changes a saved view: the fields given. */
export function useEditView() {
  const client = useApolloClient();
  return useCommand((input: EditSavedViewInput) =>
    client.mutate({ mutation: EditSavedViewMutation, variables: { input } }),
  );
}

/** What a view is called and who sees it, while it is written. */
function useViewFields(before: string, whose: ViewScope) {
  const [name, setName] = useState(before);
  const [scope, setScope] = useState(whose);
  const [missing, setMissing] = useState(false);
  const isNamed = () => {
    const named = name.trim() !== '';
    setMissing(!named);
    return named;
  };
  return { name, setName, scope, setScope, missing, isNamed };
}

function ViewFields({
  fields: { name, setName, scope, setScope, missing },
  scopes,
}: {
  fields: ReturnType<typeof useViewFields>;
  scopes: readonly ViewScope[];
}) {
  return (
    <>
      <TextField
        label="Nom de la vue"
        value={name}
        onChange={setName}
        maxLength={VIEW_NAME.max}
        error={missing ? 'Donnez un nom à la vue.' : undefined}
      />
      {scopes.length > 1 && (
        <RadioGroupField
          label="Qui la voit"
          options={scopeOptions(scopes)}
          value={scope}
          onChange={(one) => one && setScope(one)}
        />
      )}
    </>
  );
}

/** Gives the present way of looking a name; under a name that is taken, it replaces the view that holds it. */
export function SaveViewForm({
  territoryId,
  address,
  scopes,
  views,
  onEnd,
  onSaved,
}: {
  territoryId: string;
  address: string;
  scopes: readonly ViewScope[];
  views: readonly KeptView[];
  onEnd: () => void;
  onSaved: () => void;
}) {
  const client = useApolloClient();
  const fields = useViewFields('', scopes[0] ?? 'private');
  const { name, scope } = fields;
  const save = useCommand((input: SaveViewInput) =>
    client.mutate({ mutation: SaveViewMutation, variables: { input } }),
  );
  const replace = useEditView();
  const held = viewNamed(views, name, scope);
  const saveIt = async () => {
    if (!fields.isNamed()) return;
    const { problem } = held
      ? await replace.run({ id: held.id, version: held.version, address })
      : await save.run({ territoryId, name, scope, address });
    // Somebody may have kept or changed a view meanwhile.
    onSaved();
    if (problem) return;
    onEnd();
    showToast({ tone: 'ok', title: `Vue ${held ? 'remplacée' : 'enregistrée'} : ${name.trim()}` });
  };
  return (
    <div className="stack">
      <p>Une vue garde le filtre, l’ordre, les groupes et les colonnes.</p>
      <ViewFields fields={fields} scopes={scopes} />
      {held && (
        <Note tone="warn" live="status">
          La vue « {held.name} » existe déjà. Elle montrera ce qui est à l’écran
          {held.scope === 'territory' ? ', pour tout le territoire' : ''}.
        </Note>
      )}
      <ProblemNote problem={held ? replace.problem : save.problem} />
      <DialogActs>
        <Button tone="primary" isPending={save.pending || replace.pending} onPress={() => void saveIt()}>
          {held ? 'Remplacer la vue' : 'Enregistrer la vue'}
        </Button>
        <Button onPress={onEnd}>Renoncer</Button>
      </DialogActs>
    </div>
  );
}

/** Renames a saved view and says whose it is. */
export function RenameViewForm({ view, onEnd, onSaved }: { view: KeptView; onEnd: () => void; onSaved: () => void }) {
  const fields = useViewFields(view.name, view.scope);
  const { name, scope } = fields;
  const edit = useEditView();
  const saveIt = async () => {
    if (!fields.isNamed()) return;
    const { problem } = await edit.run({ id: view.id, version: view.version, name, scope });
    onSaved();
    if (problem) return;
    onEnd();
    showToast({ tone: 'ok', title: `Vue modifiée : ${name.trim()}` });
  };
  return (
    <div className="stack">
      <ViewFields fields={fields} scopes={view.viewerCan.scopes} />
      <ProblemNote problem={edit.problem} />
      <DialogActs>
        <Button tone="primary" isPending={edit.pending} onPress={() => void saveIt()}>
          Enregistrer
        </Button>
        <Button onPress={onEnd}>Renoncer</Button>
      </DialogActs>
    </div>
  );
}
