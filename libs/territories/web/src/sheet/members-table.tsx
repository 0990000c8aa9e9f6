import { Block, DataTable, EmptyState, formatCount, formatCounted, type Column } from '@binome/shared/web';
import type { Sheet } from './use-sheet.js';

type Member = Sheet['members'][number];

const NATURES: Record<string, string> = {
  CA: 'communauté d’agglomération',
  CC: 'communauté de communes',
  CU: 'communauté urbaine',
  METRO: 'métropole',
  MET69: 'métropole de Lyon',
  EPT: 'établissement public territorial',
  COM: 'commune seule',
};

/** The members of a territory, the most populated first, with their total. */
export function MembersTable({ members }: { members: readonly Member[] }) {
  const rows = [...members].sort((a, b) => b.population - a.population);
  const total = members.reduce((sum, { population }) => sum + population, 0);
  const columns: Column<Member>[] = [
    { id: 'name', header: 'Collectivité', cell: ({ name }) => name, footer: 'Total' },
    { id: 'nature', header: 'Nature', onPhone: true, cell: ({ nature }) => NATURES[nature] ?? nature, footer: '' },
    { id: 'siren', header: 'SIREN', onPhone: true, cell: ({ siren }) => grouped(siren), footer: '' },
    {
      id: 'population',
      header: 'Population, hab.',
      numeric: true,
      onPhone: true,
      cell: ({ population }) => formatCount(population),
      footer: formatCount(total),
    },
  ];
  return (
    <Block
      title="Membres"
      note={members.length > 0 && `${formatCounted(members.length, 'collectivité')}, par population`}
    >
      {members.length > 0 ? (
        <DataTable
          caption="Membres du territoire, du plus peuplé au moins peuplé"
          captionHidden
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
        />
      ) : (
        <EmptyState title="Aucun membre connu.">
          Les membres viennent d’un fichier public, qu’un administrateur importe.
        </EmptyState>
      )}
    </Block>
  );
}

/** `245804406` as `245 804 406`. */
function grouped(siren: string): string {
  return siren.replace(/(\d{3})(?=\d)/g, '$1\u00A0');
}
