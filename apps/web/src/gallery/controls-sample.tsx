import { useState } from 'react';
import { Plus, Trash2 } from 'lucide-react';
import {
  AlertDialog,
  Block,
  Button,
  Cluster,
  Dialog,
  DialogActs,
  Disclosure,
  IconButton,
  LinkButton,
  MenuButton,
  Tag,
  showToast,
} from '@binome/shared/web';

export function ControlsSample() {
  const [open, setOpen] = useState<'dialog' | 'alert' | null>(null);
  return (
    <>
      <Block title="Boutons">
        <Cluster>
          <Button tone="accent">Relire et approuver</Button>
          <Button tone="primary">Enregistrer</Button>
          <Button icon={<Plus size={16} aria-hidden />}>Ajouter une action</Button>
          <Button tone="quiet">Demander une précision</Button>
          <Button tone="danger">Retirer</Button>
          <Button isDisabled>Indisponible</Button>
          <Button isPending tone="primary">
            Envoi en cours
          </Button>
          <Button small>Petit</Button>
          <LinkButton to="/aide">Lire l’aide</LinkButton>
          <IconButton label="Supprimer">
            <Trash2 size={18} aria-hidden />
          </IconButton>
          <MenuButton
            label="Autres actes"
            acts={[
              { id: 'copy', label: 'Dupliquer', onAction: () => undefined },
              { id: 'archive', label: 'Archiver', disabled: true, onAction: () => undefined },
            ]}
          />
          <Tag>Automobile</Tag>
        </Cluster>
      </Block>
      <Block title="Fenêtres et messages">
        <Cluster>
          <Button onPress={() => setOpen('dialog')}>Ouvrir une fenêtre</Button>
          <Button onPress={() => setOpen('alert')}>Ouvrir une confirmation</Button>
          <Button
            onPress={() =>
              showToast({ tone: 'ok', title: 'Action archivée', act: { label: 'Annuler', onAction: () => undefined } })
            }
          >
            Montrer un message
          </Button>
        </Cluster>
      </Block>
      <Block title="Parties qui s’ouvrent">
        <Disclosure title="Qui peut lire cette action ?" defaultOpen>
          Les membres du territoire et l’État.
        </Disclosure>
        <Disclosure title="Comment est calculé le reste à financer ?">Coût moins lignes acquises.</Disclosure>
      </Block>
      <Dialog title="Ajouter une orientation" open={open === 'dialog'} onClose={() => setOpen(null)}>
        <p>Une orientation range les actions d’un axe.</p>
        <DialogActs>
          <Button onPress={() => setOpen(null)}>Annuler</Button>
          <Button tone="primary" onPress={() => setOpen(null)}>
            Ajouter
          </Button>
        </DialogActs>
      </Dialog>
      <AlertDialog
        title="Envoyer l’invitation ?"
        open={open === 'alert'}
        confirm="Envoyer l’invitation"
        onConfirm={() => setOpen(null)}
        onCancel={() => setOpen(null)}
      >
        <p>Karim Benslimane recevra un courriel à l’adresse karim@exemple.fr.</p>
      </AlertDialog>
    </>
  );
}
