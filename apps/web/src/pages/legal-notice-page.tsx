import { Page } from '@binome/shared/web';

export function LegalNoticePage() {
  return <Page title="LegalNotice">…</Page>;
}
