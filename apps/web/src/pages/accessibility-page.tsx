import { Page } from '@binome/shared/web';

export function AccessibilityPage() {
  return <Page title="Accessibility">…</Page>;
}
