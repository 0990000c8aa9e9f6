import type { ReactNode } from 'react';
import { DataTable, Day, Missing, type Column, type RowGroup, VisibilityMark } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { ActionRowFragment as ActionRow } from '@binome/shared/web/documents';
import { Link, useLocation } from 'react-router';
import { MoveHandle } from '../moving/move-handle.js';
import { LatenessMark } from '../words/lateness-mark.js';
import { StatusMark } from '../words/status-mark.js';
import styles from './action-table.module.css';

export const ActionRowFragment = graphql(`
  fragment ActionRow on Action {
    id
    version
    code
    title
    mainAxis
    orientationId
    rank
    status
    endsOn
    ownerName
    leads {
      name
      accountId
    }
    visibility
    lateness {
      kind
      dueOn
      milestoneId
      label
    }
  }
`);

export interface ActionGroup {
  id: string;
  header: ReactNode;
  rows: readonly ActionRow[];
}

/** The actions of an axis, under their orientations; cards on a phone. */
export function ActionTable({
  caption,
  groups,
  address,
  openActionId,
}: {
  caption: string;
  groups: readonly ActionGroup[];
  /** Address of the plan. */
  address: string;
  openActionId: string | null;
}) {
  const { search } = useLocation();
  const columns: Column<ActionRow>[] = [
    {
      id: 'title',
      header: 'Action',
      cell: (action) => (
        <span className={styles.named}>
          <MoveHandle action={action} />
          <Link className={styles.title} to={`${address}/actions/${action.id}${search}`} preventScrollReset>
            <span className={styles.code}>{action.code}</span> <span>{action.title}</span>
          </Link>
        </span>
      ),
    },
    {
      id: 'status',
      header: 'État',
      onPhone: true,
      cell: ({ status, lateness }) => (
        <span className={styles.status}>
          <StatusMark status={status} />
          <LatenessMark reasons={lateness} />
        </span>
      ),
    },
    {
      id: 'endsOn',
      header: 'Échéance',
      numeric: true,
      onPhone: true,
      cell: ({ endsOn }) => (endsOn ? <Day value={endsOn} /> : <Missing />),
    },
    ...(openActionId ? [] : WIDE_COLUMNS),
  ];
  return (
    <div className={openActionId ? styles.table : `${styles.table} ${styles.alone}`}>
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        groups={groups as readonly RowGroup<ActionRow>[]}
        rowId={({ id }) => id}
        selectedId={openActionId}
      />
    </div>
  );
}

/** Left out when a sheet stands beside the plan. */
const WIDE_COLUMNS: Column<ActionRow>[] = [
  {
    id: 'people',
    header: 'Porteur et pilotes',
    cell: ({ ownerName, leads }) => (
      <>
        {ownerName ?? <Missing reason="porteur pas encore renseigné" />}
        {leads.length > 0 && <span className={styles.leads}>{leads.map(({ name }) => name).join(', ')}</span>}
      </>
    ),
  },
  { id: 'visibility', header: 'Qui la lit', cell: ({ visibility }) => <VisibilityMark visibility={visibility} /> },
];
