import { describe, expect, it } from 'vitest';
import { onActionWords } from './on-action-words.js';

const edit = { kind: 'edit' as const, actionId: 'a' };
const draft = { kind: 'draft' as const, actionId: 'a' };

describe('what a decision has to do with an action', () => {
  it.each([
    ['prise sur un point qui parle de cette action', 'to_apply', 'none', []],
    ['prise sur un point qui parle de cette action', 'to_apply', 'applied', [{ ...edit, actionId: 'b' }]],
    ['a changé cette action', 'applied', 'applied', [edit]],
    ['a créé cette action', 'to_review', 'applied', [draft]],
    ['changement abandonné, l’action garde ses valeurs', 'to_apply', 'discarded', [edit]],
    ['n’a rien écrit : l’action avait bougé', 'to_settle', 'unsettled', [edit]],
    ['n’a rien changé à cette action', 'rejected', 'prepared', [edit]],
    ['changera cette action si elle est adoptée', 'voting', 'prepared', [edit]],
  ] as const)('%s: %s, its change %s', (words, standing, changeState, changes) => {
    expect(onActionWords({ standing, changeState, changes }, 'a')).toBe(words);
  });
});
