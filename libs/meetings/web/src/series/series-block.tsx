import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { whenWords, type MeetingState } from '@binome/meetings/domain';
import {
  AlertDialog,
  Block,
  Button,
  classNames,
  Cluster,
  formatDay,
  formatList,
  ProblemNote,
  useProblem,
} from '@binome/shared/web';
import type { EndSeriesInput } from '@binome/shared/web/documents';
import { CalendarSync } from 'lucide-react';
import { Link } from 'react-router';
import { useMeetingAct } from '../live/use-meeting-act.js';
import { useMeetingSteps } from '../meeting/meeting-steps.js';
import { ReasonDialog } from '../meeting/reason-dialog.js';
import type { MeetingsPlace } from '../place.js';
import styles from '../replies/replies.module.css';
import { CreateSeriesDialog } from './create-series-dialog.js';
import { EditSeriesDialog } from './edit-series-dialog.js';
import { EndSeriesMutation, MeetingSeriesQuery, type Series } from './series-query.js';

/** States in which a meeting is still to be held, or to its end. */
const TO_HOLD: readonly MeetingState[] = ['draft', 'convened', 'in_progress'];

/** The series of the territory: their rule in words, the next meeting, the exceptions. */
export function SeriesBlock({
  place,
  committees,
  mayPrepare,
}: {
  place: MeetingsPlace;
  committees: readonly { id: string; name: string }[];
  mayPrepare: boolean;
}) {
  const { phase, code, address } = place;
  const query = useQuery(MeetingSeriesQuery, { variables: { phase, code } });
  const problem = useProblem(query.error);
  const [creating, setCreating] = useState(false);
  const series = (query.data ?? query.previousData)?.meetingSeries ?? [];
  if (problem) return <ProblemNote problem={problem} />;
  if (series.length === 0 && !mayPrepare) return null;
  return (
    <Block
      title="Séances régulières"
      aside={
        mayPrepare && (
          <Button small icon={<CalendarSync size={16} aria-hidden />} onPress={() => setCreating(true)}>
            Nouvelle série
          </Button>
        )
      }
    >
      {series.length === 0 ? (
        <p className="secondary">
          Un comité qui se réunit à jour fixe ? Dites la règle : ses séances se préparent d’elles-mêmes.
        </p>
      ) : (
        <ul className={styles.list}>
          {series.map((one) => (
            <SeriesLine key={one.id} series={one} address={address} mayPrepare={mayPrepare} />
          ))}
        </ul>
      )}
      {creating && <CreateSeriesDialog committees={committees} onClose={() => setCreating(false)} />}
    </Block>
  );
}

function SeriesLine({ series, address, mayPrepare }: { series: Series; address: string; mayPrepare: boolean }) {
  const [asked, setAsked] = useState<'skip' | 'edit' | 'end' | null>(null);
  const steps = useMeetingSteps();
  const { act, pending } = useMeetingAct((client, input: EndSeriesInput) =>
    client.mutate({ mutation: EndSeriesMutation, variables: { input } }),
  );
  const { id: seriesId, committee, words, meetings } = series;
  const next = meetings.find(({ state }) => TO_HOLD.includes(state));
  const exceptions = meetings.flatMap(({ state, day, seriesDay }) => {
    if (state === 'cancelled') return [`pas de séance le ${formatDay(day)}`];
    return seriesDay && seriesDay !== day ? [`celle du ${formatDay(seriesDay)} est le ${formatDay(day)}`] : [];
  });
  const leave = () => setAsked(null);
  return (
    <li className={classNames(styles.line, styles.series)}>
      <span className={styles.who}>
        <b>{committee.name}</b>, {words}
        <small>
          {next ? (
            <>
              Prochaine : <Link to={`${address}/${next.id}`}>{whenWords(next)}</Link>
            </>
          ) : (
            'Aucune séance dans les prochains mois'
          )}
          {exceptions.length > 0 && `. Exceptions : ${formatList(exceptions)}`}
        </small>
      </span>
      {mayPrepare && (
        <Cluster>
          {next?.viewerCan.includes('cancel') && (
            <Button small onPress={() => setAsked('skip')}>
              Sauter la prochaine
            </Button>
          )}
          <Button small onPress={() => setAsked('edit')} aria-label={`Modifier la série : ${committee.name}`}>
            Modifier
          </Button>
          <Button
            small
            tone="danger"
            onPress={() => setAsked('end')}
            aria-label={`Arrêter la série : ${committee.name}`}
          >
            Arrêter
          </Button>
        </Cluster>
      )}
      {asked === 'skip' && next && (
        <ReasonDialog
          title={`Sauter la séance du ${formatDay(next.day)}`}
          label="Pourquoi"
          verb="Sauter cette séance"
          pending={steps.cancel.pending}
          send={(reason) => steps.cancel.act({ meetingId: next.id, version: next.version, reason })}
          onClose={leave}
        >
          <p>La série continue. Pour la déplacer plutôt, ouvrez la séance et changez sa date.</p>
        </ReasonDialog>
      )}
      {asked === 'edit' && <EditSeriesDialog series={series} onClose={leave} />}
      {asked === 'end' && (
        <AlertDialog
          title="Arrêter cette série ?"
          confirm="Arrêter la série"
          tone="danger"
          open
          pending={pending}
          onConfirm={() => void act({ seriesId }).then(leave)}
          onCancel={leave}
        >
          Les séances déjà préparées restent : annulez celles qui ne se tiendront pas.
        </AlertDialog>
      )}
    </li>
  );
}
