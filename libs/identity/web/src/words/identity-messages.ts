import { registerInputMessages, type ErrorMessages } from '@binome/shared/web';

type IdentityErrorCode =
  'SIGN_IN_LINK_UNUSABLE' | 'INVITATION_UNUSABLE' | 'INVITATION_CLOSED' | 'INVITATION_PENDING' | 'ACCOUNT_PROTECTED';

registerInputMessages({
  ends_before_start: () => 'Le dernier jour vient avant le premier.',
  not_for_this_role: () => 'Cette réponse ne va pas avec la fonction choisie.',
});

const LINK_REASONS = {
  unknown: 'Ce lien n’ouvre rien. Vérifiez qu’il est complet, ou demandez-en un autre.',
  expired: 'Ce lien a plus de 15\u00A0minutes. Demandez-en un autre.',
  used: 'Ce lien a déjà servi. Demandez-en un autre pour vous connecter.',
};

const INVITATION_REASONS = {
  unknown: 'Ce lien n’ouvre rien. Si vous avez reçu plusieurs invitations, prenez le lien du dernier message.',
  expired: 'Cette invitation a expiré. Demandez à la personne qui vous a invité de la renvoyer.',
  accepted: 'Cette invitation a déjà été acceptée. Connectez-vous avec votre adresse e-mail.',
  revoked: 'Cette invitation a été retirée par la personne qui l’avait envoyée.',
  suspended: 'Le compte de cette adresse est suspendu. Écrivez à l’administration.',
};

const CLOSED_STATES = {
  pending: 'Cette invitation a changé entre-temps. Rechargez la page.',
  expired: 'Cette invitation a expiré entre-temps. Rechargez la page.',
  accepted: 'Cette invitation a été acceptée entre-temps\u202F: il n’y a plus rien à renvoyer ni à retirer.',
  revoked: 'Cette invitation a déjà été retirée.',
};

/** The sentences of the refusals of sign-in, invitations and accounts. */
export const identityErrorMessages: ErrorMessages<IdentityErrorCode> = {
  SIGN_IN_LINK_UNUSABLE: ({ reason }) => LINK_REASONS[reason],
  INVITATION_UNUSABLE: ({ reason }) => INVITATION_REASONS[reason],
  INVITATION_CLOSED: ({ state }) => CLOSED_STATES[state],
  INVITATION_PENDING: () =>
    'Cette personne a déjà une invitation en attente pour cette fonction. Renvoyez-la depuis la liste.',
  ACCOUNT_PROTECTED: () =>
    'Vous ne pouvez ni suspendre votre propre compte, ni mettre fin à votre propre administration. Demandez à une autre personne de l’administration.',
};
