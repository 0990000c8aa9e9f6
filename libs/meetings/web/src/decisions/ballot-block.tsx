import { Block, Note, StateMark } from '@binome/shared/web';
import { Check, CircleDashed, Minus, X } from 'lucide-react';
import { ballotSentence, reasonSentence } from './ballot-words.js';
import { CastVoteForm } from './cast-vote-form.js';
import type { AskedSeat, Ballot, Decision } from './decision-query.js';
import { CHOICE_WORDS, CONSENT_SEAT_WORDS, CONSENT_WORDS, METHOD_SENTENCES } from './decision-words.js';
import { ProclaimAct } from './proclaim-act.js';
import { RecordVotesForm } from './record-votes-form.js';
import { zonedMoment } from './zoned-moment.js';
import styles from './decisions.module.css';

/** A vote: how it is counted, where it stands, and what each seat said. */
export function BallotBlock({ decision, ballot }: { decision: Decision; ballot: Ballot }) {
  const { mode, method, reasons, quorum, seats, deadline, closedAt } = ballot;
  const isOpen = decision.state === 'voting';
  const when = (instant: string) => zonedMoment(instant, decision.timeZone);
  const isRecorded = mode === 'meeting' && decision.viewerCan.close;
  return (
    <Block title={mode === 'consultation' ? 'Consultation écrite' : 'Vote en séance'}>
      <div aria-live="polite" className={styles.standing}>
        <Note tone={isOpen ? 'primary' : ballot.outcome === 'adopted' ? 'ok' : 'warn'}>
          {ballotSentence(decision, ballot)}
        </Note>
      </div>
      <p>
        {METHOD_SENTENCES[method]}
        {isOpen && deadline && ` Réponses jusqu’au ${when(deadline)}.`}
        {closedAt && ` Vote clos le ${when(closedAt)}.`}
      </p>
      <ul className={styles.reasons}>
        {[...quorum, ...reasons].map((reason) => (
          <li key={`${reason.code}${JSON.stringify(reason.figures)}`}>
            <StateMark
              tone={reason.met ? 'ok' : 'neutral'}
              icon={reason.met ? <Check size={16} aria-hidden /> : <CircleDashed size={16} aria-hidden />}
            >
              {reason.met ? 'Acquis' : isOpen ? 'Pas encore' : 'Non acquis'}
            </StateMark>
            <span>{reasonSentence(reason)}</span>
          </li>
        ))}
      </ul>
      {isRecorded && <RecordVotesForm decisionId={decision.id} ballot={ballot} />}
      {isRecorded && <ProclaimAct decision={decision} ballot={ballot} />}
      <h3 className={styles.seatsTitle}>{mode === 'meeting' ? 'Votes des sièges' : 'Réponses des sièges'}</h3>
      <ul className={styles.seats}>
        {seats.map((seat) => (
          <SeatVote key={seat.seatId} seat={seat} decision={decision} ballot={ballot} />
        ))}
      </ul>
    </Block>
  );
}

const ICONS = { for: Check, against: X, abstain: Minus };
const SILENT = {
  consultation: { open: 'Pas encore répondu', closed: 'Sans réponse' },
  meeting: { open: 'Pas encore voté', closed: 'N’a pas voté' },
} as const;
const TONES = { for: 'ok', against: 'bad', abstain: 'neutral' } as const;

function SeatVote({ seat, decision, ballot }: { seat: AskedSeat; decision: Decision; ballot: Ballot }) {
  const { body, person, choice, reason, recordedBy, viewerVotes, viewerRecords } = seat;
  const isRoom = ballot.mode === 'meeting';
  const words = ballot.method === 'consent' ? CONSENT_SEAT_WORDS : CHOICE_WORDS;
  const Icon = choice ? ICONS[choice] : CircleDashed;
  return (
    <li className={styles.seat}>
      <div className={styles.seatHead}>
        <span>
          <strong>{body}</strong>
          {person && ` · ${person}`}
        </span>
        <StateMark tone={choice ? TONES[choice] : 'neutral'} icon={<Icon size={16} aria-hidden />}>
          {choice ? words[choice] : decision.state === 'voting' ? SILENT[ballot.mode].open : SILENT[ballot.mode].closed}
        </StateMark>
      </div>
      {reason && <p className={styles.statement}>« {reason} »</p>}
      {recordedBy && (
        <small>
          {isRoom ? 'Vote noté' : 'Réponse notée'} par {recordedBy}
        </small>
      )}
      {(isRoom ? viewerVotes && !decision.viewerCan.close : viewerVotes || viewerRecords) && (
        <CastVoteForm
          decisionId={decision.id}
          ballot={ballot}
          seat={seat}
          words={ballot.method === 'consent' ? CONSENT_WORDS : CHOICE_WORDS}
        />
      )}
    </li>
  );
}
