import { LinkButton, Page } from '@binome/shared/web';

/** No page at this address, or none for this person: the two are told alike. */
export function NotFoundPage() {
  return (
    <Page
      title="Cette page n’existe pas"
      lede="L’adresse est peut-être incomplète, ou la page ne vous est pas ouverte dans votre fonction actuelle."
    >
      <LinkButton to="/" tone="primary">
        Revenir à l’accueil
      </LinkButton>
    </Page>
  );
}
