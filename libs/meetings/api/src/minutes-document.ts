import { AGENDA_KIND_WORDS } from '@binome/governance/domain';
import {
  isAttending,
  outcomeSentence,
  type MinutesAmendmentFact,
  type MinutesChange,
  type MinutesDecision,
  type MinutesItem,
  type MinutesSeat,
} from '@binome/meetings/domain';
import { paragraph, richBlocks, type Block, type PrintedDocument } from '@binome/shared/api';
import type { ReadMinutes } from './minutes.reads.js';

const PROGRESSES = { to_come: 'Non abordé', current: 'En cours', done: 'Traité', postponed: 'Reporté' } as const;
const PRESENCES = { in_person: 'En salle', remote: 'À distance', excused: 'Excusé', absent: 'Absent' } as const;
const CHOICES = { for: 'Pour', against: 'Contre', abstain: 'Abstention' } as const;
const METHODS = {
  consent: 'Par consentement',
  simple_majority: 'À la majorité simple',
  two_thirds: 'Aux deux tiers',
  unanimity: 'À l’unanimité',
  pair_agreement: 'Par accord des deux côtés du binôme',
} as const;
const REASONS = {
  all_approved: 'approuvé par tous ceux qui ont participé',
  silence_counted: 'approuvé, le silence valant accord au terme du délai',
  majority_approved: 'approuvé par plus de la moitié de ceux qui ont participé',
  amendment_open: '',
  period_open: '',
  too_few_approvals: '',
} as const;

/** Sealed minutes as a document: attendance, quorum, items with what was noted and what came out of them, who approved, and the print. */
export function minutesDocument({ content, sealed, print, hiddenItems }: ReadMinutes): PrintedDocument {
  const time = (instant: string) => timeIn(instant, content.timeZone);
  const title = `Compte rendu, ${content.committee} du ${dayOf(content.day)}`;
  const place = [content.title, content.place].filter(Boolean).join(', ');
  const held = [
    content.openedAt && `ouverte à ${time(content.openedAt)}`,
    content.closedAt && `close à ${time(content.closedAt)}`,
  ];
  return {
    title,
    author: content.territory,
    foot: `${content.committeeCode}, ${dayOf(content.day)} · empreinte ${print.slice(0, 16)}…`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      paragraph([content.territory, place, `Séance ${held.filter(Boolean).join(', ')}`].filter(Boolean).join(' · ')),
      { kind: 'heading', level: 2, text: 'Présence' },
      attendanceTable(content.seats, time),
      paragraph(
        content.quorumReached ? 'Quorum atteint à la fin de la séance.' : 'Quorum non atteint à la fin de la séance.',
      ),
      ...quorumBlocks(content.quorumChanges, time),
      { kind: 'heading', level: 2, text: 'Ordre du jour' },
      ...content.items.flatMap(itemBlocks),
      ...(hiddenItems > 0 ? [paragraph(hiddenWords(hiddenItems))] : []),
      { kind: 'heading', level: 2, text: 'Approbation' },
      ...approvalBlocks(sealed),
      paragraph(`Empreinte du contenu (SHA-256) : ${print}`),
    ],
  };
}

function attendanceTable(seats: readonly MinutesSeat[], time: (instant: string) => string): Block {
  return {
    kind: 'table',
    caption: 'Présence par siège',
    header: ['Siège', 'Personne', 'Présence', 'Arrivée', 'Départ'],
    rows: seats.map((seat) => [
      seat.voting ? seat.body : `${seat.body} (voix consultative)`,
      seat.personName ?? 'siège vacant',
      seat.proxyTo ? `Pouvoir à ${seat.proxyTo}` : seat.presence ? PRESENCES[seat.presence] : 'Non noté',
      isAttending(seat.presence) && seat.arrivedAt ? time(seat.arrivedAt) : '',
      seat.leftAt ? time(seat.leftAt) : '',
    ]),
  };
}

function quorumBlocks(
  changes: readonly { reached: boolean; at: string }[],
  time: (instant: string) => string,
): Block[] {
  if (changes.length === 0) return [];
  const items = changes.map(({ reached, at }) => [
    { text: `${reached ? 'Quorum atteint' : 'Quorum perdu'} à ${time(at)}` },
  ]);
  return [{ kind: 'list', ordered: false, items }];
}

function itemBlocks(item: MinutesItem): Block[] {
  const { number, title, kind, progress, presenter, confidential, outcome, notes } = item;
  const { decisions = [], changes = [], amendments = [] } = item;
  const facts = [
    AGENDA_KIND_WORDS[kind],
    PROGRESSES[progress],
    presenter && `présenté par ${presenter}`,
    confidential && 'confidentiel',
  ];
  return [
    { kind: 'heading', level: 3, text: `${number}. ${title}` },
    paragraph(facts.filter(Boolean).join(' · ')),
    ...(outcome ? [paragraph(outcome)] : []),
    ...decisions.flatMap(decisionBlocks),
    ...changeBlocks(changes),
    ...richBlocks(notes, 4),
    ...amendments.filter(({ answer }) => answer === 'accepted').map((one) => paragraph(amendmentWords(one))),
  ];
}

function amendmentWords({ part, author, body, before, after }: MinutesAmendmentFact): string {
  const what = part === 'outcome' ? 'Ce qui en sort a été amendé' : 'Les notes ont été amendées';
  return `${what} sur proposition de ${author} (${body}) : ${before ? `« ${before} » est devenu « ${after} ».` : `« ${after} » a été ajouté.`}`;
}

function decisionBlocks(decision: MinutesDecision): Block[] {
  const { number, title, statement, conditions, outcome, method, quorum, silent, votes } = decision;
  const { changes = [] } = decision;
  const { reached, attending, of } = quorum;
  const room = attending === null ? '' : `, ${attending} sièges sur ${of}`;
  const result =
    outcome === 'no_quorum'
      ? 'Rien n’est décidé, faute de quorum.'
      : outcomeSentence(outcome === 'adopted', null, method, toTally(decision));
  return [
    { kind: 'heading', level: 4, text: `Décision${number ? ` ${number}` : ''} : ${title}` },
    paragraph(statement),
    ...(conditions ? [paragraph(`À condition que : ${conditions}`)] : []),
    paragraph(
      `${result} ${METHODS[method]}. Quorum ${reached ? 'atteint' : 'non atteint'} au moment du vote${room}.${silent > 0 ? ` Sièges présents qui n’ont pas voté : ${silent}.` : ''}`,
    ),
    ...(votes.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `Votes par siège${number ? `, décision ${number}` : ''}`,
            header: ['Siège', 'Personne', 'Vote', 'Raison'],
            rows: votes.map(({ body, person, choice, reason }) => [body, person, CHOICES[choice], reason ?? '']),
          },
        ]),
    ...changeBlocks(changes),
  ];
}

function changeBlocks(changes: readonly MinutesChange[]): Block[] {
  if (changes.length === 0) return [];
  const items = changes.map((change) => [{ text: changeWords(change) }]);
  return [paragraph('Changé dans le plan :'), { kind: 'list', ordered: false, items }];
}

function changeWords({ code, title, what, from, to }: MinutesChange): string {
  const values = [from, to].filter((value) => value !== null).join(' → ');
  return `${code} ${title} : ${what}${values && ` : ${values}`}`;
}

function toTally({ for: inFavour, against, abstentions, silent }: MinutesDecision) {
  return { for: inFavour, against, abstentions, missing: silent };
}

function approvalBlocks(sealed: ReadMinutes['sealed']): Block[] {
  if (!sealed) return [];
  const { approvedBy, silent, reason } = sealed.approval;
  return [
    paragraph(`Compte rendu ${REASONS[reason.kind]}.`),
    ...(approvedBy.length > 0 ? [paragraph(`Ont approuvé : ${approvedBy.join(', ')}.`)] : []),
    ...(silent.length > 0 ? [paragraph(`N’ont rien dit : ${silent.join(', ')}.`)] : []),
  ];
}

function hiddenWords(count: number): string {
  return count === 1
    ? 'Un point confidentiel ne figure pas ici.'
    : `${count} points confidentiels ne figurent pas ici.`;
}

function dayOf(day: string): string {
  return new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}

function timeIn(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone }).format(new Date(instant));
}
