import type { ExpectedOnCard } from '@binome/action-plans/domain';
import { Note } from '@binome/shared/web';

const WORDS: Record<ExpectedOnCard, string> = {
  orientation: 'l’orientation',
  description: 'la description',
  objectives: 'les objectifs',
  owner: 'le porteur',
  elected_lead: 'l’élu référent',
  industrial_lead: 'l’industriel référent',
  leads: 'un pilote',
  dates: 'les dates',
  milestones: 'un jalon',
  budget: 'le budget prévu',
  funding: 'le plan de financement',
  indicator_target: 'un indicateur et sa cible',
};

/** What the card is expected to say and does not say yet. */
export function MissingOnCard({ missing }: { missing: readonly ExpectedOnCard[] }) {
  if (missing.length === 0) return null;
  const list = new Intl.ListFormat('fr', { type: 'conjunction' }).format(missing.map((each) => WORDS[each]));
  return <Note>Il reste à dire : {list}.</Note>;
}
