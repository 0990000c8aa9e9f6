import type {
  AmendmentProblem,
  AttendanceProblem,
  GuestProblem,
  MeetingProblem,
  MinutesReason,
} from '@binome/meetings/domain';
import { formatDay, type ErrorMessages } from '@binome/shared/web';
import { STATE_WORDS } from './words/meeting-words.js';

const NOT_APPROVED: Record<MinutesReason['kind'], string> = {
  amendment_open: 'Un amendement attend sa réponse : répondez-y avant de sceller.',
  period_open: 'Le délai d’approbation court encore : attendez sa fin, ou l’accord de tous ceux qui ont participé.',
  too_few_approvals: 'Moins de la moitié de ceux qui ont participé ont approuvé : recueillez les accords qui manquent.',
  all_approved: 'Le compte rendu vient d’être approuvé : réessayez.',
  silence_counted: 'Le compte rendu vient d’être approuvé : réessayez.',
  majority_approved: 'Le compte rendu vient d’être approuvé : réessayez.',
};

const NOT_AMENDED: Record<AmendmentProblem, string> = {
  period_over:
    'Le délai d’approbation est passé : demandez au binôme ou au chef de projet de corriger le compte rendu avant qu’il soit scellé.',
  already_open:
    'Un amendement de ce siège attend déjà une réponse sur ce point : attendez-la avant d’en proposer un autre.',
  too_many: 'Ce point a reçu 20 amendements, le plus qui se puisse : parlez-en au binôme ou au chef de projet.',
  outdated:
    'Le compte rendu ne dit plus cela, ou le dit deux fois : relisez le point. Un passage des notes se recopie tel quel, dans un seul paragraphe ; un amendement dépassé se refuse.',
  answered: 'Cet amendement a déjà reçu sa réponse : rechargez la page pour la lire.',
};

/** The sentence for each refusal of a meeting. */
export const meetingErrorMessages: ErrorMessages<
  | 'MEETING_LINK_UNUSABLE'
  | 'NOT_CALLED'
  | 'MEETING_STATE'
  | 'NOTICE_TOO_SHORT'
  | 'QUORUM_REACHED'
  | 'ALREADY_RECONVENED'
  | 'MINUTES_NOT_APPROVED'
  | 'MINUTES_CHANGED'
  | 'MINUTES_NOT_YOURS'
  | 'MINUTES_AMENDMENT'
> = {
  MEETING_STATE: ({ state }) =>
    `La séance est ${STATE_WORDS[state].toLowerCase()} : ce geste n’est plus possible, ou pas encore. Rechargez la page.`,
  MEETING_LINK_UNUSABLE: () =>
    'Ce lien n’ouvre plus de séance : elle est passée, ou l’invitation a été retirée. Demandez-en un autre à qui vous a invité.',
  NOT_CALLED: () => 'Vous n’êtes pas convoqué à cette séance : votre réponse n’est pas attendue.',
  MINUTES_NOT_APPROVED: (reason) => NOT_APPROVED[reason.kind],
  MINUTES_CHANGED: () => 'Le compte rendu a changé depuis que vous l’avez lu : relisez-le, puis approuvez-le.',
  MINUTES_NOT_YOURS: () =>
    'Seule la personne qui a participé pour ce siège approuve le compte rendu, ou l’amende. Si elle n’a pas de compte, le binôme ou le chef de projet le note pour elle.',
  QUORUM_REACHED: () =>
    'Le quorum est atteint : la séance peut décider. Pour y mettre fin, choisissez « Clore la séance ».',
  ALREADY_RECONVENED: ({ day }) =>
    `Cette séance est déjà reprise le ${formatDay(day)}. Annulez celle-là d’abord, ou choisissez « Clore la séance ».`,
  MINUTES_AMENDMENT: ({ problem }) => NOT_AMENDED[problem],
  NOTICE_TOO_SHORT: ({ needed, latestOn }) =>
    `Ce comité demande ${needed}\u00A0jours de préavis : il fallait convoquer le ${formatDay(latestOn)} au plus tard. Dites pourquoi la séance est urgente, ou changez sa date.`,
};

/** The sentence for each value that a meeting refuses, beyond those of every form and of the governance. */
export const meetingInputMessages = {
  says_the_same: () => 'Ce texte est déjà celui du compte rendu : écrivez ce qu’il faut lire à la place.',
  not_an_hour: () => 'Écrivez une heure comme 14:00.',
  guest_known: () => 'Cette adresse est déjà invitée à la séance.',
  place_missing: () => 'Dites où la séance se tient avant de convoquer.',
  link_missing: () => 'Donnez le lien de la visioconférence avant de convoquer.',
  before_notice: ({ earliest }) =>
    `Ce comité demande un préavis : choisissez le ${formatDay(String(earliest))} ou un jour suivant.`,
  not_open_yet: () => 'Ouvrez la séance pour noter les arrivées.',
  nobody_there: () => 'Personne n’est noté présent à ce siège.',
  proxy_to_itself: () => 'Un siège ne se donne pas pouvoir à lui-même.',
  no_vote_to_give: () => 'Ce siège n’a qu’une voix consultative : il ne donne pas de pouvoir.',
  not_of_this_seat: () =>
    'Cette personne n’occupe pas ce siège ce jour-là : choisissez-en une autre, ou nommez-la dans la gouvernance.',
} satisfies Partial<
  Record<MeetingProblem | AttendanceProblem | GuestProblem | 'says_the_same', (data: Record<string, unknown>) => string>
>;
