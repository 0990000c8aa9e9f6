import { existsSync } from 'node:fs';
import { aptInstall } from './redis.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine; `CHROMIUM_PATH` names another one. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...usual].find((path) => path !== undefined && existsSync(path));
}

/** Finds Chromium, or installs Debian's when this user may. */
export function requireChromium(say: (line: string) => void): string | undefined {
  const found = findChromium();
  if (found || process.getuid?.() !== 0) return found;
  say('Installation de Chromium (paquet Debian)…');
  return aptInstall('chromium') ? findChromium() : undefined;
}

/** How to start Chromium for tests: alone, without a screen, without any call of its own. */
export const chromiumArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-gpu-rasterization',
  '--disable-software-rasterizer',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumAdvice =
  'Chromium est introuvable : les parcours sont sautés. Installez-le avec « sudo apt-get install chromium », ou donnez son chemin par CHROMIUM_PATH.';
