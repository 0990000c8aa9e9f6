import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { Button, formatCounted, problemOf, ProblemNote, RelativeTime, type Problem } from '@binome/shared/web';
import { addressOfMove, moveSentence, type Addresses } from '@binome/dashboards/domain';
import { useFragment, type FragmentType } from '@binome/shared/web/gql';
import type { HomeMoveFragment as HomeMove } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import { EndOfNews } from './end-of-news.js';
import { HomeMoveFragment, HomeMovesQuery } from './home-documents.js';
import styles from './home.module.css';

interface MovesFeedProps {
  territoryId: string;
  moves: readonly FragmentType<typeof HomeMoveFragment>[];
  /** All moves of the territory, those not here included. */
  total: number;
  addresses: Addresses;
  label: string;
  /** Every news of the territory was on screen. */
  onRead: (territoryId: string) => void;
}

/** What moved, a sentence a line, each leading to what it tells of; the rest is one press away. */
export function MovesFeed({ territoryId, moves: masked, total, addresses, label, onRead }: MovesFeedProps) {
  const first = useFragment(HomeMoveFragment, masked);
  const [all, setAll] = useState<readonly HomeMove[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const client = useApolloClient();
  const shown = all ?? first;
  const readAll = async () => {
    try {
      setProblem(null);
      setAll(await everyMove(client, territoryId));
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <ul className={styles.feed} aria-label={label}>
        {shown.map((move, rank) => (
          <li key={`${move.kind} ${move.actionId} ${move.label} ${rank}`}>
            <span className={styles.when}>
              <RelativeTime at={move.at} />
            </span>
            <MoveLine move={move} addresses={addresses} />
          </li>
        ))}
      </ul>
      {shown.length >= total && <EndOfNews territoryId={territoryId} onRead={onRead} />}
      {shown.length < total && (
        <Button tone="quiet" onPress={() => void readAll()}>
          Voir {formatCounted(total - shown.length, 'autre changement', 'autres changements')}
        </Button>
      )}
      <ProblemNote problem={problem} />
    </>
  );
}

function MoveLine({ move, addresses }: { move: HomeMove; addresses: Addresses }) {
  const { before, link, after } = moveSentence(move);
  return (
    <span>
      {before}
      {link && <Link to={addressOfMove(move, addresses)}>{link}</Link>}
      {after}
    </span>
  );
}

async function everyMove(client: ReturnType<typeof useApolloClient>, territoryId: string): Promise<HomeMove[]> {
  const found: HomeMove[] = [];
  let after: string | null = null;
  do {
    const variables: { territoryId: string; after: string | null } = { territoryId, after };
    const { data } = await client.query({ query: HomeMovesQuery, variables, fetchPolicy: 'network-only' });
    if (!data) break;
    // Fragments are only masked in the types: this reads them where no component does.
    found.push(...(data.homeMoves.nodes as readonly unknown[] as readonly HomeMove[]));
    after = data.homeMoves.pageInfo.hasNextPage ? data.homeMoves.pageInfo.endCursor : null;
  } while (after);
  return found;
}
