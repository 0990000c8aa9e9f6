import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PairMark } from '../data/pair-mark.js';
import { ToastPlace } from '../feedback/toast-place.js';
import { classNames } from '../text/class-names.js';
import { AccountButton } from './account-button.js';
import { BottomBar } from './bottom-bar.js';
import { ConnectionBanner } from './connection-banner.js';
import type { AccountMenuProps } from './frame-viewer.js';
import { MenuOpenButton } from './menu-open-button.js';
import type { NavigationItem } from './navigation-item.js';
import { NavigationList } from './navigation-list.js';
import { SessionBanner } from './session-banner.js';
import { SiteFooter } from './site-footer.js';
import { useHeaderHeight } from './use-header-height.js';

export interface AppFrameProps {
  /** Places that the person may open; empty for a visitor. */
  navigation: readonly NavigationItem[];
  /** Who is signed in and what goes with it; null for a visitor. */
  account: AccountMenuProps | null;
  /** Territory or national switch. */
  place?: ReactNode;
  /** The way to what one looks for. */
  search?: ReactNode;
  /** What the person is told of, and how much of it is new. */
  notifications?: ReactNode;
  /** Link or button at the right of the bar for a visitor: « Se connecter ». */
  visitorAct?: ReactNode;
  /** Shows the permanent band of the demonstration. */
  demonstration: boolean;
  children: ReactNode;
}

/** The frame of every page: skip links, bar, rail or menu, content, footer. */
export function AppFrame({
  navigation,
  account,
  place,
  search,
  notifications,
  visitorAct,
  demonstration,
  children,
}: AppFrameProps) {
  const withRail = navigation.length > 0;
  const header = useHeaderHeight();
  return (
    <div className={classNames('app', withRail ? 'app-with-rail' : 'app-public')}>
      <a className="skip-link" href="#contenu">
        Aller au contenu
      </a>
      <header className="app-top" ref={header}>
        {demonstration && (
          <p className="demonstration">
            Données de démonstration
            <span className="demonstration-details"> : personnes, montants et états sont fictifs</span>
          </p>
        )}
        <div className="top-bar">
          {withRail && <MenuOpenButton items={navigation} />}
          <Link className="brand" to="/" aria-label="Binôme, accueil">
            <PairMark />
            <span className="brand-name">Binôme</span>
          </Link>
          {place && <div className="top-bar-switch">{place}</div>}
          <div className="top-bar-end">
            {visitorAct}
            {search}
            {notifications}
            {account && <AccountButton {...account} />}
          </div>
        </div>
        <ConnectionBanner />
        {account && <SessionBanner accountId={account.viewer.accountId} />}
      </header>
      <div className="app-body">
        {withRail && (
          <nav className="rail" aria-label="Rubriques">
            <div className="rail-inner">
              <NavigationList items={navigation} />
            </div>
          </nav>
        )}
        <div className="app-content">
          <main className="main" id="contenu" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter />
        </div>
      </div>
      {withRail && <BottomBar items={navigation} />}
      <ToastPlace />
    </div>
  );
}
