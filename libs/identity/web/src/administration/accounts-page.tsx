import { useDeferredValue, useState } from 'react';
import { Filters, SearchField, Stack } from '@binome/shared/web';
import { AccountTable } from './account-table.js';
import { AdministrationPage } from './administration-page.js';

/** Accounts, found by name or address; their rights, and the way to shut one out. */
export function AccountsPage() {
  const [search, setSearch] = useState('');
  return (
    <AdministrationPage documentTitle="Comptes">
      <Stack>
        <Filters label="Chercher un compte">
          <SearchField label="Nom ou adresse e-mail" value={search} onChange={setSearch} />
        </Filters>
        <AccountTable search={useDeferredValue(search.trim())} onClear={() => setSearch('')} />
      </Stack>
    </AdministrationPage>
  );
}
