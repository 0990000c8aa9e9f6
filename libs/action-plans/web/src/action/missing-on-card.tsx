import type { ReactNode } from 'react';
import type { ExpectedOnCard } from '@binome/action-plans/domain';
import { Note } from '@binome/shared/web';
import { Link, useLocation } from 'react-router';
import { EXPECTED_ON_CARD_WORDS } from '../completeness/completeness-words.js';
import type { SheetPartId } from './sheet-parts.js';

/** The part of the sheet that says what is expected. */
const PARTS: Record<ExpectedOnCard, SheetPartId> = {
  orientation: 'place',
  description: 'texte',
  objectives: 'texte',
  owner: 'acteurs',
  elected_lead: 'acteurs',
  industrial_lead: 'acteurs',
  leads: 'acteurs',
  dates: 'essentiel',
  milestones: 'jalons',
  budget: 'financement',
  funding: 'financement',
  indicator_target: 'indicateurs',
};

/** What the card is expected to say and does not say yet, each one click away. */
export function MissingOnCard({ missing }: { missing: readonly ExpectedOnCard[] }) {
  const { search } = useLocation();
  if (missing.length === 0) return null;
  return (
    <Note>
      Il reste à dire :{' '}
      {inFrench(missing, (each) => (
        <Link to={{ search, hash: PARTS[each] }} replace preventScrollReset>
          {EXPECTED_ON_CARD_WORDS[each]}
        </Link>
      ))}
      .
    </Note>
  );
}

/** How many things each part of the sheet does not say yet. */
export function missingByPart(missing: readonly ExpectedOnCard[]): ReadonlyMap<SheetPartId, number> {
  return new Map([...Map.groupBy(missing, (each) => PARTS[each])].map(([part, expected]) => [part, expected.length]));
}

/** Items joined by commas and a last « et ». */
function inFrench<Item extends string>(items: readonly Item[], show: (item: Item) => ReactNode): ReactNode[] {
  const parts = new Intl.ListFormat('fr', { type: 'conjunction' }).formatToParts(items);
  return parts.map(({ type, value }, index) => (
    <span key={index}>{type === 'element' ? show(value as Item) : value}</span>
  ));
}
