import type { SaveStatus } from '../edit/autosave-state.js';
import type { Problem } from '../problems/problem.js';
import { describe, expect, it } from 'vitest';
import { worstStatus } from './worst-status.js';

const problem = { code: 'NETWORK', message: '' } as Problem;
const saved = (at: number): SaveStatus => ({ kind: 'saved', at });

describe('worstStatus', () => {
  it('says nothing when nothing was changed', () => expect(worstStatus([])).toEqual({ kind: 'idle' }));

  it('tells what is not saved before what is', () => {
    expect(worstStatus([saved(3), { kind: 'waiting', problem }, { kind: 'saving' }]).kind).toBe('waiting');
    expect(
      worstStatus([
        { kind: 'waiting', problem },
        { kind: 'unsaved', problem },
      ]).kind,
    ).toBe('unsaved');
    expect(worstStatus([{ kind: 'saving' }, saved(1)]).kind).toBe('saving');
  });

  it('gives the latest saving', () =>
    expect(worstStatus([saved(1), { kind: 'idle' }, saved(5), saved(2)])).toEqual(saved(5)));
});
