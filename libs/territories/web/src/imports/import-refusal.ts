import { formatBytes } from '@binome/shared/web';
import { MAX_IMPORT_BYTES, MAX_IMPORT_FILES } from '@binome/territories/domain';

/** Why these files would be refused before they leave, so that 200 MB are not sent for nothing; null when they may leave. */
export function importRefusal(
  files: readonly { name: string; size: number }[],
): { message: string; reference: null } | null {
  const large = files.filter((file) => file.size > MAX_IMPORT_BYTES);
  const empty = files.filter((file) => file.size === 0);
  const sentences = [
    ...large.map(
      ({ name, size }) =>
        `${name} pèse ${formatBytes(size)} : la limite est de ${formatBytes(MAX_IMPORT_BYTES)}. Retirez-le ou découpez-le.`,
    ),
    ...empty.map(({ name }) => `${name} est vide : il ne contient aucune ligne à importer. Retirez-le.`),
    ...(files.length > MAX_IMPORT_FILES
      ? [`${files.length} fichiers sont choisis : ${MAX_IMPORT_FILES} au plus partent ensemble.`]
      : []),
  ];
  return sentences.length > 0 ? { message: sentences.join(' '), reference: null } : null;
}
