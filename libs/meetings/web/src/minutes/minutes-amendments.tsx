import { Badge, Button, Cluster, formatDateTime } from '@binome/shared/web';
import { useState } from 'react';
import { AcceptAmendmentDialog, RejectAmendmentDialog } from './answer-amendment-dialogs.js';
import type { MinutesAmendment, MinutesItem, MinutesMeeting } from './minutes-query.js';
import { AMENDED_PARTS_WORDS } from './minutes-words.js';
import type { MinutesActs } from './use-minutes-acts.js';
import styles from './minutes.module.css';

/** What was proposed to change of an item, with the answers; who keeps the minutes answers here. */
export function MinutesAmendments({
  item,
  meeting,
  acts,
}: {
  item: MinutesItem;
  meeting: MinutesMeeting;
  acts: MinutesActs;
}) {
  return (
    <ul className={styles.amendments} aria-label={`Amendements du point ${item.number}`}>
      {item.amendments.map((amendment) => (
        <li key={amendment.id}>
          <Amendment amendment={amendment} meeting={meeting} acts={acts} />
        </li>
      ))}
    </ul>
  );
}

interface AmendmentProps {
  amendment: MinutesAmendment;
  meeting: MinutesMeeting;
  acts: MinutesActs;
}

function Amendment({ amendment, meeting, acts }: AmendmentProps) {
  const { part, before, after, reason, author, body, recordedBy, at } = amendment;
  const isToAnswer = amendment.answer === null && meeting.viewerCan.includes('answer_amendment');
  return (
    <>
      <p>
        <AnswerBadge amendment={amendment} /> <strong>Amendement de {author}</strong> ({body})
      </p>
      <p>
        {AMENDED_PARTS_WORDS[part]} :{' '}
        {before ? (
          <>
            au lieu de <del>« {before} »</del>, lire{' '}
          </>
        ) : (
          'ajouter '
        )}
        <ins>« {after} »</ins>
      </p>
      <p>Pourquoi : {reason}</p>
      <p className={styles.facts}>
        Proposé le {formatDateTime(at, meeting.timeZone)}
        {recordedBy && `, noté par ${recordedBy}`}
        {answerWords(amendment, meeting.timeZone)}
      </p>
      {amendment.outdated && (
        <p className={styles.facts}>Le point a changé depuis : cet amendement ne peut plus être accepté tel quel.</p>
      )}
      {isToAnswer && <AnswerActs amendment={amendment} acts={acts} />}
    </>
  );
}

function AnswerActs({ amendment, acts }: Pick<AmendmentProps, 'amendment' | 'acts'>) {
  const [asked, setAsked] = useState<'accept' | 'reject' | null>(null);
  const close = () => setAsked(null);
  return (
    <Cluster>
      {!amendment.outdated && (
        <Button
          small
          tone="primary"
          aria-label={`Accepter l’amendement de ${amendment.author}`}
          onPress={() => setAsked('accept')}
        >
          Accepter
        </Button>
      )}
      <Button small aria-label={`Refuser l’amendement de ${amendment.author}`} onPress={() => setAsked('reject')}>
        Refuser
      </Button>
      {asked === 'accept' && <AcceptAmendmentDialog amendment={amendment} acts={acts} onClose={close} />}
      {asked === 'reject' && <RejectAmendmentDialog amendment={amendment} acts={acts} onClose={close} />}
    </Cluster>
  );
}

function AnswerBadge({ amendment: { answer } }: Pick<AmendmentProps, 'amendment'>) {
  if (answer === null) return <Badge tone="warn">Attend une réponse</Badge>;
  return answer === 'accepted' ? <Badge tone="ok">Accepté</Badge> : <Badge>Refusé</Badge>;
}

function answerWords({ answer, answeredBy, answeredAt, answerReason }: MinutesAmendment, zone: string): string {
  if (answer === null || answeredAt === null) return '';
  const verb = answer === 'accepted' ? 'accepté' : 'refusé';
  return `, ${verb} par ${answeredBy} le ${formatDateTime(answeredAt, zone)}${answerReason ? ` : « ${answerReason} »` : ''}`;
}
