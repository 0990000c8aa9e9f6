// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { printRichText, readRichText } from '@binome/shared/domain';
import { CellSelection } from '@tiptap/pm/tables';
import { afterEach, describe, expect, it } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import { Doc } from 'yjs';
import { editorExtensions } from './editor-extensions.js';
import type { TextSession } from './text-session.js';

const TABLE =
  '<table><tbody><tr><th>Poste</th><th>Coût</th></tr><tr><td>Étude</td><td>12</td></tr></tbody></table><p></p>';
const editors: Editor[] = [];

function written(html: string): Editor {
  const document = new Doc();
  const session = { document, provider: { awareness: new Awareness(document) } } as unknown as TextSession;
  const editor = new Editor({ element: window.document.createElement('div'), extensions: editorExtensions(session) });
  editor.commands.setContent(html);
  editors.push(editor);
  return editor;
}

describe('part of a table that is copied', () => {
  afterEach(() => editors.splice(0).forEach((editor) => editor.destroy()));

  it('keeps its heading cells, here and in other programs', () => {
    const editor = written(TABLE);
    // The first column: its cells begin each row.
    const first = 2;
    const below = first + editor.state.doc.firstChild!.firstChild!.nodeSize;
    editor.view.dispatch(editor.state.tr.setSelection(CellSelection.create(editor.state.doc, first, below)));
    const { dom } = editor.view.serializeForClipboard(editor.state.selection.content());
    // As any paste is read.
    expect(printRichText(readRichText(dom.innerHTML))).toBe(
      '<table><tbody><tr><th><p>Poste</p></th></tr><tr><td><p>Étude</p></td></tr></tbody></table>',
    );
  });
});
