import { Badge, Columns, Figure, Figures, formatCount, LinkButton, Missing, Page } from '@binome/shared/web';
import { InvitePeople } from '@binome/identity/web';
import { Network, NotebookText } from 'lucide-react';
import type { ContourGeometry } from '@binome/territories/domain';
import { territoryAddress } from '../address.js';
import { phaseWords } from '../imports/import-words.js';
import { useViewerScope } from '../use-viewer-scope.js';
import { ContactsBlock } from './contacts-block.js';
import { LeadBlock } from './lead-block.js';
import { MembersTable } from './members-table.js';
import { OnboardingBlock } from './onboarding-block.js';
import { PairBlock } from './pair-block.js';
import { SectorsBlock } from './sectors-block.js';
import styles from './sheet.module.css';
import { usePartOfAddress } from './use-part-of-address.js';
import { TerritoryMap } from './territory-map.js';
import type { Sheet } from './use-sheet.js';

/** The sheet of a territory: where it is, who leads it, what it is made of, how far it is settled. */
export function TerritorySheet({ territory }: { territory: Sheet }) {
  const scope = useViewerScope();
  const { name, members, communeCount, population, point, contour, isDemonstration } = territory;
  const vintage = members[0]?.vintage;
  usePartOfAddress();
  return (
    <Page
      title={name}
      lede={
        <>
          {ledeOf(territory)} {isDemonstration && <Badge>démonstration</Badge>}
        </>
      }
      crumbs={[
        { label: 'Accueil', to: '/' },
        ...(scope.onlySheet ? [] : [{ label: 'Territoires', to: '/territoires' }]),
      ]}
      acts={
        scope.readsPlans && (
          <>
            <LinkButton to={`${territoryAddress(territory)}/gouvernance`} icon={<Network size={16} aria-hidden />}>
              Voir la gouvernance
            </LinkButton>
            <LinkButton
              to={`${territoryAddress(territory)}/plan`}
              tone="primary"
              icon={<NotebookText size={16} aria-hidden />}
            >
              Ouvrir le plan d’action
            </LinkButton>
          </>
        )
      }
    >
      <Columns>
        <div>
          <TerritoryMap
            name={name}
            contour={contour as ContourGeometry | null}
            centre={point && [point.longitude, point.latitude]}
            approximate={point?.approximate ?? false}
          />
          <Figures>
            <Figure label="Membres" value={formatCount(members.length)} kind="intercommunalités et communes" />
            <Figure
              label="Communes"
              value={communeCount === null ? <Missing reason="non importé" /> : formatCount(communeCount)}
            />
            <Figure
              label="Population municipale"
              value={population === null ? <Missing reason="non importée" /> : formatCount(population)}
              unit="hab."
              kind={vintage && `millésime ${vintage}`}
            />
          </Figures>
          <MembersTable members={members} />
          <div id="contacts" className={styles.part}>
            <ContactsBlock territory={territory} />
          </div>
          <div id="invitations" className={styles.part}>
            <InvitePeople territoryId={territory.id} />
          </div>
        </div>
        <div>
          <div id="binome">
            <PairBlock territory={territory} />
          </div>
          <LeadBlock territory={territory} />
          <SectorsBlock territory={territory} accountId={scope.accountId} />
          <OnboardingBlock territory={territory} scope={scope} />
        </div>
      </Columns>
    </Page>
  );
}

function ledeOf({ regionsOf, departements, phase, code }: Sheet): string {
  const lists = [regionsOf, departements].map((places) => places.map(({ name }) => name).join(', '));
  // Overseas, a région and its only département have one name.
  const places = [...new Set(lists)].filter(Boolean);
  return [...places, `${phaseWords(phase)}, code ${code}`].join(' · ');
}
