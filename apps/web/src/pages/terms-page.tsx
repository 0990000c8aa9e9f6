import { Page } from '@binome/shared/web';

export function TermsPage() {
  return <Page title="Terms">…</Page>;
}
