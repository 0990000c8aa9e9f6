import { describe, expect, it } from 'vitest';
import { subjectOnScreen } from './subject-on-screen.js';

describe('what is open on screen', () => {
  it.each([
    ['plan/actions/a1', 'Action a1'],
    ['seances/m1', 'Meeting m1'],
    ['seances/m1/salle', 'Meeting m1'],
    ['seances/m1/compte-rendu', 'Minutes m1'],
    ['decisions/d1', 'Decision d1'],
    ['plan', null],
    ['seances', null],
    ['decisions', null],
    ['gouvernance/comites/c1', null],
  ])('at « %s » is %s', (page, expected) => {
    const open = subjectOnScreen(`/territoires/phase-2/034/${page}`);
    expect(open && `${open.subject} ${open.subjectId}`).toBe(expected);
  });
});
