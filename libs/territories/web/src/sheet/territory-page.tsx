import { useParams } from 'react-router';
import { LoadingSkeleton, problemOf } from '@binome/shared/web';
import { phaseOfSlug } from '@binome/territories/domain';
import { NoTerritory } from './no-territory.js';
import { TerritorySheet } from './territory-sheet.js';
import { useSheet } from './use-sheet.js';

const NOT_THERE = {
  title: 'Territoire introuvable',
  message: 'Ce territoire n’existe pas, ou ne vous est pas ouvert. Vérifiez l’adresse.',
};

/** The sheet of a territory, by the phase and the code of the address. */
export function TerritoryPage() {
  const { phase: slug = '', code = '' } = useParams();
  const phase = phaseOfSlug(slug);
  const query = useSheet(phase, code.toLowerCase());
  if (!phase) return <NoTerritory {...NOT_THERE} />;
  if (query.data) return <TerritorySheet territory={query.data.territory} />;
  if (!query.error) return <LoadingSkeleton />;
  const { code: reason, message, reference } = problemOf(query.error);
  if (reason === 'NOT_FOUND') return <NoTerritory {...NOT_THERE} />;
  return (
    <NoTerritory
      title="Territoire"
      message={message}
      reference={reference}
      onRetry={() => void query.refetch().catch(() => undefined)}
    />
  );
}
