import { describe, expect, it } from 'vitest';
import { changeSentence, changeValues } from './change-words.js';

const plain = (text: string | null) => text?.replace(/[\u00A0\u202F]/g, ' ');
const field = {
  kind: 'field',
  standing: 'open' as const,
  committeeName: 'Comité local',
  about: 'noticeDays',
  from: 10,
  to: 15,
  here: 10,
};

describe('what a newer version of a kit brings', () => {
  it('is said with the committee concerned', () => {
    expect(changeSentence(field)).toBe('Délai de convocation (Comité local)');
    expect(changeSentence({ kind: 'committee', standing: 'open', about: 'Revue' })).toBe('Un comité : Revue');
    expect(changeSentence({ kind: 'method', standing: 'open', about: 'Journée' })).toBe('Dans la démarche : Journée');
  });

  it('is said with its values, and with what the territory chose', () => {
    expect(plain(changeValues(field))).toBe('10 jours → 15 jours');
    expect(plain(changeValues({ ...field, standing: 'changed_here', here: 21 }))).toBe(
      '10 jours → 15 jours ; vous avez choisi 21 jours',
    );
    expect(changeValues({ ...field, kind: 'seat' })).toBeNull();
  });
});
