import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApolloProvider } from '@apollo/client/react';
import { applyTheme, createApolloClient, registerErrorMessages } from '@binome/shared/web';
import { RouterProvider } from 'react-router/dom';
import { errorMessages } from './error-messages.js';
import { createRouter } from './router.js';
import { typePolicies } from './type-policies.js';

applyTheme();
registerErrorMessages(errorMessages);

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
