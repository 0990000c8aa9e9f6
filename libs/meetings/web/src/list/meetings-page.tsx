import { useState, type ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { Block, Button, EmptyState, LinkButton, Page, Pagination, QueryState, SelectField } from '@binome/shared/web';
import { CalendarPlus, Rss } from 'lucide-react';
import { useSearchParams } from 'react-router';
import { useMeetingsPlace, type MeetingsPlace } from '../place.js';
import { SubscribeDialog } from '../calendars/subscribe-dialog.js';
import { CreateMeetingDialog } from './create-meeting-dialog.js';
import { MeetingList } from './meeting-list.js';
import { SeriesBlock } from '../series/series-block.js';
import { MeetingsQuery, type MeetingsAnswer } from './meetings-query.js';
import styles from './meetings.module.css';

const AT_ONCE = 20;
const ALL = 'all';

/** The meetings of a territory: those to be held, the nearest first, then those that were. */
export function MeetingsPage() {
  const place = useMeetingsPlace();
  const { phase, code } = place;
  const [search, setSearch] = useSearchParams();
  const committeeId = search.get('comite');
  const query = useQuery(MeetingsQuery, { variables: { phase, code, committeeId, first: AT_ONCE } });
  const choose = (id: string | null) => setSearch(id && id !== ALL ? { comite: id } : {}, { replace: true });
  const data = query.data ?? query.previousData;
  const more = (variables: { afterUpcoming?: string | null; afterPast?: string | null }) =>
    void query.fetchMore({ variables });
  if (data) return <MeetingsBody data={data} place={place} committeeId={committeeId} onChoose={choose} onMore={more} />;
  return (
    <Page title="Séances" crumbs={[{ label: 'Territoire', to: place.territory }]}>
      <QueryState query={query} failure="Les séances n’ont pas pu être lues" shape="list">
        {() => null}
      </QueryState>
    </Page>
  );
}

interface MeetingsBodyProps {
  data: MeetingsAnswer;
  place: MeetingsPlace;
  committeeId: string | null;
  onChoose: (committeeId: string | null) => void;
  onMore: (variables: { afterUpcoming?: string | null; afterPast?: string | null }) => void;
}

function MeetingsBody({ data, place, committeeId, onChoose, onMore }: MeetingsBodyProps) {
  const { governance, upcoming, past } = data;
  const [creating, setCreating] = useState(false);
  const [subscribing, setSubscribing] = useState(false);
  const { committees, territoryName } = governance;
  const create = upcoming.mayPrepare && committees.length > 0 && (
    <Button tone="primary" icon={<CalendarPlus size={18} aria-hidden />} onPress={() => setCreating(true)}>
      Préparer une séance
    </Button>
  );
  const options = [{ id: ALL, label: 'Tous les comités' }, ...committees.map(({ id, name }) => ({ id, label: name }))];
  return (
    <Page
      title="Séances"
      documentTitle={`Séances · ${territoryName}`}
      lede="Les comités se réunissent sur un ordre du jour, et décident."
      crumbs={[{ label: territoryName, to: place.territory }]}
      acts={
        <>
          {committees.length > 0 && (
            <Button icon={<Rss size={18} aria-hidden />} onPress={() => setSubscribing(true)}>
              S’abonner
            </Button>
          )}
          {create}
        </>
      }
    >
      {committees.length > 1 && (
        <div className={styles.filter}>
          <SelectField label="Comité" options={options} value={committeeId ?? ALL} onChange={onChoose} />
        </div>
      )}
      <Block title="À venir">
        {upcoming.nodes.length === 0 ? (
          <NothingAhead data={data} create={create} place={place} />
        ) : (
          <MeetingList meetings={upcoming.nodes} address={place.address} />
        )}
        {upcoming.pageInfo.hasNextPage && (
          <Pagination
            shown={upcoming.nodes.length}
            total={upcoming.totalCount}
            noun="séances"
            hasMore
            onMore={() => onMore({ afterUpcoming: upcoming.pageInfo.endCursor })}
          />
        )}
      </Block>
      {committees.length > 0 && upcoming.isMember && (
        <SeriesBlock place={place} committees={committees} mayPrepare={upcoming.mayPrepare} />
      )}
      {past.nodes.length > 0 && (
        <Block title="Passées">
          <MeetingList meetings={past.nodes} address={place.address} />
          <Pagination
            shown={past.nodes.length}
            total={past.totalCount}
            noun="séances"
            hasMore={past.pageInfo.hasNextPage}
            onMore={() => onMore({ afterPast: past.pageInfo.endCursor })}
          />
        </Block>
      )}
      {subscribing && (
        <SubscribeDialog committees={committees} committeeId={committeeId} onClose={() => setSubscribing(false)} />
      )}
      {creating && (
        <CreateMeetingDialog
          governance={governance}
          committeeId={committeeId}
          address={place.address}
          onClose={() => setCreating(false)}
        />
      )}
    </Page>
  );
}

function NothingAhead({
  data: { governance, upcoming },
  create,
  place,
}: Pick<MeetingsBodyProps, 'data' | 'place'> & { create: ReactNode }) {
  if (governance.committees.length === 0)
    return (
      <EmptyState
        title="Aucun comité pour l’instant."
        acts={<LinkButton to={`${place.territory}/gouvernance`}>Voir la gouvernance</LinkButton>}
      >
        Une séance est celle d’un comité : la gouvernance du territoire dit lesquels se réunissent.
      </EmptyState>
    );
  return (
    <EmptyState title="Aucune séance à venir." acts={create}>
      {upcoming.mayPrepare
        ? 'Choisissez un comité et une date : l’ordre du jour se propose d’après le plan.'
        : 'Le binôme ou le chef de projet la prépare.'}
    </EmptyState>
  );
}
