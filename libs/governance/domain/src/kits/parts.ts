import { PLAIN_COMMITTEE, type AgendaTemplateItem, type BodyKind } from '../committee.js';
import type { KitCollege, KitCommittee, KitMethodItem, KitSeat } from './kit.js';

/** A committee of a kit: what is not said is that of a plain committee. */
export function committee(
  key: string,
  given: { code: string; name: string; mandate: string } & Partial<Omit<KitCommittee['content'], 'code' | 'name'>>,
  parts: { parent?: string; colleges?: KitCollege[]; seats: KitSeat[] },
): KitCommittee {
  return {
    key,
    parent: parts.parent ?? null,
    content: { ...PLAIN_COMMITTEE, ...given },
    colleges: parts.colleges ?? [],
    seats: parts.seats,
  };
}

export const college = (key: string, name: string, minimum: number): KitCollege => ({ key, name, minimum });

function seat(key: string, given: Partial<KitSeat> & Pick<KitSeat, 'source' | 'bodyKind' | 'body'>): KitSeat {
  return { key, college: null, side: null, position: null, voting: true, chair: false, ...given };
}

/** The seats of both sides of the pair, who preside. */
export function pairSeats(colleges: { elected: string | null; industrial: string | null }): KitSeat[] {
  return [
    seat('pair_elected', {
      source: 'pair',
      side: 'elected',
      college: colleges.elected,
      bodyKind: 'member_authority',
      body: 'Binôme, côté élus',
      position: 'Coprésidence',
      chair: true,
    }),
    seat('pair_industrial', {
      source: 'pair',
      side: 'industrial',
      college: colleges.industrial,
      bodyKind: 'company',
      body: 'Binôme, côté industriels',
      position: 'Coprésidence',
      chair: true,
    }),
  ];
}

/** Those whom the programme always expects beside the pair: presidents of the members, Région, State. */
export function expectedSeats(colleges: { elected: string | null; public: string | null }): KitSeat[] {
  return [
    seat('members', {
      source: 'members',
      college: colleges.elected,
      bodyKind: 'member_authority',
      body: 'Collectivité membre',
      position: 'Présidence',
    }),
    seat('regions', { source: 'regions', college: colleges.public, bodyKind: 'region', body: 'Conseil régional' }),
    seat('state', { source: 'state', college: colleges.public, bodyKind: 'state', body: 'Préfecture' }),
  ];
}

/** The project lead, who prepares and does not vote. */
export const leadSeat = (): KitSeat =>
  seat('lead', {
    source: 'lead',
    bodyKind: 'territory',
    body: 'Équipe projet',
    position: 'Secrétariat',
    voting: false,
  });

/** Seats of one kind, in a number: `companies:1`, `companies:2` … */
export function seats(
  key: string,
  count: number,
  given: { bodyKind: BodyKind; body: string; college?: string; position?: string; voting?: boolean; chair?: boolean },
): KitSeat[] {
  return Array.from({ length: count }, (_, rank) => seat(`${key}:${rank + 1}`, { source: 'fixed', ...given }));
}

export const item = (kind: AgendaTemplateItem['kind'], title: string, minutes: number): AgendaTemplateItem => ({
  kind,
  title,
  minutes,
});

export const steeringAgenda: readonly AgendaTemplateItem[] = [
  item('information', 'Ouverture et relevé de décisions précédent', 10),
  item('follow_up', 'Suivi des décisions', 15),
  item('information', 'Ce qui a bougé dans le plan d’action', 20),
  item('decision', 'Décisions à prendre', 40),
  item('information', 'Prochaine séance', 5),
];

export const technicalAgenda: readonly AgendaTemplateItem[] = [
  item('follow_up', 'Actions en retard ou bloquées', 30),
  item('debate', 'Préparation du prochain comité local', 30),
  item('information', 'Tour de table des partenaires', 20),
];

export const methodItem = (kind: KitMethodItem['kind'], key: string, title: string, detail: string): KitMethodItem => ({
  key,
  kind,
  title,
  detail,
  link: null,
});

/** What every method begins with. */
export const commonMethod: readonly KitMethodItem[] = [
  methodItem(
    'step',
    'diagnosis',
    'Écouter les industriels',
    'Visiter les entreprises et recueillir leurs besoins avant d’écrire une orientation.',
  ),
  methodItem(
    'step',
    'drafting',
    'Écrire les fiches action',
    'Une fiche par projet, avec un porteur, une échéance et un plan de financement.',
  ),
  methodItem(
    'step',
    'deciding',
    'Décider en comité local',
    'Le comité local retient les actions et les priorités ; le binôme approuve.',
  ),
  methodItem(
    'ritual',
    'pair_meeting',
    'Point du binôme',
    'L’élu et l’industriel se parlent tous les quinze jours, avec le chef de projet.',
  ),
  methodItem('role', 'pair', 'Le binôme', 'Préside le comité local, porte le plan et répond de son avancement.'),
  methodItem(
    'role',
    'project_lead',
    'Le chef de projet',
    'Prépare les séances, tient le plan à jour et suit les décisions.',
  ),
];
