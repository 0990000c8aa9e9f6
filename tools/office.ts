import { spawnSync } from 'node:child_process';
import { aptInstall } from './redis.ts';

/** Programs that are not ours and read what Binôme exports, with the Debian packages that bring them. */
const readers = { soffice: ['libreoffice-calc', 'libreoffice-writer'], pdftotext: ['poppler-utils'] };

export const officeAdvice =
  'LibreOffice ou poppler-utils sont introuvables : la relecture des exports par un autre programme est sautée. Installez-les avec « sudo apt-get install libreoffice-calc libreoffice-writer poppler-utils ».';

/** Finds the readers of exports, or installs Debian's when this user may; false when one is missing. */
export function requireOffice(say: (line: string) => void): boolean {
  const missing = Object.entries(readers).filter(
    ([program]) => spawnSync('which', [program], { stdio: 'ignore' }).status !== 0,
  );
  if (missing.length === 0) return true;
  if (process.getuid?.() !== 0) return false;
  say('Installation de LibreOffice et de poppler (paquets Debian), pour relire les exports…');
  return aptInstall(...missing.flatMap(([, packages]) => packages));
}
