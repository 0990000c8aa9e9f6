import { useState } from 'react';
import { CircleCheck, CircleDashed, TriangleAlert } from 'lucide-react';
import {
  AXES,
  AxisMark,
  Badge,
  Block,
  Cluster,
  DataTable,
  Day,
  Facts,
  Figure,
  Figures,
  HiddenValue,
  HistoryList,
  Missing,
  NotApplicable,
  PairMark,
  Pagination,
  StateMark,
  Zero,
  formatAmount,
  type Column,
  type Sort,
} from '@binome/shared/web';
import { Link } from 'react-router';

interface Row {
  code: string;
  title: string;
  late: boolean;
  due: string;
  cost: string | null;
}

const ROWS: Row[] = [
  { code: 'T-02', title: 'Réemploi des sables de fonderie', late: true, due: '2026-09-30', cost: '380000' },
  {
    code: 'T-03',
    title: 'Diagnostic eau des sites de bord de Loire',
    late: false,
    due: '2027-03-31',
    cost: '96000.50',
  },
  { code: 'T-01', title: 'Réseau de chaleur partagé d’Imphy', late: false, due: '2027-09-01', cost: null },
];

const COLUMNS: Column<Row>[] = [
  {
    id: 'title',
    header: 'Action',
    sortable: true,
    cell: (row) => <Link to="/kit">{row.title}</Link>,
    footer: 'Total, 3 actions',
  },
  {
    id: 'state',
    header: 'État',
    onPhone: true,
    cell: (row) =>
      row.late ? (
        <StateMark tone="bad" icon={<TriangleAlert size={16} aria-hidden />}>
          En retard
        </StateMark>
      ) : (
        <StateMark icon={<CircleDashed size={16} aria-hidden />}>À venir</StateMark>
      ),
  },
  { id: 'due', header: 'Échéance', sortable: true, onPhone: true, cell: (row) => <Day value={row.due} /> },
  {
    id: 'cost',
    header: 'Coût, € HT',
    numeric: true,
    sortable: true,
    onPhone: true,
    cell: (row) => (row.cost ? formatAmount(row.cost) : <Missing />),
    footer: formatAmount('476000.50'),
  },
];

export function DataSample() {
  const [sort, setSort] = useState<Sort>({ column: 'due', direction: 'ascending' });
  return (
    <>
      <Block title="Tableau" note="au 24 novembre 2026">
        <DataTable
          caption="Actions de l’axe Transition"
          captionHidden
          columns={COLUMNS}
          rowId={(row) => row.code}
          sort={sort}
          onSort={setSort}
          selectedId="T-03"
          groups={[{ id: 'transition', header: <AxisMark axis="transition" />, rows: ROWS }]}
        />
        <Pagination shown={3} total={11} noun="actions" hasMore onMore={() => undefined} />
      </Block>
      <Block title="Marques">
        <Cluster>
          {AXES.map((axis) => (
            <AxisMark key={axis} axis={axis} large />
          ))}
          <Badge tone="ok" icon={<CircleCheck size={14} aria-hidden />}>
            Co-validée
          </Badge>
          <Badge tone="warn">Vacant</Badge>
          <Badge tone="bad">Bloquée</Badge>
          <Badge tone="primary">Partagée</Badge>
          <Badge>Brouillon</Badge>
          <span className="pair">
            <PairMark elected="expected" /> Attend l’élue
          </span>
          <span className="pair">
            <PairMark elected="approved" industrial="absent" /> Approuvée par l’élue
          </span>
        </Cluster>
      </Block>
      <Block title="Ce qui manque">
        <Facts
          items={[
            { label: 'Manquant', value: <Missing /> },
            { label: 'Zéro', value: <Zero /> },
            { label: 'Caché', value: <HiddenValue /> },
            { label: 'Sans objet', value: <NotApplicable /> },
          ]}
        />
      </Block>
      <Block title="Chiffres">
        <Figures>
          <Figure label="Actions en cours" value="6" unit="sur 10" kind="1 en retard" to="/kit" />
          <Figure label="Financements acquis" value="34" unit="%" kind="déclaré, au 24 novembre 2026" />
          <Figure label="Emplois prévus" value="109" kind="31 déclarés, 12 vérifiés" to="/kit" />
        </Figures>
      </Block>
      <Block title="Historique">
        <HistoryList
          label="Derniers changements"
          entries={[
            {
              id: '1',
              what: 'Coût',
              from: '2 230 000 €',
              to: '2 350 000 €',
              who: 'Lucie Arnaud',
              at: new Date(Date.now() - 3 * 3_600_000).toISOString(),
              details: 'devis de l’atelier',
              onRestore: () => undefined,
            },
            { id: '2', what: 'Pilote ajouté', to: 'Didier Roche', who: 'Hélène Marchand', at: '2026-10-08T08:00:00Z' },
          ]}
        />
      </Block>
    </>
  );
}
