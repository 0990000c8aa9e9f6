import { useState, type FormEvent } from 'react';
import type { Editor } from '@tiptap/react';
import { safeHref } from '@binome/shared/domain';
import { Button } from '../controls/button.js';
import { useLeave } from '../edit/use-leave.js';
import { TextField } from '../forms/text-field.js';

/** The address that the words lead to: a web page, or an e-mail address. */
export function LinkForm({ editor, onEnd }: { editor: Editor; onEnd: () => void }) {
  const present = (editor.getAttributes('link') as { href?: string | null }).href ?? '';
  const [address, setAddress] = useState(present);
  const [error, setError] = useState<string>();
  const end = () => {
    onEnd();
    editor.commands.focus();
  };
  const apply = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = addressOf(address);
    if (!href) return setError('Écrivez l’adresse d’une page (https://…) ou une adresse e-mail.');
    link(editor, href, address.trim());
    end();
  };
  const place = useLeave(() => undefined, end);
  return (
    <div ref={place}>
      <form className="text-link" onSubmit={apply}>
        <TextField label="Adresse du lien" value={address} onChange={setAddress} error={error} autoFocus />
        <Button type="submit" small tone="primary">
          Appliquer
        </Button>
        {present && (
          <Button
            small
            onPress={() => {
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
              end();
            }}
          >
            Retirer le lien
          </Button>
        )}
        <Button small tone="quiet" onPress={end}>
          Annuler
        </Button>
      </form>
    </div>
  );
}

/** What people type (www.ademe.fr, nom@exemple.fr) as an address that a link may lead to. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  const asMail = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text) ? `mailto:${text}` : null;
  const asPage = /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : null;
  return safeHref(asMail ?? asPage ?? text);
}

function link(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus().extendMarkRange('link');
  if (editor.state.selection.empty && !editor.isActive('link')) {
    chain.insertContent({ type: 'text', text: words, marks: [{ type: 'link', attrs: { href } }] }).run();
  } else chain.setMark('link', { href }).run();
}
