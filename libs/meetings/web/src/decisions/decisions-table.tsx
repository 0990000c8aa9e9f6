import { DataTable, Day, formatDay, Missing, type Column } from '@binome/shared/web';
import type { DecisionsQuery } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import { StandingMark } from './standing-mark.js';

type Row = DecisionsQuery['decisions']['nodes'][number];

/** Decisions, one a line, latest first. */
export function DecisionsTable({ decisions, address }: { decisions: readonly Row[]; address: string }) {
  const columns: Column<Row>[] = [
    { id: 'title', header: 'Décision', cell: ({ id, title }) => <Link to={`${address}/${id}`}>{title}</Link> },
    {
      id: 'number',
      header: 'Numéro',
      onPhone: true,
      cell: ({ number, committee }) =>
        number ? <span className="no-break">{number}</span> : `${committee.code} · sans numéro`,
    },
    { id: 'standing', header: 'État', onPhone: true, cell: ({ standing }) => <StandingMark standing={standing} /> },
    {
      id: 'on',
      header: 'Décidée le',
      cell: ({ decidedOn }) => (decidedOn ? <Day value={decidedOn} /> : <Missing reason="Pas encore décidée" />),
    },
    {
      id: 'owner',
      header: 'Confiée à',
      cell: ({ ownerName }) => ownerName ?? <Missing reason="Personne n’en est chargé" />,
    },
    {
      id: 'next',
      header: 'Échéances',
      onPhone: true,
      cell: ({ effectOn, reviewOn }) => {
        const days = [effectOn && `effet ${formatDay(effectOn)}`, reviewOn && `réexamen ${formatDay(reviewOn)}`];
        return days.filter(Boolean).join(' · ') || <Missing reason="Aucune échéance" />;
      },
    },
  ];
  return (
    <DataTable
      caption="Registre des décisions"
      captionHidden
      columns={columns}
      rows={decisions}
      rowId={({ id }) => id}
    />
  );
}
