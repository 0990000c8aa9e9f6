import { useState } from 'react';
import { Block, Button, EmptyState } from '@binome/shared/web';
import { UserPlus } from 'lucide-react';
import { ContactDialog } from './contact-dialog.js';
import { ContactItem } from './contact-item.js';
import styles from './sheet.module.css';
import type { Contact, Sheet } from './use-sheet.js';

/** The people to write to about the territory. */
export function ContactsBlock({ territory: { id, contacts, viewerCan } }: { territory: Sheet }) {
  const [open, setOpen] = useState<{ contact: Contact | null } | null>(null);
  const mayEdit = viewerCan.includes('edit');
  const add = mayEdit && (
    <Button small icon={<UserPlus size={16} aria-hidden />} onPress={() => setOpen({ contact: null })}>
      Ajouter un contact
    </Button>
  );
  return (
    <Block title="Contacts" aside={contacts.length > 0 && add}>
      {contacts.length === 0 ? (
        <EmptyState title="Aucun contact pour l’instant." acts={add}>
          {mayEdit
            ? 'Donnez au moins une personne à qui écrire au sujet du territoire.'
            : 'Le binôme et le chef de projet les donnent ici.'}
        </EmptyState>
      ) : (
        <ul className={styles.contacts}>
          {contacts.map((contact) => (
            <ContactItem
              key={contact.id}
              contact={contact}
              territoryId={id}
              onEdit={mayEdit ? () => setOpen({ contact }) : undefined}
            />
          ))}
        </ul>
      )}
      {open && <ContactDialog territoryId={id} contact={open.contact} onClose={() => setOpen(null)} />}
    </Block>
  );
}
