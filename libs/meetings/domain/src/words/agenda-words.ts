import { AGENDA_KIND_WORDS, type AgendaKind } from '@binome/governance/domain';
import type { AgendaDifference, ItemField, NumberedItem, ToldItem } from '../told-agenda.rules.js';
import { durationWords } from './time-words.js';

/** An item of an agenda in a line without its number: its title, its duration, who presents it, and whether it is confidential. */
export function itemWords({ title, minutes, presenter, confidential }: Omit<ToldItem, 'id' | 'kind'>): string {
  return `${title} (${durationWords(minutes)})${presenter ? `, présenté par ${presenter}` : ''}${confidential ? ', point confidentiel' : ''}`;
}

/** What changed of an agenda, a sentence without its full stop each: what came, what went, what is no longer the same, and the order. */
export function differenceLines({ added, removed, edited, moved }: AgendaDifference): string[] {
  return [
    ...added.map((item) => `Ajouté : ${numbered(item)}`),
    ...removed.map(({ title }) => `Retiré : ${title}`),
    ...edited.map(
      ({ item, former, fields }) =>
        `Modifié : ${numbered(
          item,
          fields.map((field) => FIELDS[field](former, item)),
        )}`,
    ),
    ...(moved ? ['L’ordre des points a changé'] : []),
  ];
}

const FIELDS: Record<ItemField, (former: ToldItem, item: ToldItem) => string> = {
  title: ({ title }) => `s’appelait « ${title} »`,
  kind: ({ kind }, item) => `${kindOf(item.kind)} au lieu de ${kindOf(kind)}`,
  minutes: ({ minutes }, item) => `${durationWords(item.minutes)} au lieu de ${durationWords(minutes)}`,
  presenter: (former, { presenter }) => presenterWords(former.presenter, presenter),
  confidential: (_, { confidential }) => (confidential ? 'devient confidentiel' : 'n’est plus confidentiel'),
};

function presenterWords(former: string | null, present: string | null): string {
  if (present === null) return `n’est plus présenté par ${former ?? ''}`;
  return former === null ? `présenté par ${present}` : `présenté par ${present} au lieu de ${former}`;
}

function kindOf(kind: AgendaKind): string {
  return AGENDA_KIND_WORDS[kind].toLowerCase();
}

function numbered(item: NumberedItem, changes?: readonly string[]): string {
  return `point ${item.number}, ${changes ? `${item.title} : ${changes.join(', ')}` : itemWords(item)}`;
}
