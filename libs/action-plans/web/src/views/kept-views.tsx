import { useApolloClient } from '@apollo/client/react';
import { AlertDialog, Dialog, MenuButton, ProblemNote, showToast, type MenuAct } from '@binome/shared/web';
import type { ChooseDefaultViewInput, RemoveSavedViewInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { useState } from 'react';
import { useCommand } from '../saving/use-command.js';
import { RenameViewForm, useEditView } from './save-view-form.js';
import { SCOPE_WORDS, type KeptView } from './saved-views-query.js';
import styles from './saved-views.module.css';

const RemoveSavedViewMutation = graphql(`
  mutation RemoveSavedView($input: RemoveSavedViewInput!) {
    removeSavedView(input: $input) {
      removedId
    }
  }
`);

const ChooseDefaultViewMutation = graphql(`
  mutation ChooseDefaultView($input: ChooseDefaultViewInput!) {
    chooseDefaultView(input: $input) {
      territoryId
    }
  }
`);

interface KeptViewsProps {
  territoryId: string;
  views: readonly KeptView[];
  /** The view that the plan opens with for the reader. */
  defaultId: string | null;
  /** The present way of looking, as an address writes it. */
  here: string;
  open: boolean;
  onClose: () => void;
  onChanged: () => void;
}

/** The saved views that a reader reads: what each is, and what may be done with it. */
export function KeptViews({ territoryId, views, defaultId, here, open, onClose, onChanged }: KeptViewsProps) {
  const client = useApolloClient();
  const [asked, setAsked] = useState<{ act: 'rename' | 'remove'; view: KeptView } | null>(null);
  const remove = useCommand((input: RemoveSavedViewInput) =>
    client.mutate({ mutation: RemoveSavedViewMutation, variables: { input } }),
  );
  const choose = useCommand((input: ChooseDefaultViewInput) =>
    client.mutate({ mutation: ChooseDefaultViewMutation, variables: { input } }),
  );
  const edit = useEditView();
  const back = () => setAsked(null);
  const told = ({ problem }: { problem?: unknown }, title: string) => {
    onChanged();
    if (!problem) showToast({ tone: 'ok', title });
    return !problem;
  };
  const openWith = async (view: KeptView | null) => {
    const title = view ? `Le plan s’ouvrira sur la vue : ${view.name}` : 'Le plan s’ouvrira par axe';
    told(await choose.run({ territoryId, viewId: view?.id ?? null }), title);
  };
  const update = async ({ id, version, name }: KeptView) =>
    told(await edit.run({ id, version, address: here }), `Vue mise à jour : ${name}`);
  const removeIt = async ({ id, version, name }: KeptView) => {
    if (told(await remove.run({ id, version }), `Vue retirée : ${name}`)) back();
  };
  const actsOf = (view: KeptView): MenuAct[] => [
    view.id === defaultId
      ? { id: 'plain', label: 'Ne plus ouvrir le plan sur cette vue', onAction: () => void openWith(null) }
      : { id: 'default', label: 'Ouvrir le plan sur cette vue', onAction: () => void openWith(view) },
    ...(view.viewerCan.edit
      ? [
          {
            id: 'update',
            label: 'Y mettre ce qui est à l’écran',
            disabled: view.address === here,
            onAction: () => void update(view),
          },
          {
            id: 'rename',
            label: view.viewerCan.scopes.length > 1 ? 'Renommer ou partager…' : 'Renommer…',
            onAction: () => setAsked({ act: 'rename', view }),
          },
        ]
      : []),
    ...(view.viewerCan.remove
      ? [{ id: 'remove', label: 'Retirer…', onAction: () => setAsked({ act: 'remove', view }) }]
      : []),
  ];
  const removed = asked?.act === 'remove' ? asked.view : null;
  return (
    <>
      <Dialog title="Vues enregistrées" open={open && !asked} onClose={onClose}>
        <ul className={styles.views}>
          {views.map((view) => (
            <li key={view.id}>
              <span>
                {view.name}
                <small>
                  {SCOPE_WORDS[view.scope]}
                  {view.id === defaultId && ' · le plan s’ouvre dessus'}
                </small>
              </span>
              <MenuButton small label="Modifier" accessibleName={`Modifier la vue ${view.name}`} acts={actsOf(view)} />
            </li>
          ))}
        </ul>
        <ProblemNote problem={choose.problem ?? edit.problem} />
      </Dialog>
      <Dialog title="Renommer ou partager la vue" open={asked?.act === 'rename'} onClose={back}>
        {asked && <RenameViewForm view={asked.view} onEnd={back} onSaved={onChanged} />}
      </Dialog>
      <AlertDialog
        title={`Retirer la vue « ${removed?.name ?? ''} » ?`}
        open={removed !== null}
        confirm="Retirer la vue"
        tone="danger"
        pending={remove.pending}
        onConfirm={() => void (removed && removeIt(removed))}
        onCancel={back}
      >
        <p>
          {removed?.scope === 'territory' ? 'Elle disparaît pour tout le territoire. ' : 'Vous seul la voyiez. '}
          Les actions du plan ne changent pas.
        </p>
        <ProblemNote problem={remove.problem} />
      </AlertDialog>
    </>
  );
}
