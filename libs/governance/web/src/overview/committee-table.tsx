import { DataTable, Missing, type Column } from '@binome/shared/web';
import { Link } from 'react-router';
import { committeeAddress } from '../place.js';
import { CADENCE_WORDS, LEVEL_WORDS } from '../words/committee-words.js';
import { decisionWords, joined } from '../words/rule-sentences.js';
import type { CommitteeSummary } from './governance-query.js';
import { seatingOf } from './seating.js';

/** The same committees as the chart, one a line. */
export function CommitteeTable({ committees, address }: { committees: readonly CommitteeSummary[]; address: string }) {
  const names = new Map(committees.map(({ id, name }) => [id, name]));
  const columns: Column<CommitteeSummary>[] = [
    {
      id: 'name',
      header: 'Comité',
      cell: ({ id, name }) => <Link to={committeeAddress(address, id)}>{name}</Link>,
    },
    { id: 'code', header: 'Sigle', cell: ({ code }) => code },
    { id: 'level', header: 'Niveau', onPhone: true, cell: ({ level }) => LEVEL_WORDS[level] },
    {
      id: 'parent',
      header: 'Dépend de',
      cell: ({ parentId }) => names.get(parentId ?? '') ?? <Missing reason="En tête de l’organigramme" />,
    },
    {
      id: 'chairs',
      header: 'Préside',
      onPhone: true,
      cell: ({ seats }) => joined(seatingOf(seats).chairs) || <Missing reason="Personne ne préside aujourd’hui" />,
    },
    { id: 'cadence', header: 'Rythme', cell: ({ cadence }) => CADENCE_WORDS[cadence] },
    { id: 'decision', header: 'Décide par', cell: decisionWords },
    {
      id: 'seats',
      header: 'Sièges pourvus',
      numeric: true,
      onPhone: true,
      cell: ({ seats }) => `${seatingOf(seats).held} / ${seats.length}`,
    },
  ];
  return (
    <DataTable
      caption="Comités du territoire"
      captionHidden
      columns={columns}
      rows={committees}
      rowId={({ id }) => id}
    />
  );
}
