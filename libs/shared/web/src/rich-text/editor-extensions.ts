import { Extension, Mark, type AnyExtension } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Collaboration } from '@tiptap/extension-collaboration';
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Gapcursor } from '@tiptap/extensions';
import { DOMSerializer } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { safeHref } from '@binome/shared/domain';
import { FRAGMENT, type TextSession } from './text-session.js';

/** What an item or a cell holds: the same as what is stored. */
const FLOW = 'paragraph (paragraph | bulletList | orderedList)*';

/** Headings of two levels; those of other documents come in as the nearest. */
const Headings = Heading.extend({
  parseHTML: () => [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } })),
}).configure({ levels: [2, 3] });

const Items = ListItem.extend({ content: FLOW });

// No width and no style: the page's policy refuses them, and a text says nothing of its looks.
const Tables = Table.extend({
  renderHTML: () => ['table', ['tbody', 0]],
  addNodeView: () => null,
}).configure({ resizable: false });

const spans = () => ({
  colspan: { default: 1 },
  rowspan: { default: 1 },
  colwidth: { default: null, rendered: false },
});
const Cell = TableCell.extend({ content: FLOW, addAttributes: spans });
// Being written, a heading cell may be empty: it is told by its looks alone until the text is read.
const HeadingCell = TableHeader.extend({
  content: FLOW,
  addAttributes: spans,
  renderHTML: ({ HTMLAttributes }) => ['td', { ...HTMLAttributes, class: 'text-heading-cell' }, 0],
  addProseMirrorPlugins() {
    // Copied, it is a heading again, here as in any other program.
    const { nodes, marks } = DOMSerializer.fromSchema(this.editor.schema);
    const copied: DOMSerializer['nodes'][string] = ({ attrs: { colspan, rowspan } }) => ['th', { colspan, rowspan }, 0];
    const clipboardSerializer = new DOMSerializer({ ...nodes, [this.name]: copied }, marks);
    return [new Plugin({ props: { clipboardSerializer } })];
  },
});

/** A link to a web page or an e-mail address; any other address is no link. */
const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => (safeHref(element.getAttribute('href')) ? null : false) }],
  renderHTML: ({ mark }) => ['a', { href: safeHref(mark.attrs.href) ?? '', rel: 'noreferrer noopener' }, 0],
  addProseMirrorPlugins() {
    const { editor } = this;
    // An address pasted over words becomes their link.
    const handlePaste = (_view: unknown, event: ClipboardEvent): boolean => {
      const href = safeHref(event.clipboardData?.getData('text/plain').trim());
      if (!href || editor.state.selection.empty) return false;
      return editor.chain().setMark('link', { href }).run();
    };
    return [new Plugin({ props: { handlePaste } })];
  },
});

/** Ways out of a list or a table that ends the text: Ctrl+Enter, or a click below it. */
const WayOut = Extension.create({
  name: 'wayOut',
  addKeyboardShortcuts() {
    return {
      'Mod-Enter': ({ editor }) => {
        const { $head } = editor.state.selection;
        return editor
          .chain()
          .insertContentAt($head.after(1), { type: 'paragraph' })
          .focus($head.after(1) + 1)
          .run();
      },
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    const click = (view: { dom: HTMLElement }, event: MouseEvent): boolean => {
      const last = view.dom.lastElementChild;
      const below = event.target === view.dom && last && event.clientY > last.getBoundingClientRect().bottom;
      if (!below || last.tagName === 'P' || !editor.isEditable) return false;
      return editor.chain().insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }).focus('end').run();
    };
    return [new Plugin({ props: { handleDOMEvents: { click } } })];
  },
});

/** What people may write, and the others' carets. */
export function editorExtensions(session: TextSession): AnyExtension[] {
  return [
    Document,
    Paragraph,
    Text,
    Bold,
    Italic,
    HardBreak,
    BulletList,
    OrderedList,
    ListKeymap,
    Gapcursor,
    Headings,
    Items,
    Tables,
    TableRow,
    Cell,
    HeadingCell,
    Link,
    WayOut,
    Collaboration.configure({ document: session.document, field: FRAGMENT }),
    CollaborationCaret.configure({
      provider: session.provider,
      user: {},
      render: ({ name = '', colour = 0 }: { name?: string; colour?: number }) => caret(name, colour),
      selectionRender: ({ colour = 0 }: { colour?: number }) => ({ class: `text-selection text-colour-${colour}` }),
    }),
  ];
}

function caret(name: string, colour: number): HTMLElement {
  const element = document.createElement('span');
  element.className = `text-caret text-colour-${colour}`;
  // No part of the text: shown, and never read in the middle of a sentence.
  element.dataset.name = name;
  return element;
}
