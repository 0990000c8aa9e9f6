import { useQuery } from '@apollo/client/react';
import { writeView, type PlanView } from '@binome/action-plans/domain';
import { Dialog, MenuButton } from '@binome/shared/web';
import { Bookmark } from 'lucide-react';
import { memo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PlanPlace } from '../plan/plan-place.js';
import { KeptViews } from './kept-views.js';
import { SaveViewForm } from './save-view-form.js';
import { SavedViewsQuery } from './saved-views-query.js';
import { viewSearch } from './view-search.js';

/** The ways of looking at the plan that were given a name: one is opened, the present one is saved, and all are kept in order. */
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
  const savable = data?.actionPlan?.savableViews ?? [];
  const here = writeView(view);
  const named = views.find(({ address }) => address === here);
  const close = () => setShown(null);
  const readAgain = () => void refetch();
  // Who may save none reads none either: the State looks at the plan by its filters.
  if (data && savable.length === 0) return null;
  return (
    <>
      <MenuButton
        label={named ? `Vue : ${named.name}` : 'Vues'}
        icon={<Bookmark size={16} aria-hidden />}
        acts={[
          ...views.map(({ id, name, scope, address }) => ({
            id,
            label: scope === 'territory' ? `${name} (territoire)` : name,
            onAction: () => void navigate({ pathname, search: viewSearch(address) }),
          })),
          { id: 'save', label: 'Enregistrer cette vue…', disabled: Boolean(named), onAction: () => setShown('save') },
          ...(views.length > 0 ? [{ id: 'sort', label: 'Gérer les vues…', onAction: () => setShown('sort') }] : []),
        ]}
      />
      <Dialog title="Enregistrer cette vue" open={shown === 'save'} onClose={close}>
        <SaveViewForm
          territoryId={territoryId}
          address={here}
          scopes={savable}
          views={views}
          onEnd={close}
          onSaved={readAgain}
        />
      </Dialog>
      <KeptViews
        territoryId={territoryId}
        views={views}
        defaultId={data?.actionPlan?.defaultView?.id ?? null}
        here={here}
        open={shown === 'sort'}
        onClose={close}
        onChanged={readAgain}
      />
    </>
  );
});
