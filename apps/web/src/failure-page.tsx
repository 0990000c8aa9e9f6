import { FailureState, Page, problemOf } from '@binome/shared/web';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { NotFoundPage } from './pages/not-found-page.js';

/** A screen that could not be shown: what happened and the ways out. */
export function FailurePage() {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundPage />;
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  const problem = outdated
    ? { message: 'Binôme a été mis à jour, ou la connexion a été coupée. Rechargez la page.', reference: null }
    : unexpected(error);
  return (
    <Page title="Cette page n’a pas pu s’afficher">
      <FailureState
        title="Quelque chose s’est mal passé."
        problem={problem}
        kept="Ce que vous aviez écrit est conservé sur cet appareil."
        onRetry={() => window.location.reload()}
      />
    </Page>
  );
}

function unexpected(error: unknown): { message: string; reference: string | null } {
  const problem = problemOf(error);
  return problem.code === 'NETWORK'
    ? { message: 'Rechargez la page ; si cela se répète, écrivez à l’assistance.', reference: null }
    : problem;
}
