import { Note, Page, QueryState, type QueryStateProps } from '@binome/shared/web';
import { useLocation } from 'react-router';

/** The secret of a mailed link: what follows # in its address, which the browser sends to no server by itself. */
export function useLinkToken(): string {
  return decodeURIComponent(useLocation().hash.slice(1));
}

/** What a mailed link opens, while it is read, when it is refused, or when its address was cut. */
export function ClosedLink({
  title,
  token,
  query,
  failure,
}: {
  title: string;
  token: string;
  query: QueryStateProps<unknown>['query'];
  failure: string;
}) {
  return (
    <Page title={title}>
      {token ? (
        <QueryState query={query} failure={failure}>
          {() => null}
        </QueryState>
      ) : (
        <Note tone="warn">
          L’adresse est incomplète : ouvrez le lien depuis le message reçu, ou copiez-le en entier.
        </Note>
      )}
    </Page>
  );
}
