import { AXIS_SHORT_NAMES, type Axis } from '@binome/action-plans/domain';
import type { ActKind, AwaitedKind } from '../act.js';
import { formatCounted, formatDay } from '@binome/shared/domain';
import { latenessWords } from './move-words.js';

/** One thing that an act is about, as the API tells it. */
export interface ToldItem {
  actionId: string | null;
  meetingId: string | null;
  title: string;
  axis: Axis | null;
  on: string | null;
  late: string | null;
  label: string | null;
  missing: number;
}

export interface ToldAct {
  kind: ActKind | AwaitedKind;
  count: number;
  items: readonly ToldItem[];
}

/** How an act is said, and where it is done. */
export interface ActWords {
  title: string;
  details: string | null;
  /** Verb of its button. */
  verb: string;
  to: string;
}

/** Addresses of a territory: its sheet and its plan. */
export interface Addresses {
  sheet: string;
  plan: string;
}

/** What an act says; its button leads where it is done, to the first thing that it is about when there is one. */
export function actWords(act: ToldAct, { sheet, plan }: Addresses): ActWords {
  const first = act.items[0]?.actionId ? `${plan}/actions/${act.items[0].actionId}` : plan;
  const words: Record<ActKind | AwaitedKind, ActWords> = {
    begin_plan: {
      title: 'Commencer le plan d’action',
      details: 'Un portrait, quatre axes, et vos actions. La première s’écrit en quelques minutes.',
      verb: 'Ouvrir le plan',
      to: plan,
    },
    add_orientation: {
      title: 'Écrire une première orientation',
      details: 'Sous chaque axe, une orientation dit ce que votre territoire veut obtenir.',
      verb: 'Ouvrir le plan',
      to: plan,
    },
    draft_action: {
      title: 'Écrire une première action',
      details: 'Un titre suffit ; la fiche se complète ensuite, à plusieurs.',
      verb: 'Ouvrir le plan',
      to: plan,
    },
    convene_meeting: aboutMeetings(act, sheet, {
      one: 'Convoquer le comité',
      many: (count) => `Convoquer ${count} séances`,
      details: 'La convocation laisse à chacun le préavis que le comité demande.',
    }),
    answer_convocation: aboutMeetings(act, sheet, {
      one: 'Répondre à la convocation du comité',
      many: (count) => `Répondre à ${count} convocations`,
      details: 'Dites si vous venez : le quorum se prépare avec les réponses.',
    }),
    approve_minutes: aboutMeetings(act, sheet, {
      one: 'Relire le compte rendu du comité',
      many: (count) => `Relire ${count} comptes rendus`,
      details: 'Vous y étiez : approuvez-le, ou proposez de corriger un point.',
    }),
    update_late: {
      title: act.count === 1 ? 'Dire où en est une action en retard' : `Dire où en sont ${act.count} actions en retard`,
      details: 'Mettez à jour leur état, leurs jalons ou leur échéance.',
      verb: act.count === 1 ? 'Ouvrir la fiche' : 'Ouvrir la plus en retard',
      to: first,
    },
    chase_blockers: {
      title:
        act.count === 1
          ? 'Relancer une demande restée sans réponse'
          : `Relancer ${act.count} demandes restées sans réponse`,
      details: 'Des freins attendent une réponse au-delà du jour prévu.',
      verb: act.count === 1 ? 'Ouvrir la fiche' : 'Ouvrir la plus ancienne',
      to: act.items[0]?.actionId ? `${first}#freins` : first,
    },
    chase_funding: {
      title: act.count === 1 ? 'Relancer une demande de financement' : `Relancer ${act.count} demandes de financement`,
      details: 'Demandées depuis plus de six mois, sans réponse notée.',
      verb: act.count === 1 ? 'Ouvrir la fiche' : 'Ouvrir la plus ancienne',
      to: first,
    },
    name_elected: vacancy('Nommer un élu du binôme', `${sheet}#binome`),
    name_industrial: vacancy('Nommer un industriel du binôme', `${sheet}#binome`),
    post_lead: {
      title: 'Inviter un chef de projet',
      details: 'Le poste est vacant.',
      verb: 'Ouvrir les invitations',
      to: `${sheet}#invitations`,
    },
    resend_invitations: {
      title: act.count === 1 ? 'Renvoyer une invitation' : `Renvoyer ${act.count} invitations`,
      details: 'Restées sans réponse depuis une semaine ou plus.',
      verb: 'Ouvrir les invitations',
      to: `${sheet}#invitations`,
    },
    complete_cards: {
      title: act.count === 1 ? 'Compléter une fiche action' : `Compléter ${act.count} fiches action`,
      details: null,
      verb: act.count === 1 ? 'Ouvrir la fiche' : 'Ouvrir la première',
      to: first,
    },
    fill_axes: {
      title:
        act.count === 1 ? 'Proposer une action sous l’axe vide' : `Proposer des actions sous ${act.count} axes vides`,
      details: null,
      verb: 'Ouvrir le plan',
      to: plan,
    },
    give_contact: {
      title: 'Donner un contact du territoire',
      details: 'Une personne ou un service à qui écrire.',
      verb: 'Ouvrir la fiche du territoire',
      to: `${sheet}#contacts`,
    },
    blocker_awaited: {
      title: act.count === 1 ? 'Une réponse à un frein' : `${act.count} réponses à des freins`,
      details: null,
      verb: 'Ouvrir la fiche',
      to: act.items[0]?.actionId ? `${first}#freins` : first,
    },
    funding_awaited: {
      title: act.count === 1 ? 'Une réponse de financeur' : `${act.count} réponses de financeurs`,
      details: null,
      verb: 'Ouvrir la fiche',
      to: first,
    },
    invitation_awaited: {
      title: act.count === 1 ? 'Une réponse à une invitation' : `${act.count} réponses à des invitations`,
      details: null,
      verb: 'Ouvrir les invitations',
      to: `${sheet}#invitations`,
    },
  };
  return words[act.kind];
}

/** What is said of one thing of an act: its name, which is linked when it opens, and why it is there. */
export function itemWords(kind: ToldAct['kind'], item: ToldItem): { name: string; why: string } {
  const { title, axis, on, late, label, missing } = item;
  const since = on ? formatDay(on) : '';
  switch (kind) {
    case 'convene_meeting':
      return { name: `${title}, ${label ? formatDay(label) : ''}`, why: `à convoquer le ${since} au plus tard` };
    case 'answer_convocation':
      return { name: `${title}, ${label ? formatDay(label) : ''}`, why: 'votre réponse est attendue' };
    case 'approve_minutes':
      return { name: `${title}, ${label ? formatDay(label) : ''}`, why: `à approuver jusqu’au ${since}` };
    case 'update_late':
      return { name: title, why: latenessWords(late, label, on) };
    case 'chase_blockers':
      return { name: title, why: [label, `réponse attendue le ${since}`].filter(Boolean).join(', ') };
    case 'blocker_awaited':
      return { name: title, why: [label, on && `pour le ${since}`].filter(Boolean).join(', ') };
    case 'chase_funding':
    case 'funding_awaited':
      return { name: title, why: `${label ?? 'financeur'}, demandé le ${since}` };
    case 'resend_invitations':
    case 'invitation_awaited':
      return { name: title, why: `invitation du ${since}` };
    case 'complete_cards':
      return { name: title, why: `il manque ${formatCounted(missing, 'information')}` };
    default:
      return { name: axis ? AXIS_SHORT_NAMES[axis] : title, why: '' };
  }
}

function aboutMeetings(
  { count, items: [first] }: ToldAct,
  sheet: string,
  { one, many, details }: { one: string; many: (count: number) => string; details: string },
): ActWords {
  const isOne = count === 1 && first !== undefined;
  return {
    title: isOne ? `${one} « ${first.title} » du ${first.label ? formatDay(first.label) : ''}` : many(count),
    details: isOne ? details : null,
    verb: isOne ? 'Ouvrir la séance' : 'Ouvrir la plus proche',
    to: `${sheet}/seances/${first?.meetingId ?? ''}`,
  };
}

function vacancy(title: string, to: string): ActWords {
  return { title, details: 'Le siège est vacant.', verb: 'Ouvrir la fiche du territoire', to };
}
