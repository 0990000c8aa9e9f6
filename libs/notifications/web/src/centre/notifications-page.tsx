import { useQuery } from '@apollo/client/react';
import {
  Block,
  Button,
  EmptyState,
  LinkButton,
  LinkTabs,
  Page,
  Pagination,
  QueryState,
  Sheet,
} from '@binome/shared/web';
import { useMatch } from 'react-router';
import { NotificationCentreQuery } from './centre-query.js';
import styles from './centre.module.css';
import { NotificationItem, type ToldNotification } from './notification-item.js';
import { useMarks } from './use-marks.js';

const TABS = [
  { to: '/notifications', label: 'Non lues', end: true },
  { to: '/notifications/toutes', label: 'Toutes' },
];

/** What the person is told of, by territory, the expected acts first. */
export function NotificationsPage() {
  const unreadOnly = useMatch('/notifications/toutes') === null;
  const query = useQuery(NotificationCentreQuery, {
    variables: { unreadOnly },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const centre = query.data?.notificationCentre;
  const { markRead, markUnread, pending } = useMarks(centre?.horizon ?? '');
  return (
    <Page
      title="Notifications"
      crumbs={[{ label: 'Accueil', to: '/' }]}
      acts={
        <>
          <LinkButton to="/compte/notifications">Choisir ce que je reçois</LinkButton>
          {(centre?.unreadCount ?? 0) > 0 && (
            <Button isPending={pending} onPress={() => void markRead(null)}>
              Tout marquer comme lu
            </Button>
          )}
        </>
      }
    >
      <LinkTabs label="Notifications" items={TABS} />
      <QueryState query={query} failure="Vos notifications n’ont pas pu être lues" shape="list">
        {({ notificationCentre: { notifications } }) => (
          <>
            {notifications.nodes.length === 0 && <NothingNew unreadOnly={unreadOnly} />}
            {byTerritory(notifications.nodes).map(([territoryId, told]) => (
              <Block key={territoryId} title={told[0]?.territoryName ?? ''}>
                <Sheet flush>
                  <ul className={styles.list} aria-label={told[0]?.territoryName}>
                    {told.map((notification) => (
                      <NotificationItem
                        key={notification.id}
                        notification={notification}
                        isPending={pending}
                        onRead={(ids) => void markRead(ids)}
                        onUnread={(id) => void markUnread(id)}
                      />
                    ))}
                  </ul>
                </Sheet>
              </Block>
            ))}
            {notifications.nodes.length > 0 && (
              <Pagination
                shown={notifications.nodes.length}
                total={notifications.totalCount}
                noun="notifications"
                hasMore={notifications.pageInfo.hasNextPage}
                loading={query.loading}
                onMore={() => void query.fetchMore({ variables: { after: notifications.pageInfo.endCursor } })}
              />
            )}
          </>
        )}
      </QueryState>
    </Page>
  );
}

function NothingNew({ unreadOnly }: { unreadOnly: boolean }) {
  if (!unreadOnly)
    return (
      <EmptyState title="Aucune notification">
        Binôme vous prévient quand une action que vous pilotez change, qu’une séance vous appelle, que votre vote est
        attendu ou qu’une décision vous concerne.
      </EmptyState>
    );
  return (
    <EmptyState
      title="Rien de nouveau pour vous"
      acts={<LinkButton to="/notifications/toutes">Voir toutes les notifications</LinkButton>}
    >
      Cette liste ne montre que les notifications non lues.
    </EmptyState>
  );
}

function byTerritory(nodes: readonly ToldNotification[]): [string, ToldNotification[]][] {
  return [...Map.groupBy(nodes, ({ territoryId }) => territoryId)];
}
