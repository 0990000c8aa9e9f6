import type { Role } from '@binome/shared/domain';
import type { Operator } from '@binome/identity/domain';
import { Facts, formatDateTime, Reading } from '@binome/shared/web';
import { ROLE_HINTS, ROLE_WORDS, scopeWords } from '../words/role-words.js';

export interface InvitationSummaryProps {
  invitation: {
    email: string;
    role: Role;
    places: readonly string[];
    operator: Operator | null;
    invitedByName: string;
    expiresAt: string;
  };
}

/** What the person is asked to be, by whom and until when. */
export function InvitationSummary({ invitation }: InvitationSummaryProps) {
  const { email, role, invitedByName, expiresAt } = invitation;
  const scope = scopeWords(invitation);
  return (
    <>
      <Reading>
        <p>{invitedByName} vous invite à rejoindre Binôme, l’espace de travail des Territoires d’industrie.</p>
      </Reading>
      <Facts
        items={[
          { label: 'Fonction', value: ROLE_WORDS[role] },
          ...(scope ? [{ label: 'Où', value: scope }] : []),
          { label: 'Ce qu’elle permet', value: ROLE_HINTS[role] },
          { label: 'Votre adresse', value: email },
          { label: 'À accepter avant le', value: formatDateTime(expiresAt) },
        ]}
      />
    </>
  );
}
