import type { MailStanding, MeetingReply } from '@binome/meetings/domain';
import { formatCounted } from '@binome/shared/web';

/** How people answer a convocation. */
export const REPLY_WORDS: Record<MeetingReply, string> = {
  accepted: 'Je viens',
  tentative: 'Peut-être',
  declined: 'Je ne viens pas',
};

/** What somebody else answered. */
export const REPLIED_WORDS: Record<MeetingReply, string> = {
  accepted: 'Vient',
  tentative: 'Peut-être',
  declined: 'Ne vient pas',
};

/** What became of a convocation that did not simply leave. */
export const MAIL_WORDS: Record<MailStanding, string | null> = {
  sent: null,
  waiting: 'e-mail en attente',
  refused: 'adresse refusée : prévenez cette personne autrement',
  nobody: 'sans accès ni adresse : écrivez son adresse dans la gouvernance, ou prévenez-la autrement',
};

interface Expected {
  accepted: number;
  tentative: number;
  declined: number;
  silent: number;
  voting: number;
}

/** What the answers let expect, in a sentence. */
export function expectedSentence({ accepted, tentative, declined, silent, voting }: Expected): string {
  const parts = [
    `${formatCounted(accepted, 'siège vient', 'sièges viennent')} sur ${voting}`,
    ...(tentative > 0 ? [`${tentative} peut-être`] : []),
    ...(declined > 0 ? [`${declined} ne ${declined === 1 ? 'vient' : 'viennent'} pas`] : []),
    ...(silent > 0 ? [`${silent} sans réponse`] : []),
  ];
  return `${parts.join(', ')}.`;
}
