import { coPresidents } from './co-presidents.js';
import { industryLed } from './industry-led.js';
import type { GovernanceKit, KitKey } from './kit.js';
import { manyAuthorities } from './many-authorities.js';
import { smallTerritory } from './small-territory.js';

/** Every published version of every kit. */
const PUBLISHED: readonly GovernanceKit[] = [...smallTerritory, ...manyAuthorities, ...coPresidents, ...industryLed];

/** The kits as they are offered today: the newest version of each. */
export const KITS: readonly GovernanceKit[] = PUBLISHED.filter((kit) => kit === latestKit(kit.key));

export function latestKit(key: KitKey): GovernanceKit {
  return kitOf(key, Math.max(...PUBLISHED.filter((kit) => kit.key === key).map(({ version }) => version)));
}

/** A published version of a kit. */
export function kitOf(key: KitKey, version: number): GovernanceKit {
  const kit = PUBLISHED.find((one) => one.key === key && one.version === version);
  if (!kit) throw new Error(`The kit ${key} has no version ${version}`);
  return kit;
}

/** Every version of a kit, oldest first. */
export function versionsOf(key: KitKey): readonly GovernanceKit[] {
  return PUBLISHED.filter((kit) => kit.key === key);
}
