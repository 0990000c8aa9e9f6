import { AppFrame, KitProvider } from '@binome/shared/web';
import { Outlet, ScrollRestoration } from 'react-router';
import { NotFoundPage } from './pages/not-found-page.js';
import { useClosedAddress } from './use-closed-address.js';
import { useFrame } from './use-frame.js';

/** The frame around every screen. */
export function RootLayout() {
  const closed = useClosedAddress();
  return (
    <KitProvider>
      <AppFrame {...useFrame()}>{closed ? <NotFoundPage /> : <Outlet />}</AppFrame>
      <ScrollRestoration />
    </KitProvider>
  );
}
