import { useState } from 'react';
import { Button, Columns, formatDate, formatDay, Note, Page, VisibilityMark } from '@binome/shared/web';
import { Block, Cluster, Facts, Missing } from '@binome/shared/web';
import type { DecisionQuery } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import { BallotBlock } from './ballot-block.js';
import { ChangeBlock } from './change-block.js';
import type { Decision } from './decision-query.js';
import type { DecisionPlace } from './decision-place.js';
import { ConsultDialog } from './consult-dialog.js';
import { EditDecisionDialog } from './edit-decision-dialog.js';
import { FollowBlock } from './follow-block.js';
import { ReviewActs } from './review-acts.js';
import { StandingMark } from './standing-mark.js';
import { StateAnswerBlock } from './state-answer-block.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import styles from './decisions.module.css';

export interface DecisionBodyProps {
  data: DecisionQuery;
  place: DecisionPlace;
}

export function DecisionBody({ data, place }: DecisionBodyProps) {
  const { decision, territory } = data;
  const { title, number, committee, meeting, statement, ballot, changes, viewerCan } = decision;
  return (
    <Page
      title={title}
      documentTitle={`${number ?? 'Décision'} · ${territory.name}`}
      lede={
        <span className={styles.lede}>
          <StandingMark standing={decision.standing} />
          <span>{number ?? 'Sans numéro avant le vote'}</span>
          <Link to={`${place.governance}/comites/${committee.id}`}>{committee.name}</Link>
          {meeting && <Link to={`${place.meetings}/${meeting.id}`}>Séance du {formatDay(meeting.day)}</Link>}
        </span>
      }
      crumbs={[
        { label: territory.name, to: place.territory },
        { label: 'Décisions', to: place.address },
      ]}
      acts={<DecisionActs decision={decision} />}
    >
      {decision.standing === 'to_review' && decision.reviewOn && (
        <div className={styles.due}>
          <Note tone="warn" acts={<ReviewActs decision={decision} small />}>
            Le jour du réexamen est venu ({formatDay(decision.reviewOn)}). Dites si le comité l’a revue.
          </Note>
        </div>
      )}
      <Columns>
        <div>
          <Block title="Texte de la décision">
            <p className={styles.statement}>{statement}</p>
            {decision.conditions && <p className={styles.statement}>À condition que : {decision.conditions}</p>}
            {decision.withdrawnBecause && <Note tone="warn">Retirée : {decision.withdrawnBecause}</Note>}
          </Block>
          {(changes.length > 0 || viewerCan.prepare) && <ChangeBlock decision={decision} place={place} />}
          {ballot && <BallotBlock decision={decision} ballot={ballot} />}
        </div>
        <div>
          <Block title="Repères">
            <DecisionFacts decision={decision} />
          </Block>
          {decision.state === 'adopted' && <FollowBlock decision={decision} />}
          {decision.toState && decision.state === 'adopted' && <StateAnswerBlock decision={decision} />}
        </div>
      </Columns>
    </Page>
  );
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const { ownerName, effectOn, reviewOn, decidedOn, createdAt, toState, visibility, timeZone } = decision;
  const day = (value: string | null | undefined, reason: string) =>
    value ? formatDay(value) : <Missing reason={reason} />;
  return (
    <Facts
      items={[
        { label: 'Confiée à', value: ownerName ?? <Missing reason="Personne n’en est chargé" /> },
        { label: 'Prend effet le', value: day(effectOn, 'Aucun jour fixé') },
        { label: 'À réexaminer le', value: day(reviewOn, 'Aucun jour fixé') },
        { label: 'Décidée le', value: day(decidedOn, 'Pas encore décidée') },
        { label: 'Proposée le', value: formatDate(createdAt, timeZone) },
        {
          label: 'Qui la lit',
          value: toState ? 'Proposition à l’État' : <VisibilityMark visibility={visibility} />,
        },
      ]}
    />
  );
}

function DecisionActs({ decision }: { decision: Decision }) {
  const [open, setOpen] = useState<'edit' | 'consult' | 'withdraw' | null>(null);
  const { viewerCan } = decision;
  const close = () => setOpen(null);
  return (
    <>
      <Cluster>
        {viewerCan.open && (
          <Button tone="primary" onPress={() => setOpen('consult')}>
            Consulter par écrit
          </Button>
        )}
        {viewerCan.edit && <Button onPress={() => setOpen('edit')}>Modifier</Button>}
        {viewerCan.withdraw && (
          <Button tone="quiet" onPress={() => setOpen('withdraw')}>
            Retirer
          </Button>
        )}
      </Cluster>
      {open === 'consult' && <ConsultDialog decision={decision} onClose={close} />}
      {open === 'edit' && <EditDecisionDialog decision={decision} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog decision={decision} onClose={close} />}
    </>
  );
}
