import { Page } from '@binome/shared/web';

export function PrivacyPage() {
  return <Page title="Privacy">…</Page>;
}
