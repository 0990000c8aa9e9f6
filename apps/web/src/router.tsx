import { createBrowserRouter, type RouteObject } from 'react-router';
import { FailurePage } from './failure-page.js';
import { LoadingPage } from './loading-page.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { RootLayout } from './root-layout.js';
import { topicRoutes } from './routes.js';

const publicRoutes: RouteObject[] = [
  {
    path: 'accessibilite',
    lazy: async () => ({ Component: (await import('./pages/accessibility-page.js')).AccessibilityPage }),
  },
  {
    path: 'mentions-legales',
    lazy: async () => ({ Component: (await import('./pages/legal-notice-page.js')).LegalNoticePage }),
  },
  {
    path: 'politique-confidentialite',
    lazy: async () => ({ Component: (await import('./pages/privacy-page.js')).PrivacyPage }),
  },
  { path: 'cgu', lazy: async () => ({ Component: (await import('./pages/terms-page.js')).TermsPage }) },
  { path: 'plan-du-site', lazy: async () => ({ Component: (await import('./pages/site-map-page.js')).SiteMapPage }) },
  { path: 'aide', lazy: async () => ({ Component: (await import('./pages/help-page.js')).HelpPage }) },
];

const developmentRoutes: RouteObject[] = import.meta.env.DEV
  ? [{ path: 'kit', lazy: async () => ({ Component: (await import('./gallery/gallery-page.js')).GalleryPage }) }]
  : [];

export function createRouter() {
  return createBrowserRouter([
    {
      path: '/',
      Component: RootLayout,
      ErrorBoundary: FailurePage,
      children: [
        {
          // A screen that fails keeps the frame around it.
          ErrorBoundary: FailurePage,
          HydrateFallback: LoadingPage,
          children: [...topicRoutes, ...publicRoutes, ...developmentRoutes, { path: '*', Component: NotFoundPage }],
        },
      ],
    },
  ]);
}
