import { EXPECTED_ON_CARD_WORDS, type ExpectedOnCard } from '@binome/action-plans/domain';
import type { ReactNode } from 'react';
import { Link, type To } from 'react-router';
import type { SheetPartId } from '../action/sheet-parts.js';

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

/** What a card does not say yet, each a link to the part of the sheet that says it. */
export function MissingLinks({
  missing,
  to,
  ...link
}: {
  missing: readonly ExpectedOnCard[];
  to: (part: SheetPartId) => To;
  replace?: boolean;
  preventScrollReset?: boolean;
}) {
  return inFrench(missing, (each) => (
    <Link to={to(PARTS[each])} {...link}>
      {EXPECTED_ON_CARD_WORDS[each]}
    </Link>
  ));
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
