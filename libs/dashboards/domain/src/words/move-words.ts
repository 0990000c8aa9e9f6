import {
  AXIS_SHORT_NAMES,
  COMMITMENT_WORDS,
  FUNDING_STATE_WORDS,
  PHASE_WORDS,
  STATUS_WORDS,
  SUPPORT_NATURE_WORDS,
  type Axis,
} from '@binome/action-plans/domain';
import type { MoveKind } from '../move.js';
import { formatAmount, formatCount, formatDay, NO_BREAK_SPACE } from '@binome/shared/domain';

/** A move as the API tells it. */
export interface ToldMove {
  kind: MoveKind;
  who: string | null;
  title: string | null;
  axis: Axis | null;
  label: string | null;
  from: string | null;
  to: string | null;
  money: { from: string | null; to: string | null; percent: number | null } | null;
  fields: readonly string[];
  count: number;
}

/** A sentence around the link to what it tells of; `link` is null when the sentence links to nothing. */
export interface Sentence {
  before: string;
  link: string | null;
  after: string;
}

const FIELDS: Record<string, string> = {
  context: 'contexte',
  description: 'description',
  objectives: 'objectifs',
  ownerName: 'porteur',
  startsOn: 'début',
};
const JOBS: Record<string, string> = {
  jobsCreatedPlanned: 'créations d’emplois prévues',
  jobsCreatedDeclared: 'créations d’emplois déclarées',
  jobsCreatedVerified: 'créations d’emplois vérifiées',
  jobsMaintainedPlanned: 'emplois maintenus prévus',
  jobsMaintainedDeclared: 'emplois maintenus déclarés',
  jobsMaintainedVerified: 'emplois maintenus vérifiés',
};
const PARTS: Record<string, string> = {
  leads: 'pilote',
  electedLead: 'élu référent',
  industrialLead: 'industriel référent',
};
const TEXTS: Record<string, string> = { portrait: 'le portrait du territoire', method: 'la méthode' };
const SIDES: Record<string, string> = { elected: 'côté élus', industrial: 'côté industriels' };
const ROLES: Record<string, string> = { contributor: 'contributeur', observer: 'observateur' };

/** What a move says, in one sentence. */
export function moveSentence(move: ToldMove): Sentence {
  return SENTENCES[move.kind](move);
}

const SENTENCES: Record<MoveKind, (move: ToldMove) => Sentence> = {
  plan_begun: ({ who }) => around(`${said(who)} a commencé le `, 'plan d’action'),
  plan_year_begun: ({ who }) => around(`${said(who)} a ouvert le `, 'plan d’une nouvelle année'),
  plan_archived: ({ who }) => plain(`${said(who)} a archivé le plan d’une année passée`),
  plan_restored: ({ who }) => around(`${said(who)} a repris le `, 'plan d’une année passée'),
  text_written: ({ who, label, axis }) =>
    around(
      `${said(who)} a écrit `,
      label === 'strategy' ? `la stratégie de l’axe ${axisName(axis)}` : (TEXTS[label ?? ''] ?? 'un texte du plan'),
    ),
  orientation_added: ({ who, label, axis }) =>
    around(`${said(who)} a ajouté l’orientation `, label ?? 'sans titre', inAxis(axis)),
  orientations_added: ({ who, count, axis }) =>
    around(`${said(who)} a ajouté `, `${formatCount(count)} orientations`, inAxis(axis)),
  orientation_removed: ({ who, label, axis }) =>
    plain(`${said(who)} a retiré l’orientation ${quoted(label)}${inAxis(axis)}`),
  action_added: ({ who, title, axis }) => around(`${said(who)} a ajouté l’action `, title, inAxis(axis)),
  actions_added: ({ who, count, axis }) =>
    around(`${said(who)} a ajouté `, `${formatCount(count)} actions`, inAxis(axis)),
  action_shared: ({ who, title }) => around(`${said(who)} vous a ouvert l’action `, title),
  action_removed: ({ who, title }) => plain(`${said(who)} a retiré l’action ${quoted(title)}`),
  action_archived: ({ who, title }) => around(`${said(who)} a archivé l’action `, title),
  action_unarchived: ({ who, title }) => around(`${said(who)} a remis dans le plan l’action `, title),
  became_late: ({ title, label, from, to }) =>
    around('L’action ', title, ` est en retard : ${latenessWords(from, label, to)}`),
  status_changed: ({ who, title, from, to }) => passed(who, title, STATUS_WORDS, from, to),
  phase_changed: ({ who, title, from, to }) => passed(who, title, PHASE_WORDS, from, to),
  commitment_changed: ({ who, title, from, to }) =>
    around(`${said(who)} a revu l’engagement sur `, title, ` : ${arrow(COMMITMENT_WORDS, from, to)}`),
  end_changed: endSentence,
  budget_set: ({ who, title, money }) => around(`${said(who)} a chiffré `, title, ` : ${amount(money?.to)} prévus`),
  budget_changed: ({ who, title, money }) =>
    around(
      `${said(who)} a porté le budget prévu de `,
      title,
      ` de ${amount(money?.from)} à ${amount(money?.to)} (${signed(money?.percent)})`,
    ),
  funding_moved: fundingSentence,
  milestone_done: ({ who, title, label, to }) =>
    around(`${said(who)} a noté le jalon ${quoted(label)} de `, title, ` atteint le ${day(to)}`),
  milestone_moved: ({ who, title, label, from, to }) =>
    around(`${said(who)} a déplacé le jalon ${quoted(label)} de `, title, ` ${fromTo(from, to)}`),
  blocker_raised: ({ who, title, label, to }) =>
    around(`${said(who)} a signalé un frein à `, title, ` : ${quoted(label)}${to ? `, demandé à ${to}` : ''}`),
  blocker_answered: ({ who, title, label, from, to }) =>
    around(
      `${said(who)} a noté la réponse${from ? ` de ${from}` : ''} à ${quoted(label)} pour `,
      title,
      `, le ${day(to)}`,
    ),
  measured: ({ who, title, label, from, to }) =>
    around(`${said(who)} a relevé ${decimal(to)} pour ${quoted(label)}, `, title, from ? ` (au ${day(from)})` : ''),
  jobs_changed: ({ who, title, label, from, to }) =>
    around(
      `${said(who)} a revu les ${JOBS[label ?? ''] ?? 'emplois'} de `,
      title,
      ` : ${from === null ? (to ?? '') : `${from} → ${to}`}`,
    ),
  lead_named: ({ who, title, label, to }) =>
    around(`${said(who)} a nommé ${label ?? 'quelqu’un'} ${PARTS[to ?? ''] ?? 'pilote'} de `, title),
  need_expressed: ({ who, title, label }) =>
    around(`${said(who)} a exprimé un besoin d’appui (${lower(SUPPORT_NATURE_WORDS, label)}) pour `, title),
  card_filled: ({ who, title, fields }) =>
    around(
      `${said(who)} a complété la fiche `,
      title,
      ` : ${fields.map((field) => FIELDS[field] ?? 'une information').join(', ')}`,
    ),
  cards_filled: ({ who, count, axis }) =>
    around(`${said(who)} a complété `, `${formatCount(count)} fiches`, inAxis(axis)),
  person_joined: ({ label, to }) =>
    plain(`${label ?? 'Une personne'} a rejoint le territoire (${ROLES[to ?? ''] ?? 'membre'})`),
  seat_named: ({ label, from }) =>
    around(`${label ?? 'Une personne'} a rejoint le `, 'binôme', `, ${SIDES[from ?? ''] ?? ''}`),
  seat_ended: ({ label, from, to }) =>
    around(`${label ?? 'Une personne'} quitte le `, 'binôme', `, ${SIDES[from ?? ''] ?? ''}, le ${day(to)}`),
  lead_arrived: ({ label, to }) => plain(`${label ?? 'Une personne'} a pris le poste de chef de projet le ${day(to)}`),
  lead_left: ({ label, to }) => plain(`${label ?? 'Une personne'} a quitté le poste de chef de projet le ${day(to)}`),
  territory_revised: () => around('Un import a mis à jour la ', 'fiche du territoire'),
  kit_applied: ({ who }) => around(`${said(who)} a mis en place la `, 'gouvernance', ' à partir d’un modèle'),
  committee_created: ({ who, label }) => around(`${said(who)} a créé le comité `, label ?? 'sans nom'),
  committees_created: ({ who, count }) => around(`${said(who)} a créé `, `${formatCount(count)} comités`),
  committee_removed: ({ who, label }) =>
    plain(label ? `${said(who)} a retiré le comité ${quoted(label)}` : `${said(who)} a retiré un comité`),
  seat_filled: ({ who, label }) =>
    around(`${said(who)} a nommé ${label ?? 'une personne'} à un siège de la `, 'gouvernance'),
  seats_filled: ({ who, count }) => around(`${said(who)} a pourvu ${formatCount(count)} sièges de la `, 'gouvernance'),
};

function endSentence({ who, title, from, to }: ToldMove): Sentence {
  if (to === null) return around(`${said(who)} a retiré l’échéance de `, title);
  if (from === null) return around(`${said(who)} a fixé l’échéance de `, title, ` au ${day(to)}`);
  return around(`${said(who)} a ${to > from ? 'reporté' : 'avancé'} l’échéance de `, title, ` ${fromTo(from, to)}`);
}

function fundingSentence({ who, title, label, to, money }: ToldMove): Sentence {
  const sum = money?.to ? amount(money.to) : 'un financement';
  const funder = label ?? 'Un financeur';
  switch (to) {
    case 'requested':
      return around(`${said(who)} a demandé ${sum} à ${funder} pour `, title);
    case 'under_instruction':
      return around(`${funder} instruit la demande de ${sum} pour `, title);
    case 'granted':
      return around(`${funder} a accordé ${sum} pour `, title);
    case 'contracted':
      return around(`${funder} a conventionné ${sum} pour `, title);
    case 'paid':
      return around(`${funder} a versé ${sum} pour `, title);
    case 'refused':
      return around(`${funder} a refusé ${sum} pour `, title);
    default:
      return around(`${funder} : ${lower(FUNDING_STATE_WORDS, to)} pour `, title);
  }
}

/** Why an action is late: its day, or the milestone that passed. */
export function latenessWords(kind: string | null, label: string | null, on: string | null): string {
  if (kind === 'milestone_passed') return `jalon ${quoted(label)} prévu le ${day(on)}`;
  return kind === 'start_passed' ? `début prévu le ${day(on)}` : `échéance du ${day(on)} passée`;
}

function around(before: string, link: string | null, after = ''): Sentence {
  return { before, link: link ?? 'une action', after };
}

function plain(before: string): Sentence {
  return { before, link: null, after: '' };
}

function passed(
  who: string | null,
  title: string | null,
  words: Record<string, string>,
  from: string | null,
  to: string | null,
): Sentence {
  return around(`${said(who)} a fait passer `, title, ` ${arrow(words, from, to)}`);
}

function arrow(words: Record<string, string>, from: string | null, to: string | null): string {
  const [before, after] = [words[from ?? ''], words[to ?? ''] ?? ''];
  return before ? `de ${quoted(before)} à ${quoted(after)}` : `à ${quoted(after)}`;
}

function said(who: string | null): string {
  return who ?? 'Binôme';
}

function quoted(text: string | null): string {
  return `«${NO_BREAK_SPACE}${text ?? 'sans titre'}${NO_BREAK_SPACE}»`;
}

function day(value: string | null): string {
  return value ? formatDay(value) : 'jour inconnu';
}

function fromTo(from: string | null, to: string | null): string {
  if (from === null) return `au ${day(to)}`;
  return to === null ? `(plus de date)` : `du ${day(from)} au ${day(to)}`;
}

function amount(value: string | null | undefined): string {
  return value ? formatAmount(value) : '—';
}

function decimal(value: string | null): string {
  return (value ?? '—').replace('.', ',');
}

function signed(percent: number | null | undefined): string {
  return `${(percent ?? 0) > 0 ? '+' : '−'}${Math.abs(percent ?? 0)}${NO_BREAK_SPACE}%`;
}

function axisName(axis: Axis | null): string {
  return axis ? AXIS_SHORT_NAMES[axis] : '';
}

function inAxis(axis: Axis | null): string {
  return axis ? `, axe ${AXIS_SHORT_NAMES[axis]}` : '';
}

function lower(words: Record<string, string>, code: string | null): string {
  return (words[code ?? ''] ?? 'autre').toLocaleLowerCase('fr');
}
