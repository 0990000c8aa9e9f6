import { Block, Disclosure, Note, showToast } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AddExpectedSeatInput } from '@binome/shared/web/documents';
import { useGovernanceAct } from '../live/use-governance-act.js';
import type { CharterLine } from '../overview/governance-query.js';
import type { GovernancePlace } from '../place.js';
import { CharterItem } from './charter-item.js';
import { charterTitle } from './charter-words.js';
import styles from './charter.module.css';

const AddExpectedSeatMutation = graphql(`
  mutation AddExpectedSeat($input: AddExpectedSeatInput!) {
    addExpectedSeat(input: $input) {
      committee {
        id
      }
    }
  }
`);

/** What the programme always expects, what is missing and the way to meet it. Nothing of it stops anybody. */
export function CharterBlock({
  territoryId,
  items,
  mayEdit,
  place,
}: {
  territoryId: string;
  items: readonly CharterLine[];
  mayEdit: boolean;
  place: GovernancePlace;
}) {
  const { act, pending } = useGovernanceAct((client, input: AddExpectedSeatInput) =>
    client.mutate({ mutation: AddExpectedSeatMutation, variables: { input } }),
  );
  const add = async (item: CharterLine) => {
    const { problem } = await act({ territoryId, item: item.key });
    if (!problem) showToast({ tone: 'ok', title: `Charte : « ${charterTitle(item)} » a son siège.` });
  };
  const met = items.filter(({ state }) => state === 'met');
  const left = items.filter(({ state }) => state !== 'met');
  const lines = { mayEdit, place, pending, onAdd: (item: CharterLine) => void add(item) };
  return (
    <Block title="Charte du programme" note={`${met.length} sur ${items.length}`}>
      {left.length === 0 ? (
        <Note tone="ok">Tout ce que le programme attend de la gouvernance est en place.</Note>
      ) : (
        <ul className={styles.items}>
          {left.map((item) => (
            <CharterItem key={item.key} item={item} {...lines} />
          ))}
        </ul>
      )}
      {met.length > 0 && (
        <Disclosure title={`En place (${met.length})`}>
          <ul className={styles.items}>
            {met.map((item) => (
              <CharterItem key={item.key} item={item} {...lines} />
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.foot}>La charte éclaire ; elle n’empêche rien.</p>
    </Block>
  );
}
