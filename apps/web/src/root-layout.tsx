import { AppFrame, KitProvider } from '@binome/shared/web';
import { Outlet, ScrollRestoration } from 'react-router';
import { useFrame } from './use-frame.js';

/** The frame around every screen. */
export function RootLayout() {
  return (
    <KitProvider>
      <AppFrame {...useFrame()}>
        <Outlet />
      </AppFrame>
      <ScrollRestoration />
    </KitProvider>
  );
}
