import { useState } from 'react';
import { Button, Cluster, Note } from '@binome/shared/web';
import styles from '../replies/replies.module.css';
import { Check, Copy } from 'lucide-react';

/** The secret address of a calendar, shown once, with what to do with it. */
export function CalendarAddress({ address }: { address: string }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(address).then(() => setCopied(true));
  return (
    <>
      <Note tone="warn">
        Copiez cette adresse maintenant : elle ne sera plus montrée. Qui la possède lit ce calendrier ; ne la
        transmettez pas.
      </Note>
      <p className={styles.address}>
        <code>{address}</code>
      </p>
      <Cluster>
        <Button
          tone="primary"
          icon={copied ? <Check size={18} aria-hidden /> : <Copy size={18} aria-hidden />}
          onPress={copy}
        >
          {copied ? 'Copiée' : 'Copier l’adresse'}
        </Button>
      </Cluster>
      <p>
        Dans votre agenda, choisissez « s’abonner à un calendrier » ou « à partir d’une adresse » et collez-la. Les
        changements de date y arrivent d’eux-mêmes.
      </p>
    </>
  );
}
