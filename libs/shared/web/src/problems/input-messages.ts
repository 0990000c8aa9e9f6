import type { InputProblem } from '@binome/shared/domain';

type Sentence = (data: Record<string, unknown>) => string;

const sentences = new Map<string, Sentence>(
  Object.entries({
    required: () => 'Renseignez ce champ.',
    too_long: ({ max }) => (max ? `Raccourcissez à ${String(max)} caractères au plus.` : 'Raccourcissez ce texte.'),
    too_short: ({ min }) => (min ? `Écrivez au moins ${String(min)} caractères.` : 'Ce texte est trop court.'),
    invalid: () => 'Cette valeur ne convient pas.',
    email_invalid: () => 'Écrivez une adresse e-mail complète, comme prenom.nom@exemple.fr.',
    too_many: ({ max }) => (max ? `Gardez-en ${String(max)} au plus.` : 'Gardez-en moins.'),
    invalid_date: () => 'Écrivez une date qui existe, comme 03/03/2026.',
    unsafe_characters: () => 'Retirez les caractères invisibles de ce texte.',
    unknown: () => 'Cette réponse n’existe plus. Choisissez-en une autre.',
    already_used: () => 'Cette valeur est déjà prise.',
  } satisfies Record<string, Sentence>),
);

/** Adds a topic's sentences for the problems that its rules find in a value. */
export function registerInputMessages(known: Record<string, Sentence>): void {
  for (const [problem, sentence] of Object.entries(known)) sentences.set(problem, sentence);
}

/** The sentence for one refused value. */
export function inputMessage({ problem, data }: Pick<InputProblem, 'problem' | 'data'>): string {
  return sentences.get(problem)?.(data ?? {}) ?? 'Cette valeur ne convient pas.';
}
