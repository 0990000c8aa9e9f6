import type { z } from 'zod';

/** Plain French sentences for what a schema refuses and does not say itself. */
export const frenchZodMessage: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? 'Renseignez ce champ.'
        : 'Cette valeur ne convient pas.';
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? `Raccourcissez à ${issue.maximum} caractères au plus.`
        : `Ne dépassez pas ${issue.maximum}.`;
    case 'invalid_format':
      return issue.format === 'email'
        ? 'Écrivez une adresse e-mail complète, comme prenom.nom@exemple.fr.'
        : 'Ce format ne convient pas.';
    case 'invalid_value':
      return 'Choisissez une des réponses proposées.';
    default:
      return 'Cette valeur ne convient pas.';
  }
};

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? 'Renseignez ce champ.' : `Écrivez au moins ${minimum} caractères.`;
  if (origin === 'array' || origin === 'set')
    return minimum <= 1 ? 'Choisissez-en au moins un.' : `Choisissez-en au moins ${minimum}.`;
  return `Indiquez au moins ${minimum}.`;
}
