import { AccountFace } from './account-face.js';
import { accountLabel, type AccountMenuProps } from './frame-viewer.js';
import { useOnDemand } from './use-on-demand.js';

const loadMenu = async () => (await import('./account-menu.js')).AccountMenu;

/** The button of the account; its menu is fetched when somebody comes near. */
export function AccountButton(account: AccountMenuProps) {
  const { Loaded, prepare, show } = useOnDemand(loadMenu);
  if (Loaded) return <Loaded {...account} />;
  return (
    <button
      type="button"
      className="account-button"
      aria-label={accountLabel(account.viewer)}
      aria-haspopup="menu"
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={show}
    >
      <AccountFace viewer={account.viewer} />
    </button>
  );
}
