import { Columns } from '@binome/shared/web';
import { graphql, useFragment } from '@binome/shared/web/gql';
import type { TerritoryHomeFragment as TerritoryHomeData } from '@binome/shared/web/documents';
import { addressesOf } from '@binome/dashboards/domain';
import { HomeActFragment } from '../home-documents.js';
import styles from '../home.module.css';
import { ActList } from './act-list.js';
import { AwaitedList } from './awaited-list.js';
import { GuidedStart } from './guided-start.js';
import { LedActions } from './led-actions.js';
import { PlanFigures } from './plan-figures.js';
import { SinceLastLook } from './since-last-look.js';

export const TerritoryHomeFragment = graphql(`
  fragment TerritoryHome on HomeTerritory {
    id
    phase
    code
    name
    since
    planBegun
    steps {
      step
      done
    }
    acts {
      ...HomeAct
    }
    awaited {
      ...HomeAct
    }
    ledCount
    led {
      actionId
      title
      axis
      status
      endsOn
      isLate
    }
    figures {
      actions
      hidden
      inProgress
      done
      late
      planned
      secured
      moneyLeftOut
      byAxis {
        axis
        actions
        done
      }
    }
    moveCount
    moves {
      ...HomeMove
    }
  }
`);

export interface TerritoryHomeProps {
  territory: TerritoryHomeData;
  /** The only territory of the reader: its name stands in the page's title already. */
  alone: boolean;
  /** Where the expected act stands: one accent a screen. */
  isFirst: boolean;
  isObserver: boolean;
  today: string;
  horizon: string;
  truncated: boolean;
  readAgain: () => Promise<unknown>;
  onRead: (territoryId: string) => void;
}

/** One territory on arriving: the acts, what others have to do, what moved, how the plan stands. */
export function TerritoryHome({ territory, alone, isFirst, isObserver, ...looks }: TerritoryHomeProps) {
  const acts = useFragment(HomeActFragment, territory.acts);
  const awaited = useFragment(HomeActFragment, territory.awaited);
  const addresses = addressesOf(territory);
  const begins = acts.some(({ kind }) => BEGINNINGS.includes(kind));
  const level = alone ? 2 : 3;
  const others = begins ? acts.filter(({ kind }) => !GUIDED.includes(kind)) : acts;
  const main = (
    <>
      {begins && <GuidedStart steps={territory.steps} addresses={addresses} level={level} isFirst={isFirst} />}
      {others.length > 0 && <ActList acts={others} addresses={addresses} level={level} isFirst={isFirst && !begins} />}
    </>
  );
  return (
    <section className={styles.territory} aria-label={territory.name}>
      {!alone && <h2>{territory.name}</h2>}
      {awaited.length > 0 && acts.length > 0 ? (
        <Columns>
          <div>{main}</div>
          <AwaitedList acts={awaited} addresses={addresses} level={level} />
        </Columns>
      ) : (
        <>
          {main}
          {awaited.length > 0 && <AwaitedList acts={awaited} addresses={addresses} level={level} />}
        </>
      )}
      {!isObserver && territory.ledCount > 0 && (
        <LedActions territory={territory} addresses={addresses} level={level} />
      )}
      <SinceLastLook territory={territory} addresses={addresses} level={level} {...looks} />
      {territory.figures && territory.figures.actions + territory.figures.hidden > 0 && (
        <PlanFigures figures={territory.figures} addresses={addresses} today={looks.today} level={level} />
      )}
    </section>
  );
}

/** What a new territory does until its first action is written: one path instead of separate acts. */
const BEGINNINGS: readonly string[] = ['begin_plan', 'draft_action'];
const GUIDED: readonly string[] = [
  ...BEGINNINGS,
  'add_orientation',
  'name_elected',
  'name_industrial',
  'post_lead',
  'give_contact',
];
