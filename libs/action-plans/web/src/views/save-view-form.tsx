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

const NAMELESS = 'Donnez un nom à la vue.';

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
  const [name, setName] = useState('');
  const [scope, setScope] = useState<ViewScope>(scopes[0] ?? 'private');
  const [missing, setMissing] = useState(false);
  const save = useCommand((input: SaveViewInput) =>
    client.mutate({ mutation: SaveViewMutation, variables: { input } }),
  );
  const replace = useEditView();
  const held = viewNamed(views, name, scope);
  const saveIt = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
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
      <TextField
        label="Nom de la vue"
        value={name}
        onChange={setName}
        maxLength={VIEW_NAME.max}
        error={missing ? NAMELESS : undefined}
      />
      {scopes.length > 1 && (
        <RadioGroupField
          label="Qui la voit"
          options={scopeOptions(scopes)}
          value={scope}
          onChange={(one) => setScope(one ?? 'private')}
        />
      )}
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
  const [name, setName] = useState(view.name);
  const [scope, setScope] = useState<ViewScope>(view.scope);
  const [missing, setMissing] = useState(false);
  const edit = useEditView();
  const saveIt = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const { problem } = await edit.run({ id: view.id, version: view.version, name, scope });
    onSaved();
    if (problem) return;
    onEnd();
    showToast({ tone: 'ok', title: `Vue modifiée : ${name.trim()}` });
  };
  return (
    <div className="stack">
      <TextField
        label="Nom de la vue"
        value={name}
        onChange={setName}
        maxLength={VIEW_NAME.max}
        error={missing ? NAMELESS : undefined}
      />
      {view.viewerCan.scopes.length > 1 && (
        <RadioGroupField
          label="Qui la voit"
          options={scopeOptions(view.viewerCan.scopes)}
          value={scope}
          onChange={(one) => setScope(one ?? view.scope)}
        />
      )}
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
