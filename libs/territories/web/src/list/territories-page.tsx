import { LoadingSkeleton } from '@binome/shared/web';
import { Navigate } from 'react-router';
import { NationalTerritories } from './national-territories.js';
import { useViewerScope } from '../use-viewer-scope.js';

/** The national list and its map; a person of one territory goes to its sheet. */
export function TerritoriesPage() {
  const scope = useViewerScope();
  if (scope.loading) return <LoadingSkeleton />;
  return scope.onlySheet ? <Navigate to={scope.onlySheet} replace /> : <NationalTerritories />;
}
