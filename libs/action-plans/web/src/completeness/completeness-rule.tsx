import { Disclosure } from '@binome/shared/web';

/** The published rule, in plain words: what is expected of a plan and of a card. */
export function CompletenessRule() {
  return (
    <Disclosure title="Comment est-ce calculé ?" level={3}>
      <p>
        Le plan compte ses rubriques : le portrait, la méthode et, sous chacun des quatre axes, une stratégie, au moins
        une orientation et une action. Il y ajoute ce qui est attendu de chaque fiche.
      </p>
      <p>
        Une fiche dit son orientation, sa description, ses objectifs, son porteur, l’élu et l’industriel référents, un
        pilote et ses dates. À partir de l’étude, elle dit aussi un jalon, le budget prévu et un indicateur avec sa
        cible ; en réalisation, son plan de financement. Rien n’est attendu d’une action abandonnée. Les montants qui ne
        vous sont pas partagés ne comptent pas.
      </p>
    </Disclosure>
  );
}
