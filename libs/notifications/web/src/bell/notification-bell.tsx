import { useQuery } from '@apollo/client/react';
import { formatCounted } from '@binome/shared/web';
import { Bell } from 'lucide-react';
import { NavLink } from 'react-router';
import { NotificationBellQuery } from './bell-query.js';
import { useLiveNotifications } from './use-live-notifications.js';

const MOST_SHOWN = 99;

/** The bell of the top bar: how much is new, and the way to it. */
export function NotificationBell() {
  const { data } = useQuery(NotificationBellQuery, { fetchPolicy: 'cache-and-network' });
  useLiveNotifications();
  const count = data?.notificationCentre.unreadCount ?? 0;
  const label = count === 0 ? 'Notifications' : `Notifications, ${formatCounted(count, 'non lue', 'non lues')}`;
  return (
    <NavLink to="/notifications" className="bell" aria-label={label}>
      <Bell size={20} aria-hidden />
      {count > 0 && (
        <span className="bell-count" aria-hidden>
          {count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}
        </span>
      )}
    </NavLink>
  );
}
