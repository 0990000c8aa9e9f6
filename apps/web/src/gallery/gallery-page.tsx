import { useState } from 'react';
import { Page, Tabs } from '@binome/shared/web';
import { ControlsSample } from './controls-sample.js';
import { DataSample } from './data-sample.js';
import { EditSample } from './edit-sample.js';
import { FeedbackSample } from './feedback-sample.js';
import { FormSample } from './form-sample.js';

/** Every component of the kit on one page, for development. */
export function GalleryPage() {
  const [tab, setTab] = useState('data');
  return (
    <Page
      title="Le kit"
      lede="Chaque composant, tel que les écrans l’emploient."
      crumbs={[{ label: 'Accueil', to: '/' }]}
    >
      <Tabs
        label="Familles de composants"
        selected={tab}
        onSelect={setTab}
        items={[
          { id: 'data', label: 'Données', content: <DataSample /> },
          { id: 'edit', label: 'Édition', content: <EditSample /> },
          { id: 'forms', label: 'Formulaires', content: <FormSample /> },
          { id: 'controls', label: 'Actes', content: <ControlsSample /> },
          { id: 'feedback', label: 'Messages', content: <FeedbackSample /> },
        ]}
      />
    </Page>
  );
}
