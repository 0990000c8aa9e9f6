import { useState, type ReactNode } from 'react';
import { useEditorState, type Editor } from '@tiptap/react';
import { Bold, Italic, Link as LinkIcon, List, ListOrdered, Redo2, Table as TableIcon, Undo2 } from 'lucide-react';
import { Toolbar, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { IconButton } from '../controls/icon-button.js';
import { LinkForm } from './link-form.js';
import { TableActs } from './table-acts.js';

/** What can be done to the words: reached by Tab, gone through with the arrows. */
export function TextToolbar({ editor, isOpen }: { editor: Editor; isOpen: boolean }) {
  const [isLinking, setIsLinking] = useState(false);
  const now = useEditorState({
    editor,
    selector: ({ editor: one }) => ({
      bold: one.isActive('bold'),
      italic: one.isActive('italic'),
      title: one.isActive('heading', { level: 2 }),
      subtitle: one.isActive('heading', { level: 3 }),
      bullets: one.isActive('bulletList'),
      numbers: one.isActive('orderedList'),
      link: one.isActive('link'),
      table: one.isActive('table'),
      canUndo: one.can().undo(),
      canRedo: one.can().redo(),
    }),
  });
  const act = () => editor.chain().focus();
  return (
    <div className="text-tools">
      <Toolbar aria-label="Mise en forme" className="text-toolbar">
        <ToggleButton
          className="text-tool"
          isSelected={now.title}
          isDisabled={!isOpen}
          onChange={() => void act().toggleHeading({ level: 2 }).run()}
        >
          Titre
        </ToggleButton>
        <ToggleButton
          className="text-tool"
          isSelected={now.subtitle}
          isDisabled={!isOpen}
          onChange={() => void act().toggleHeading({ level: 3 }).run()}
        >
          Sous-titre
        </ToggleButton>
        <Toggle label="Gras" isOn={now.bold} isDisabled={!isOpen} act={() => act().toggleBold().run()}>
          <Bold size={18} aria-hidden />
        </Toggle>
        <Toggle label="Italique" isOn={now.italic} isDisabled={!isOpen} act={() => act().toggleItalic().run()}>
          <Italic size={18} aria-hidden />
        </Toggle>
        <Toggle
          label="Liste à puces"
          isOn={now.bullets}
          isDisabled={!isOpen}
          act={() => act().toggleBulletList().run()}
        >
          <List size={18} aria-hidden />
        </Toggle>
        <Toggle
          label="Liste numérotée"
          isOn={now.numbers}
          isDisabled={!isOpen}
          act={() => act().toggleOrderedList().run()}
        >
          <ListOrdered size={18} aria-hidden />
        </Toggle>
        <Toggle label="Lien" isOn={now.link || isLinking} isDisabled={!isOpen} act={() => setIsLinking(!isLinking)}>
          <LinkIcon size={18} aria-hidden />
        </Toggle>
        <IconButton label="Insérer un tableau" isDisabled={!isOpen || now.table} onPress={() => insertTable(editor)}>
          <TableIcon size={18} aria-hidden />
        </IconButton>
        <IconButton label="Annuler" isDisabled={!isOpen || !now.canUndo} onPress={() => act().undo().run()}>
          <Undo2 size={18} aria-hidden />
        </IconButton>
        <IconButton label="Rétablir" isDisabled={!isOpen || !now.canRedo} onPress={() => act().redo().run()}>
          <Redo2 size={18} aria-hidden />
        </IconButton>
      </Toolbar>
      {now.table && isOpen && <TableActs editor={editor} />}
      {isLinking && isOpen && <LinkForm editor={editor} onEnd={() => setIsLinking(false)} />}
    </div>
  );
}

function Toggle({
  label,
  isOn,
  isDisabled,
  act,
  children,
}: {
  label: string;
  isOn: boolean;
  isDisabled: boolean;
  act: () => unknown;
  children: ReactNode;
}) {
  return (
    <TooltipTrigger delay={400}>
      <ToggleButton
        aria-label={label}
        className="icon-button"
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={() => void act()}
      >
        {children}
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

// A table that ends the text would leave no place to go on writing.
function insertTable(editor: Editor): void {
  editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run();
  const { doc, selection } = editor.state;
  if (doc.lastChild?.type.name !== 'table') return;
  editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).setTextSelection(selection).run();
}
