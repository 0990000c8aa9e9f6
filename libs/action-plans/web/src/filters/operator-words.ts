import type { FilterField, FilterKind, FilterOperator } from '@binome/action-plans/domain';

const WORDS: Record<FilterOperator, string> = {
  contains: 'contient',
  lacks: 'ne contient pas',
  one_of: 'est',
  none_of: 'n’est pas',
  equals: 'est égal à',
  at_least: 'est d’au moins',
  at_most: 'est d’au plus',
  between: 'est entre',
  before: 'est avant le',
  after: 'est après le',
  over_ago: 'date de plus de',
  within_ago: 'date de moins de',
  within_next: 'arrive d’ici',
  empty: 'n’est pas renseigné',
  filled: 'est renseigné',
  some: 'au moins une',
  none: 'aucune',
};

const OF_LISTS: Partial<Record<FilterOperator, string>> = {
  contains: 'contient le mot',
  one_of: 'comprend',
  none_of: 'ne comprend pas',
};
const OF_KIND: Partial<Record<FilterKind, Partial<Record<FilterOperator, string>>>> = {
  names: OF_LISTS,
  choices: OF_LISTS,
  day: { between: 'est du … au …' },
};

/** What is asked of a field, in the words that follow its name. */
export function operatorWord({ kind }: Pick<FilterField, 'kind'>, operator: FilterOperator): string {
  return OF_KIND[kind]?.[operator] ?? WORDS[operator];
}
