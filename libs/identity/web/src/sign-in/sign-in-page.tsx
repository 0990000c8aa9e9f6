import { useState } from 'react';
import { Button, LinkButton, Note, Page, Stack } from '@binome/shared/web';
import { useViewer } from '../frame/use-viewer.js';
import { SignInForm } from './sign-in-form.js';

/** Asks for an address and mails a link; says the same whether or not it has an account. */
export function SignInPage() {
  const { viewer, demonstration } = useViewer();
  const [askedFor, setAskedFor] = useState<string | null>(null);
  return (
    <Page title="Se connecter" lede="Un lien arrive dans votre boîte aux lettres, sans mot de passe à retenir.">
      <Stack>
        {viewer && (
          <Note tone="primary" acts={<LinkButton to="/">Aller à l’accueil</LinkButton>}>
            Une session est déjà ouverte au nom de {viewer.account.name}. Se connecter ici à une autre adresse la
            fermera.
          </Note>
        )}
        {askedFor === null ? (
          <SignInForm onSent={setAskedFor} />
        ) : (
          <Note
            tone="ok"
            live="status"
            acts={
              <Button tone="quiet" onPress={() => setAskedFor(null)}>
                Corriger l’adresse ou redemander un lien
              </Button>
            }
          >
            <p>
              Si un compte existe à l’adresse <strong>{askedFor}</strong>, un lien de connexion vient de partir. Il sert
              une fois, pendant 15{'\u00A0'}minutes.
            </p>
            <p>
              Rien reçu après deux minutes{'\u202F'}? Regardez dans les indésirables. On entre dans Binôme sur
              invitation{'\u00A0'}: demandez-la au chef de projet de votre territoire.
            </p>
          </Note>
        )}
        {demonstration && (
          <Note acts={<LinkButton to="/personas">Choisir un personnage</LinkButton>}>
            Ce service est une démonstration{'\u00A0'}: vous pouvez y entrer sans adresse, dans la peau d’un personnage
            fictif.
          </Note>
        )}
      </Stack>
    </Page>
  );
}
