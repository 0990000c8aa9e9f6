import type { SavedViewsQuery as Answer } from '@binome/shared/web/documents';
import type { ViewScope } from '@binome/action-plans/domain';
import { graphql } from '@binome/shared/web/gql';

export const SavedViewsQuery = graphql(`
  query SavedViews($territoryId: ID!) {
    actionPlan(territoryId: $territoryId) {
      id
      savableViews
      defaultView {
        id
        address
      }
    }
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
          scopes
        }
      }
    }
  }
`);

export type KeptView = Answer['savedViews']['nodes'][number];

/** Whose a saved view is, in words. */
export const SCOPE_WORDS: Record<ViewScope, string> = {
  private: 'Pour moi seulement',
  territory: 'Pour tout le territoire',
};

/** The choices among these, as a form offers them. */
export function scopeOptions(scopes: readonly ViewScope[]): { id: ViewScope; label: string }[] {
  return scopes.map((id) => ({ id, label: SCOPE_WORDS[id] }));
}

/** The view that holds this name already where it would be kept; the server takes a name once, however it is written. */
export function viewNamed<View extends Pick<KeptView, 'name' | 'scope'>>(
  views: readonly View[],
  name: string,
  scope: ViewScope,
): View | undefined {
  const sought = plain(name);
  return views.find((view) => view.scope === scope && plain(view.name) === sought);
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
