import { useQuery } from '@apollo/client/react';
import { Block, Button, EmptyState, formatCounted, QueryState } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { Check, X } from 'lucide-react';
import type { Meeting } from '../meeting/meeting-query.js';
import { reasonWords } from '../words/agenda-words.js';
import { AGENDA_KIND_WORDS } from '@binome/governance/domain';
import { durationWords } from '@binome/meetings/domain';
import { useProposalActs } from './agenda-mutations.js';
import { DroppedProposals } from './dropped-proposals.js';
import styles from './agenda.module.css';

const ProposedAgendaQuery = graphql(`
  query ProposedAgenda($meetingId: ID!) {
    proposedAgenda(meetingId: $meetingId) {
      more
      proposals {
        key
        reason
        on
        about
        kind
        title
        minutes
        presenter
        confidential
      }
      moreDropped
      dropped {
        key
        reason
        on
        about
        title
      }
    }
  }
`);

/** What the plan and the governance of today put forward for this agenda: kept or dropped one by one, computed anew at each look. */
export function ProposalsBlock({ meeting: { id: meetingId } }: { meeting: Meeting }) {
  const query = useQuery(ProposedAgendaQuery, { variables: { meetingId }, fetchPolicy: 'cache-and-network' });
  const acts = useProposalActs(meetingId);
  return (
    <Block title="Proposé d’après le plan" note="Calculé à l’instant ; ce que vous écrivez n’est jamais changé.">
      <QueryState query={query} failure="Les propositions n’ont pas pu être calculées" shape="list">
        {({ proposedAgenda: { proposals, more, dropped, moreDropped } }) => (
          <>
            {proposals.length === 0 ? (
              <EmptyState title="Rien à proposer aujourd’hui.">
                Aucun retard, frein sans réponse, jalon proche, siège vacant ni point resté ouvert dans ce que suit ce
                comité.
              </EmptyState>
            ) : (
              <>
                <ul className={styles.items}>
                  {proposals.map(({ key, title, kind, minutes, presenter, confidential, ...reason }) => (
                    <li key={key} className={styles.proposal}>
                      <div className={styles.what}>
                        <span className={styles.title}>{title}</span>
                        <span className={styles.why}>{reasonWords(reason)}</span>
                        <span className={styles.meta}>
                          {[
                            AGENDA_KIND_WORDS[kind].toLowerCase(),
                            durationWords(minutes),
                            presenter && `présenté par ${presenter}`,
                            confidential && 'confidentiel',
                          ]
                            .filter(Boolean)
                            .join(', ')}
                        </span>
                      </div>
                      <div className={styles.acts}>
                        <Button small icon={<Check size={16} aria-hidden />} onPress={() => acts.keep(key)}>
                          Garder<span className="visually-hidden"> {title}</span>
                        </Button>
                        <Button
                          small
                          tone="quiet"
                          icon={<X size={16} aria-hidden />}
                          onPress={() => void acts.drop(key, title)}
                        >
                          Écarter<span className="visually-hidden"> {title}</span>
                        </Button>
                      </div>
                    </li>
                  ))}
                </ul>
                {more > 0 && (
                  <p className={styles.below}>
                    {formatCounted(more, 'autre proposition')} {more === 1 ? 'suivra' : 'suivront'} quand vous aurez
                    répondu à celles-ci.
                  </p>
                )}
              </>
            )}
            <DroppedProposals dropped={dropped} more={moreDropped} onRestore={acts.restore} />
          </>
        )}
      </QueryState>
    </Block>
  );
}
