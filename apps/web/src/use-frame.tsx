import { SearchButton, useSeenOnScreen } from '@binome/dashboards/web';
import { useAccountMenu, useOtherAccount, useViewer } from '@binome/identity/web';
import { NotificationBell, useReadBell } from '@binome/notifications/web';
import { isTerritorial } from '@binome/shared/domain';
import { LinkButton, PlaceSwitch, type AppFrameProps } from '@binome/shared/web';
import { matchPath, useLocation } from 'react-router';
import { navigationOf } from './navigation.js';
import { useOwnTerritories } from './use-own-territories.js';

/** What the frame shows to the person who is here. */
export function useFrame(): Omit<AppFrameProps, 'children'> {
  const { viewer, demonstration } = useViewer();
  const account = useAccountMenu();
  useOtherAccount();
  useSeenOnScreen(Boolean(viewer), useReadBell());
  const role = viewer?.capacities.find(({ id }) => id === viewer.capacity?.id)?.role ?? null;
  const { current, places } = useOwnTerritories(role !== null && isTerritorial(role));
  const navigation = role ? navigationOf(role, current?.to ?? null) : [];
  const onScreen = matchPath('/territoires/:phase/:code/*', useLocation().pathname)?.pathnameBase ?? null;
  return {
    navigation,
    account,
    demonstration,
    notifications: viewer && <NotificationBell />,
    search: role && <SearchButton places={navigation} territory={current?.to ?? onScreen} />,
    place: current && <PlaceSwitch current={current} places={places} />,
    visitorAct: viewer === null && (
      <LinkButton to="/connexion" small>
        Se connecter
      </LinkButton>
    ),
  };
}
