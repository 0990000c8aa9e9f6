import { ROLES } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { navigationOf } from './navigation.js';

const addresses = (...args: Parameters<typeof navigationOf>) => navigationOf(...args).map((item) => item.to);

describe('the places that each role opens', () => {
  it('gives everyone a home, and at most four places under the thumb', () => {
    for (const role of ROLES) {
      expect(addresses(role, '/territoires/temps-2/ti-1')[0]).toBe('/');
      expect(navigationOf(role, '/territoires/temps-2/ti-1').filter((item) => item.onPhone).length).toBeLessThanOrEqual(
        4,
      );
    }
  });

  it('leads a member of a territory to it, its governance, its meetings and its plan, and nowhere else', () => {
    expect(addresses('elected', '/territoires/temps-2/ti-1')).toEqual([
      '/',
      '/territoires/temps-2/ti-1',
      '/territoires/temps-2/ti-1/gouvernance',
      '/territoires/temps-2/ti-1/seances',
      '/territoires/temps-2/ti-1/plan',
    ]);
    expect(addresses('observer', null)).toEqual(['/']);
  });

  it('shows the administration to administrators alone', () => {
    for (const role of ROLES) {
      expect(addresses(role, null).some((to) => to.startsWith('/administration'))).toBe(role === 'administrator');
    }
  });
});
