import { useViewer } from '@binome/identity/web';
import { useLocation } from 'react-router';

/** Whether the address is one of the administration and the person here, who is known, is not of it. */
export function useClosedAddress(): boolean {
  const { viewer } = useViewer();
  const { pathname } = useLocation();
  if (!viewer || !pathname.startsWith('/administration/')) return false;
  return viewer.capacities.find(({ id }) => id === viewer.capacity?.id)?.role !== 'administrator';
}
