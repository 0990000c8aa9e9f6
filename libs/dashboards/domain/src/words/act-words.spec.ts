import { ACT_KINDS, AWAITED_KINDS } from '../act.js';
import { describe, expect, it } from 'vitest';
import { actWords, itemWords, type ToldItem } from './act-words.js';

const item: ToldItem = {
  ...{
    actionId: 'a',
    meetingId: null,
    title: 'Réseau',
    axis: 'land',
    on: '2026-10-01',
    late: 'end_passed',
    label: null,
    missing: 3,
  },
};
const addresses = { sheet: '/territoires/temps-2/ti-0001', plan: '/territoires/temps-2/ti-0001/plan' };

describe('the words of an act', () => {
  it.each([...ACT_KINDS, ...AWAITED_KINDS])(
    '%s has its sentence, for one and for many, and leads somewhere',
    (kind) => {
      for (const count of [1, 3]) {
        const words = actWords({ kind, count, items: [item] }, addresses);
        expect(words.to.startsWith(addresses.sheet)).toBe(true);
        expect(`${words.title} ${words.verb}`).not.toMatch(/undefined|null|_/);
      }
    },
  );

  it('lead to the first thing that the act is about', () => {
    expect(actWords({ kind: 'update_late', count: 2, items: [item] }, addresses).to).toBe(
      `${addresses.plan}/actions/a`,
    );
    expect(actWords({ kind: 'fill_axes', count: 2, items: [{ ...item, actionId: null }] }, addresses).to).toBe(
      addresses.plan,
    );
  });

  it('say which meeting is to be convened, and until when', () => {
    const meeting = { ...item, actionId: null, meetingId: 'm', title: 'COPIL', on: '2026-02-16', label: '2026-03-03' };
    const { title, to } = actWords({ kind: 'convene_meeting', count: 1, items: [meeting] }, addresses);
    expect(title.replaceAll('\u00A0', ' ')).toBe('Convoquer le comité « COPIL » du 3 mars 2026');
    expect(to).toBe(`${addresses.sheet}/seances/m`);
    expect(itemWords('convene_meeting', meeting).why.replaceAll('\u00A0', ' ')).toBe(
      'à convoquer le 16 février 2026 au plus tard',
    );
  });

  it('say which convocation waits for an answer, and until when minutes are approved', () => {
    const meeting = { ...item, actionId: null, meetingId: 'm', title: 'COPIL', on: '2026-03-12', label: '2026-03-03' };
    const words = actWords({ kind: 'answer_convocation', count: 1, items: [meeting] }, addresses);
    expect(words.title.replaceAll('\u00A0', ' ')).toBe('Répondre à la convocation du comité « COPIL » du 3 mars 2026');
    expect(itemWords('approve_minutes', meeting).why.replaceAll('\u00A0', ' ')).toBe(
      'à approuver jusqu’au 12 mars 2026',
    );
  });

  it('say why each thing is there', () => {
    expect(itemWords('update_late', item)).toEqual({
      name: 'Réseau',
      why: 'échéance du 1er octobre 2026 passée'.replace('1er ', '1er\u00A0'),
    });
    expect(itemWords('complete_cards', item).why).toBe('il manque 3\u00A0informations');
    expect(itemWords('fill_axes', item).name).toBe('Foncier');
  });
});
