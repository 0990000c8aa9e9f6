import type { Reminder } from '@binome/meetings/domain';
import { letterOf, type Letter } from '@binome/shared/api';

export interface ConsultationLetter {
  reminder: Reminder;
  name: string;
  committee: string;
  body: string;
  title: string;
  /** When answers end, as people read it. */
  deadline: string;
  link: string;
  /** Whether it answers with its account; otherwise by its link alone. */
  hasAccount: boolean;
}

const SUBJECTS: Record<Reminder, string> = {
  opening: 'Votre avis est demandé',
  middle: 'Votre réponse est attendue',
  last_day: 'Dernier jour pour répondre',
};

/** The mail that asks for the answer of a seat, or reminds of it. */
export function consultationLetter({
  reminder,
  name,
  committee,
  body,
  title,
  deadline,
  link,
  hasAccount,
}: ConsultationLetter): Letter {
  const asked = reminder === 'opening' ? 'consulte ses membres par écrit' : 'attend encore votre réponse';
  return letterOf(`${SUBJECTS[reminder]} : ${title}`, [
    { kind: 'paragraph', text: `Bonjour ${name},` },
    { kind: 'paragraph', text: `${committee} ${asked} sur une décision : « ${title} ».` },
    { kind: 'paragraph', text: `Répondez pour le siège ${body} avant le ${deadline}.` },
    { kind: 'button', text: 'Lire et répondre', href: link },
    {
      kind: 'note',
      text: `Vous recevez ce message parce que vous siégez dans ce comité ou y suppléez.${hasAccount ? '' : ' Le lien n’ouvre que cette consultation et répond pour votre siège : ne le transmettez pas.'}`,
    },
  ]);
}
