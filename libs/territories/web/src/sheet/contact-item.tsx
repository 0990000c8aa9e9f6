import { Cluster, IconButton } from '@binome/shared/web';
import { Pencil, Trash2 } from 'lucide-react';
import styles from './sheet.module.css';
import type { Contact } from './use-sheet.js';
import { useRemoveContact } from './use-remove-contact.js';

export interface ContactItemProps {
  contact: Contact;
  territoryId: string;
  /** Absent when the reader may not edit. */
  onEdit?: () => void;
}

/** A person to write to: name, function, address and telephone. */
export function ContactItem({ contact, territoryId, onEdit }: ContactItemProps) {
  const remove = useRemoveContact(territoryId);
  const { name, position, organisation, email, phone } = contact;
  const details = [position, organisation].filter(Boolean).join(', ');
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {details && <span className={styles.detail}>{details}</span>}
        {email && <a href={`mailto:${email}`}>{email}</a>}
        {phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>}
      </div>
      {onEdit && (
        <Cluster>
          <IconButton label={`Modifier ${name}`} onPress={onEdit}>
            <Pencil size={16} aria-hidden />
          </IconButton>
          <IconButton label={`Retirer ${name}`} onPress={() => void remove(contact)}>
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </Cluster>
      )}
    </li>
  );
}
