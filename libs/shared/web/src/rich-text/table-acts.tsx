import type { Editor } from '@tiptap/react';
import { Toolbar } from 'react-aria-components';
import { Button } from '../controls/button.js';

/** What can be done to the table that the caret is in. */
export function TableActs({ editor }: { editor: Editor }) {
  const act = () => editor.chain().focus();
  const acts: [string, () => unknown][] = [
    ['Ajouter une ligne', () => act().addRowAfter().run()],
    ['Ajouter une colonne', () => act().addColumnAfter().run()],
    ['Supprimer la ligne', () => act().deleteRow().run()],
    ['Supprimer la colonne', () => act().deleteColumn().run()],
    ['Supprimer le tableau', () => act().deleteTable().run()],
  ];
  return (
    <Toolbar aria-label="Tableau" className="text-toolbar">
      {acts.map(([label, run]) => (
        <Button key={label} small tone="quiet" onPress={() => void run()}>
          {label}
        </Button>
      ))}
    </Toolbar>
  );
}
