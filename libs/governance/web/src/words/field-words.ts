import { AGENDA_KIND_WORDS } from '@binome/governance/domain';
import { formatCount, formatDay } from '@binome/shared/web';
import {
  BODY_WORDS,
  CADENCE_WORDS,
  CHAIR_WORDS,
  HOLDER_WORDS,
  LEVEL_WORDS,
  METHOD_KIND_WORDS,
  METHOD_WORDS,
  SIDE_WORDS,
} from './committee-words.js';

/** Names of the fields of a governance, as screens and histories say them. */
const FIELD_WORDS: Record<string, string> = {
  code: 'Sigle',
  name: 'Nom',
  mandate: 'Mandat',
  level: 'Niveau',
  parentId: 'Dépend de',
  cadence: 'Rythme',
  quorumPercent: 'Part des sièges',
  quorumCountsProxies: 'Les pouvoirs comptent dans le quorum',
  quorumCountsVacant: 'Les sièges vacants comptent dans le total',
  quorumChairs: 'Présidence présente',
  decisionMethod: 'Mode de décision',
  pairToo: 'Accord des deux côtés du binôme en plus',
  castingVote: 'Voix prépondérante de la présidence',
  noticeDays: 'Délai de convocation',
  reconveneNoticeDays: 'Délai d’une séance reconvoquée',
  reconveneQuorum: 'Quorum exigé d’une séance reconvoquée',
  proxyCap: 'Pouvoirs par personne',
  approvalDays: 'Délai d’approbation du compte rendu',
  silenceApproves: 'Le silence approuve le compte rendu',
  agendaTemplate: 'Ordre du jour type',
  minimum: 'Sièges exigés par le quorum',
  bodyKind: 'Nature de l’organisme',
  body: 'Organisme',
  position: 'Fonction',
  voting: 'Voix',
  chair: 'Préside',
  side: 'Côté du binôme',
  collegeId: 'Collège',
  memberSiren: 'Collectivité représentée',
  startsOn: 'Premier jour',
  endsOn: 'Dernier jour',
  kind: 'Nature',
  personName: 'Personne',
  accountId: 'Compte',
  title: 'Titre',
  detail: 'Détail',
  link: 'Adresse',
  rank: 'Place',
};

export function fieldWord(field: string): string {
  return FIELD_WORDS[field] ?? 'Autre information';
}

type Say = (value: unknown) => string;

const wordOf =
  (words: Record<string, string>): Say =>
  (value) =>
    words[String(value)] ?? String(value);
const day: Say = (value) => formatDay(String(value));
const KIND_WORDS = {
  ...HOLDER_WORDS,
  ...Object.fromEntries(Object.entries(METHOD_KIND_WORDS).map(([kind, { title }]) => [kind, title])),
};
const yesOrNo: Say = (value) => (value === true ? 'oui' : 'non');
const days: Say = (value) => `${formatCount(Number(value))} jour${Number(value) > 1 ? 's' : ''}`;

const SAYINGS: Record<string, Say> = {
  level: wordOf(LEVEL_WORDS),
  cadence: wordOf(CADENCE_WORDS),
  quorumPercent: (value) => `${String(value)} %`,
  quorumCountsProxies: yesOrNo,
  quorumCountsVacant: yesOrNo,
  quorumChairs: wordOf(CHAIR_WORDS),
  decisionMethod: wordOf(METHOD_WORDS),
  pairToo: yesOrNo,
  castingVote: yesOrNo,
  noticeDays: days,
  reconveneNoticeDays: days,
  reconveneQuorum: yesOrNo,
  approvalDays: days,
  silenceApproves: yesOrNo,
  agendaTemplate: (value) =>
    (value as { kind: string; title: string; minutes: number }[])
      .map(({ kind, title, minutes }) => `${title} (${wordOf(AGENDA_KIND_WORDS)(kind).toLowerCase()}, ${minutes} min)`)
      .join(', '),
  bodyKind: wordOf(BODY_WORDS),
  voting: (value) => (value === true ? 'délibérative' : 'consultative'),
  chair: yesOrNo,
  side: wordOf(SIDE_WORDS),
  startsOn: day,
  endsOn: day,
  kind: wordOf(KIND_WORDS),
};

/** A value of a field as people read it; null where there was none. Identifiers only say that the value changed. */
export function sayValue(field: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (['parentId', 'collegeId', 'accountId', 'rank'].includes(field)) return 'changé';
  return (SAYINGS[field] ?? String)(value) || null;
}
