import { Page } from '@binome/shared/web';
import { ImportList } from './import-list.js';
import { ImportUpload } from './import-upload.js';

/** The administrator's importer: sends files, and shows the imports made. */
export function ImportsPage() {
  return (
    <Page
      title="Imports"
      documentTitle="Imports · Administration"
      lede="Territoires, membres et contours viennent de fichiers publics. Chaque import se lit avant d’être écrit, s’écrit en entier ou pas du tout, et s’annule."
      crumbs={[{ label: 'Accueil', to: '/' }]}
    >
      <ImportUpload />
      <ImportList />
    </Page>
  );
}
