import { searchable } from '@binome/shared/domain';

/** Choices that come from the server as somebody types. */
export interface ServerSearch {
  /** Called with what is typed when the choices come from the server. */
  onSearch?: (text: string) => void;
  /** The choices shown are still those of former words. */
  searching?: boolean;
}

/** Whether a choice answers to what is typed. The server says so for its own; those of former words are never taken for an answer to the new ones. */
export function answersTo({ onSearch, searching }: ServerSearch): (label: string, typed: string) => boolean {
  const isJudged = Boolean(onSearch) && !searching;
  return (label, typed) => isJudged || searchable(label).includes(searchable(typed));
}

/** What a list without any choice says. */
export function emptyWords(searching?: boolean): string {
  return searching ? 'Recherche…' : 'Rien ne correspond.';
}
