import { Page } from '@binome/shared/web';

export function SiteMapPage() {
  return <Page title="SiteMap">…</Page>;
}
