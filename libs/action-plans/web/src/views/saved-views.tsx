import { useApolloClient, useQuery } from '@apollo/client/react';
import { VIEW_NAME, VIEW_SCOPES, writeView, type PlanView, type ViewScope } from '@binome/action-plans/domain';
import {
  Button,
  Dialog,
  DialogActs,
  IconButton,
  MenuButton,
  problemOf,
  ProblemNote,
  RadioGroupField,
  showToast,
  TextField,
} from '@binome/shared/web';
import type { SavedViewsQuery as Answer, SaveViewInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Bookmark, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PlanPlace } from '../plan/plan-place.js';
import { useCommand } from '../saving/use-command.js';
import styles from './saved-views.module.css';

const SavedViewsQuery = graphql(`
  query SavedViews($territoryId: ID!) {
    savedViews(territoryId: $territoryId, first: 100) {
      nodes {
        id
        version
        name
        scope
        address
        viewerCan {
          edit
          remove
        }
      }
    }
  }
`);

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

const RemoveSavedViewMutation = graphql(`
  mutation RemoveSavedView($input: RemoveSavedViewInput!) {
    removeSavedView(input: $input) {
      removedId
    }
  }
`);

type View = Answer['savedViews']['nodes'][number];

const SCOPE_WORDS: Record<ViewScope, string> = { private: 'Pour moi seulement', territory: 'Pour tout le territoire' };
const SCOPES = VIEW_SCOPES.map((id) => ({ id, label: SCOPE_WORDS[id] }));

/** The ways of looking at the plan that were given a name: one is opened, the present one is saved, those of the reader are removed. */
export const SavedViews = memo(function SavedViews({
  view,
  place: { territoryId },
}: {
  view: PlanView;
  place: Pick<PlanPlace, 'territoryId'>;
}) {
  const { data, refetch } = useQuery(SavedViewsQuery, { variables: { territoryId }, fetchPolicy: 'cache-and-network' });
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [shown, setShown] = useState<'save' | 'sort' | null>(null);
  const views = data?.savedViews.nodes ?? [];
  const here = writeView(view);
  const named = views.find(({ address }) => address === here);
  const close = () => setShown(null);
  return (
    <>
      <MenuButton
        label={named ? `Vue : ${named.name}` : 'Vues'}
        icon={<Bookmark size={16} aria-hidden />}
        acts={[
          ...views.map(({ id, name, scope, address }) => ({
            id,
            label: scope === 'territory' ? `${name} (territoire)` : name,
            onAction: () => void navigate({ pathname, search: address && `?${address}` }),
          })),
          { id: 'save', label: 'Enregistrer cette vue…', disabled: Boolean(named), onAction: () => setShown('save') },
          ...(views.some(({ viewerCan }) => viewerCan.remove)
            ? [{ id: 'sort', label: 'Retirer des vues…', onAction: () => setShown('sort') }]
            : []),
        ]}
      />
      <Dialog title="Enregistrer cette vue" open={shown === 'save'} onClose={close}>
        <SaveViewForm territoryId={territoryId} address={here} onEnd={close} onSaved={() => void refetch()} />
      </Dialog>
      <Dialog title="Vues enregistrées" open={shown === 'sort'} onClose={close}>
        <RemovableViews views={views} onRemoved={() => void refetch()} />
      </Dialog>
    </>
  );
});

function SaveViewForm({
  territoryId,
  address,
  onEnd,
  onSaved,
}: {
  territoryId: string;
  address: string;
  onEnd: () => void;
  onSaved: () => void;
}) {
  const client = useApolloClient();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<ViewScope>('private');
  const [missing, setMissing] = useState(false);
  const save = useCommand((input: SaveViewInput) =>
    client.mutate({ mutation: SaveViewMutation, variables: { input } }),
  );
  const saveIt = async () => {
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    const { problem } = await save.run({ territoryId, name, scope, address });
    if (problem) return;
    onSaved();
    onEnd();
    showToast({ tone: 'ok', title: `Vue enregistrée : ${name.trim()}` });
  };
  return (
    <div className="stack">
      <p>Une vue garde le filtre, l’ordre, les groupes et les colonnes.</p>
      <TextField
        label="Nom de la vue"
        value={name}
        onChange={setName}
        maxLength={VIEW_NAME.max}
        error={missing ? 'Donnez un nom à la vue.' : undefined}
      />
      <RadioGroupField
        label="Qui la voit"
        options={SCOPES}
        value={scope}
        onChange={(one) => setScope(one ?? 'private')}
      />
      <ProblemNote problem={save.problem} />
      <DialogActs>
        <Button tone="primary" isPending={save.pending} onPress={() => void saveIt()}>
          Enregistrer la vue
        </Button>
        <Button onPress={onEnd}>Renoncer</Button>
      </DialogActs>
    </div>
  );
}

function RemovableViews({ views, onRemoved }: { views: readonly View[]; onRemoved: () => void }) {
  const client = useApolloClient();
  const remove = async ({ id, version, name }: View) => {
    try {
      const input = { id, version, clientMutationId: crypto.randomUUID() };
      await client.mutate({ mutation: RemoveSavedViewMutation, variables: { input } });
      showToast({ tone: 'ok', title: `Vue retirée : ${name}` });
    } catch (error) {
      showToast({ tone: 'bad', title: problemOf(error).message });
    }
    onRemoved();
  };
  return (
    <ul className={styles.views}>
      {views
        .filter(({ viewerCan }) => viewerCan.remove)
        .map((one) => (
          <li key={one.id}>
            <span>
              {one.name} <small>{SCOPE_WORDS[one.scope]}</small>
            </span>
            <IconButton label={`Retirer la vue ${one.name}`} onPress={() => void remove(one)}>
              <Trash2 size={18} aria-hidden />
            </IconButton>
          </li>
        ))}
    </ul>
  );
}
