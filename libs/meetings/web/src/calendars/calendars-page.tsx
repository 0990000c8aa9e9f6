import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import {
  Block,
  Button,
  Cluster,
  Dialog,
  DialogActs,
  EmptyState,
  formatDay,
  Page,
  QueryState,
  RelativeTime,
} from '@binome/shared/web';
import type { OpenCalendarInput, RevokeCalendarInput } from '@binome/shared/web/documents';
import { CalendarPlus } from 'lucide-react';
import { useMeetingAct } from '../live/use-meeting-act.js';
import styles from '../replies/replies.module.css';
import { CalendarAddress } from './calendar-address.js';
import { CalendarFeedsQuery, OpenCalendarMutation, RevokeCalendarMutation, type Feed } from './calendars-query.js';
import { SubscribeDialog } from './subscribe-dialog.js';

/** The private calendars of a person: whom each is read by, a new address, or none any more. */
export function CalendarsPage() {
  const query = useQuery(CalendarFeedsQuery, { fetchPolicy: 'cache-and-network' });
  const [opening, setOpening] = useState(false);
  const open = (
    <Button tone="primary" icon={<CalendarPlus size={18} aria-hidden />} onPress={() => setOpening(true)}>
      M’abonner à mes séances
    </Button>
  );
  return (
    <Page
      title="Mes calendriers"
      crumbs={[
        { label: 'Accueil', to: '/' },
        { label: 'Mon compte', to: '/compte' },
      ]}
      lede="Les adresses secrètes depuis lesquelles vos agendas lisent les séances."
    >
      <QueryState query={query} failure="Vos calendriers n’ont pas pu être lus" shape="list">
        {({ calendarFeeds }) =>
          calendarFeeds.length === 0 ? (
            <EmptyState title="Aucun calendrier ouvert." acts={open}>
              Vos séances peuvent s’afficher dans l’agenda que vous utilisez déjà. Le calendrier d’un comité s’ouvre
              depuis la page des séances du territoire.
            </EmptyState>
          ) : (
            <Block title="Calendriers ouverts" aside={calendarFeeds.every(({ committeeId }) => committeeId) && open}>
              <ul className={styles.list}>
                {calendarFeeds.map((feed) => (
                  <FeedLine key={feed.committeeId ?? 'own'} feed={feed} />
                ))}
              </ul>
            </Block>
          )
        }
      </QueryState>
      {opening && <SubscribeDialog committees={[]} committeeId={null} onClose={() => setOpening(false)} />}
    </Page>
  );
}

function FeedLine({ feed: { id: feedId, committeeId, committeeName, createdAt, readAt } }: { feed: Feed }) {
  const [address, setAddress] = useState<string | null>(null);
  const renewal = useMeetingAct((client, input: OpenCalendarInput) =>
    client.mutate({ mutation: OpenCalendarMutation, variables: { input } }),
  );
  const revocation = useMeetingAct((client, input: RevokeCalendarInput) =>
    client.mutate({ mutation: RevokeCalendarMutation, variables: { input } }),
  );
  const renew = async () => {
    const { result } = await renewal.act({ committeeId });
    setAddress(result?.data?.openCalendar.address ?? null);
  };
  const name = committeeId ? (committeeName ?? 'Un comité que vous ne lisez plus') : 'Mes séances';
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        {name}
        <small>
          ouvert le {formatDay(createdAt.slice(0, 10))},{' '}
          {readAt ? (
            <>
              lu <RelativeTime at={readAt} />
            </>
          ) : (
            'jamais lu'
          )}
        </small>
      </span>
      <Cluster>
        <Button
          small
          isPending={renewal.pending}
          onPress={() => void renew()}
          aria-label={`Changer l’adresse : ${name}`}
        >
          Changer l’adresse
        </Button>
        <Button
          small
          tone="danger"
          isPending={revocation.pending}
          onPress={() => void revocation.act({ feedId })}
          aria-label={`Fermer : ${name}`}
        >
          Fermer
        </Button>
      </Cluster>
      {address && (
        <Dialog title={`Nouvelle adresse : ${name}`} open onClose={() => setAddress(null)}>
          <CalendarAddress address={address} />
          <DialogActs>
            <Button onPress={() => setAddress(null)}>Terminé</Button>
          </DialogActs>
        </Dialog>
      )}
    </li>
  );
}
