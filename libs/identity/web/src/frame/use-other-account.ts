import { useConnectionEvent } from '@binome/shared/web';
import { useViewer } from './use-viewer.js';

/** Another person signed in elsewhere in this browser: this tab begins again as that person, keeping for the former one what was typed. */
export function useOtherAccount(): void {
  const { viewer } = useViewer();
  useConnectionEvent('signed-in', ({ accountId, elsewhere }) => {
    if (elsewhere && viewer && viewer.account.id !== accountId) window.location.assign('/');
  });
}
