import { organisationChart, type ChartNode } from '@binome/governance/domain';
import { CommitteeCard } from './committee-card.js';
import type { CommitteeSummary } from './governance-query.js';
import styles from './overview.module.css';

/** The committees under one another: lists within lists, drawn as a chart. */
export function OrganisationChart({
  committees,
  address,
}: {
  committees: readonly CommitteeSummary[];
  address: string;
}) {
  const nodes = organisationChart(committees.map((one) => ({ ...one, parentId: one.parentId ?? null })));
  return (
    <div className={styles.chart}>
      <Level nodes={nodes} address={address} />
    </div>
  );
}

type Placed = CommitteeSummary & { parentId: string | null };

function Level({ nodes, address }: { nodes: readonly ChartNode<Placed>[]; address: string }) {
  return (
    <ul className={styles.level}>
      {nodes.map(({ committee, children }) => (
        <li key={committee.id}>
          <CommitteeCard committee={committee} address={address} />
          {children.length > 0 && <Level nodes={children} address={address} />}
        </li>
      ))}
    </ul>
  );
}
