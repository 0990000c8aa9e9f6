import '@binome/shared/web/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApolloProvider } from '@apollo/client/react';
import { meetingScreenParts } from '@binome/meetings/web';
import { applyTheme, createApolloClient, registerScreenParts } from '@binome/shared/web';
import { RouterProvider } from 'react-router/dom';
import { registerMessages } from './error-messages.js';
import { createRouter } from './router.js';
import { typePolicies } from './type-policies.js';

applyTheme();
registerMessages();
registerScreenParts(meetingScreenParts);

const client = createApolloClient({ sendDocuments: import.meta.env.DEV, typePolicies });
const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ApolloProvider client={client}>
        <RouterProvider router={createRouter()} />
      </ApolloProvider>
    </StrictMode>,
  );
}
