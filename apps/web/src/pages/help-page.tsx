import { Page } from '@binome/shared/web';

export function HelpPage() {
  return <Page title="Help">…</Page>;
}
