import { useEffect, useState, useSyncExternalStore } from 'react';
import { EditorContent, useEditor, type Editor } from '@tiptap/react';
import { printRichText, readRichText, richTextOf, wordsOf, formatCounted } from '@binome/shared/domain';
import { Button } from '../controls/button.js';
import { LoadingSkeleton } from '../feedback/loading-skeleton.js';
import type { SaveStatus } from '../edit/autosave-state.js';
import { useWarningBeforeLeaving } from '../edit/use-warning-before-leaving.js';
import { editorExtensions } from './editor-extensions.js';
import { PeopleHere } from './people-here.js';
import { SyncNote } from './sync-note.js';
import type { TextRoom } from './text-room.js';
import { TextSession } from './text-session.js';
import { TextToolbar } from './text-toolbar.js';

/** How the saving of a text stands, and what tries again at once. */
export interface TextSaving {
  status: SaveStatus;
  retry: () => void;
}

export interface RichTextEditingProps {
  room: TextRoom;
  labelId: string;
  maxLength: number;
  onSaving: (saving: TextSaving) => void;
  /** The person has finished; this is the text as it stands. */
  onEnd: (html: string) => void;
}

/** A long text being written, with whoever else is writing it. */
export function RichTextEditing(props: RichTextEditingProps) {
  const session = useTextSession(props.room);
  return session ? <TextBeingWritten {...props} session={session} /> : <LoadingSkeleton shape="text" />;
}

function TextBeingWritten({
  session,
  labelId,
  maxLength,
  onSaving,
  onEnd,
}: RichTextEditingProps & { session: TextSession }) {
  const state = useSyncExternalStore(session.subscribe, session.read);
  const isOpen = state.phase === 'open';
  const end = () => onEnd(editor ? printRichText(richTextOf(editor.getJSON().content)) : '');
  const editor: Editor | null = useEditor(
    {
      extensions: editorExtensions(session),
      editable: false,
      injectCSS: false,
      editorProps: {
        // What other programs paste is read by our own rule, before the browser makes anything of it.
        transformPastedHTML: (html) => printRichText(readRichText(html)),
        handleKeyDown: (_view, event) => {
          if (event.key !== 'Escape') return false;
          event.stopPropagation();
          end();
          return true;
        },
        attributes: {
          class: 'rich-text text-editor',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-labelledby': labelId,
        },
      },
    },
    [session],
  );
  const length = useLength(editor);
  useEditable(editor, isOpen);
  useEffect(() => onSaving({ status: state.status, retry: session.retry }), [onSaving, state.status, session]);
  useWarningBeforeLeaving(state.status);
  return (
    <div className="text-editing">
      <SyncNote {...state} />
      {state.phase === 'opening' && <LoadingSkeleton shape="text" />}
      <div hidden={state.phase === 'opening'}>
        {editor && <TextToolbar editor={editor} isOpen={isOpen} />}
        <EditorContent editor={editor} />
      </div>
      <PeopleHere people={state.people} />
      <div className="text-foot">
        <Button small tone="primary" onPress={end}>
          Terminer
        </Button>
        <LengthNote length={length} max={maxLength} />
      </div>
    </div>
  );
}

function useTextSession({ subjectType, subjectId, field, accountId }: TextRoom): TextSession | null {
  const [session, setSession] = useState<TextSession | null>(null);
  useEffect(() => {
    const opened = TextSession.open({ subjectType, subjectId, field, accountId });
    setSession(opened);
    return () => opened.leave();
  }, [subjectType, subjectId, field, accountId]);
  return session;
}

// A text that is not in step cannot be written; the caret comes back to whoever was writing.
function useEditable(editor: Editor | null, isOpen: boolean): void {
  useEffect(() => {
    if (!editor) return;
    const wasWriting = editor.isFocused || !editor.isEditable;
    editor.setEditable(isOpen, false);
    const { activeElement } = document;
    const isElsewhere = activeElement && activeElement !== document.body;
    if (isOpen && wasWriting && !isElsewhere) editor.commands.focus(editor.state.selection.empty ? undefined : null);
  }, [editor, isOpen]);
}

const COUNT_AFTER = 300;

function useLength(editor: Editor | null): number {
  const [length, setLength] = useState(0);
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const count = () => setLength(wordsOf(richTextOf(editor.getJSON().content)).length);
    const soon = () => {
      if (timer) clearTimeout(timer);
      timer = setTimeout(count, COUNT_AFTER);
    };
    editor.on('update', soon);
    return () => {
      if (timer) clearTimeout(timer);
      editor.off('update', soon);
    };
  }, [editor]);
  return length;
}

/** Says how much is left when little is, and what becomes of a text that is too long. */
function LengthNote({ length, max }: { length: number; max: number }) {
  const left = max - length;
  if (left > max / 10) return null;
  return (
    <span className={left < 0 ? 'field-error' : 'field-hint'} role="status">
      {left < 0
        ? `${formatCounted(-left, 'caractère')} de trop : la version d’avant reste en place tant que le texte n’est pas raccourci.`
        : `Encore ${formatCounted(left, 'caractère')}`}
    </span>
  );
}
