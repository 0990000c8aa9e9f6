import { useState } from 'react';
import { Dialog, SearchField, type NavigationItem } from '@binome/shared/web';
import { Autocomplete, Collection, Header, Menu, MenuItem, MenuSection } from 'react-aria-components';
import styles from './search.module.css';
import { useSearch } from './use-search.js';

export interface SearchDialogProps {
  onClose: () => void;
  places: readonly NavigationItem[];
  territory: string | null;
}

/** What one types, and what answers to it: the arrows choose, Enter opens. */
export function SearchDialog({ onClose, places, territory }: SearchDialogProps) {
  const [typed, setTyped] = useState('');
  const { groups, settled, failed } = useSearch(typed, places, territory);
  const isEmpty = groups.length === 0;
  return (
    <Dialog title="Rechercher" open onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          label={territory ? 'Une action, une décision, un territoire, une rubrique' : 'Un territoire, une rubrique'}
          value={typed}
          onChange={setTyped}
          autoFocus
        />
        <div className={styles.answers}>
          <Menu
            className="menu"
            aria-label="Ce qui répond"
            items={groups}
            onAction={onClose}
            renderEmptyState={() => null}
          >
            {({ title, found }) => (
              <MenuSection id={title}>
                <Header className="menu-section">{title}</Header>
                <Collection items={found.map((one) => ({ ...one, id: one.to }))}>
                  {({ to, label, mark }) => (
                    <MenuItem id={`${title} ${to}`} href={to} className="menu-item" textValue={label}>
                      {mark && <span className={styles.mark}>{mark}</span>}
                      <span>{label}</span>
                    </MenuItem>
                  )}
                </Collection>
              </MenuSection>
            )}
          </Menu>
          <p role="status" className={styles.state}>
            {stateOf({ isEmpty, settled, failed }, typed.trim())}
          </p>
        </div>
      </Autocomplete>
    </Dialog>
  );
}

function stateOf({ isEmpty, settled, failed }: { isEmpty: boolean; settled: boolean; failed: boolean }, words: string) {
  if (failed) return 'La recherche n’a pas pu aller au bout. Vérifiez la connexion, puis changez un mot.';
  if (!settled) return 'Recherche…';
  return isEmpty ? `Rien ne correspond à « ${words} ». Essayez un autre mot, ou un code.` : '';
}
