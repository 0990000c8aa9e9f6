import type { KitStanding } from '@binome/governance/domain';
import { fieldWord, sayValue } from '../words/field-words.js';

export interface ShownKitChange {
  kind: string;
  standing: KitStanding;
  committeeName?: string | null;
  about: string;
  from?: unknown;
  to?: unknown;
  here?: unknown;
}

/** What a change of the kit brings, in a sentence. */
export function changeSentence({ kind, about, committeeName }: ShownKitChange): string {
  switch (kind) {
    case 'committee':
      return `Un comité : ${about}`;
    case 'seat':
      return `Un siège : ${about} (${committeeName ?? ''})`;
    case 'college':
      return `Un collège : ${about} (${committeeName ?? ''})`;
    case 'minimum':
      return `Sièges exigés du collège ${about} (${committeeName ?? ''})`;
    case 'field':
      return `${fieldWord(about)} (${committeeName ?? ''})`;
    default:
      return `Dans la démarche : ${about}`;
  }
}

/** From what to what it goes, and what the territory chose meanwhile; null for what is simply new. */
export function changeValues({ kind, standing, about, from, to, here }: ShownKitChange): string | null {
  if (kind !== 'field' && kind !== 'minimum') return null;
  const say = (value: unknown) => sayValue(kind === 'minimum' ? 'minimum' : about, value) ?? 'rien';
  const moves = `${say(from)} → ${say(to)}`;
  return standing === 'changed_here' ? `${moves} ; vous avez choisi ${say(here)}` : moves;
}
