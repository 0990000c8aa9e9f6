import { useQuery } from '@apollo/client/react';
import { formatDay, QueryState } from '@binome/shared/web';
import { Link } from 'react-router';
import { useDecisionPlace } from '../decisions/decision-place.js';
import { DecisionQuery } from '../decisions/decision-query.js';
import { ReviewActs } from '../decisions/review-acts.js';
import { StandingMark } from '../decisions/standing-mark.js';
import type { RoomMeeting } from './room-query.js';
import styles from './room.module.css';

/** The decision that the item looks at again: its words, what became of it, and the act that says it was reviewed. */
export function RoomReview({ decisionId, meeting }: { decisionId: string; meeting: RoomMeeting }) {
  const place = useDecisionPlace();
  const { phase, code } = place;
  const query = useQuery(DecisionQuery, {
    variables: { phase, code, decisionId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <section aria-label="Décision à réexaminer" className={styles.decision}>
      <QueryState query={query} failure="La décision n’a pas pu être lue" shape="text">
        {({ decision }) => (
          <>
            <p className={styles.decisionHead}>
              <StandingMark standing={decision.standing} />
              <Link to={`${place.address}/${decision.id}`}>
                {decision.number ? `${decision.number} · ${decision.title}` : decision.title}
              </Link>
            </p>
            <p className={styles.statement}>{decision.statement}</p>
            <p>
              {[
                decision.decidedOn && `Décidée le ${formatDay(decision.decidedOn)}`,
                decision.doneOn ? `appliquée le ${formatDay(decision.doneOn)}` : 'pas encore appliquée',
                decision.reviewedOn && `réexaminée le ${formatDay(decision.reviewedOn)}`,
              ]
                .filter(Boolean)
                .join(', ')}
              .
            </p>
            {decision.followUp && <p className={styles.detail}>« {decision.followUp} »</p>}
            {meeting.state === 'in_progress' && <ReviewActs decision={decision} />}
          </>
        )}
      </QueryState>
    </section>
  );
}
