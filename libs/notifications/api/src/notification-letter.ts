import {
  actWords,
  addressesOf,
  addressOfMove,
  moveSentence,
  type Act,
  type Addresses,
  type Move,
  type Sentence,
} from '@binome/dashboards/domain';
import { governanceName, governanceSentences, REASON_SENTENCES, type Notice } from '@binome/notifications/domain';
import { letterOf, type Letter, type LetterLine, type LetterPart } from '@binome/shared/api';
import { formatCounted } from '@binome/shared/domain';
import type { ProgrammePhase } from '@binome/territories/domain';

/** What is told of one territory in a mail. */
export interface LetterPlace {
  name: string;
  phase: ProgrammePhase;
  code: string;
  /** What the reader has to do there. */
  acts: readonly Act[];
  /** What concerns the reader itself, the expected acts first. */
  notices: readonly Notice[];
  /** What else moved there. */
  moves: readonly Move[];
}

/** What every mail says of itself. */
export interface LetterFrame {
  name: string;
  publicUrl: string;
  /** Page that stops such mails. */
  unsubscribe: string;
}

const MOVES_TOLD = 12;
const ACTS_TOLD = 3;

/** The digest: by territory, what there is to do, what concerns the reader, what else moved. */
export function digestLetter(places: readonly LetterPlace[], frame: LetterFrame): Letter {
  const [only] = places;
  const where = places.length === 1 && only ? only.name : formatCounted(places.length, 'territoire');
  return letterOf(`Binôme : ce qui a changé (${where})`, [
    { kind: 'paragraph', text: `Bonjour ${frame.name},` },
    ...places.flatMap((place) => placeParts(place, frame)),
    { kind: 'button', text: 'Ouvrir Binôme', href: `${frame.publicUrl}/` },
    ...footer('Vous recevez ce récapitulatif parce que vous êtes membre de ces territoires.', frame),
  ]);
}

/** The mail of one object: what became of it, and why it is told. */
export function objectLetter(
  notice: Notice,
  place: Omit<LetterPlace, 'acts' | 'notices' | 'moves'>,
  frame: LetterFrame,
): Letter {
  const about = notice.action?.title ?? governanceName(notice) ?? place.name;
  return letterOf(`${about} : ce qui a changé`, [
    { kind: 'paragraph', text: `Bonjour ${frame.name},` },
    { kind: 'lines', lines: noticeLines(notice, addressesOf(place), frame) },
    { kind: 'button', text: 'Ouvrir Binôme', href: `${frame.publicUrl}${addressOfNotice(notice, addressesOf(place))}` },
    ...footer(`Vous recevez ce message ${REASON_SENTENCES[notice.reason]} (${place.name}).`, frame),
  ]);
}

function placeParts(place: LetterPlace, frame: LetterFrame): LetterPart[] {
  const addresses = addressesOf(place);
  const { acts, notices, moves } = place;
  const own = notices.flatMap((notice) => noticeLines(notice, addresses, frame, REASON_SENTENCES[notice.reason]));
  const rest = moves.length - MOVES_TOLD;
  return [
    { kind: 'heading', text: place.name },
    ...listed(
      'À faire',
      acts.slice(0, ACTS_TOLD).map((act) => actLine(act, addresses, frame)),
    ),
    ...listed('Pour vous', own),
    ...listed(
      'Dans le territoire',
      moves.slice(0, MOVES_TOLD).map((move) => moveLine(move, addresses, frame)),
    ),
    ...(rest > 0
      ? [{ kind: 'note', text: `Et ${formatCounted(rest, 'autre changement', 'autres changements')}.` } as const]
      : []),
  ];
}

function listed(title: string, lines: readonly LetterLine[]): LetterPart[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'subheading', text: title },
    { kind: 'lines', lines },
  ];
}

function actLine(act: Act, addresses: Addresses, { publicUrl }: LetterFrame): LetterLine {
  const { title, to } = actWords(act, addresses);
  return { before: '', link: { text: title, href: `${publicUrl}${to}` }, after: '' };
}

function noticeLines(notice: Notice, addresses: Addresses, frame: LetterFrame, remark?: string): LetterLine[] {
  const lines = [
    ...governanceSentences(notice, addresses).map(({ sentence, to }) => linked(sentence, `${frame.publicUrl}${to}`)),
    ...notice.moves.map((move) => moveLine(move, addresses, frame)),
  ];
  return lines.map((line, rank) => (remark && rank === lines.length - 1 ? { ...line, remark } : line));
}

function moveLine(move: Move, addresses: Addresses, { publicUrl }: LetterFrame): LetterLine {
  const { action, ...told } = move;
  const shown = { ...told, title: action?.title ?? null, actionId: action?.id ?? null };
  return linked(moveSentence(shown), `${publicUrl}${addressOfMove(shown, addresses)}`);
}

function linked({ before, link, after }: Sentence, href: string): LetterLine {
  return { before, link: link === null ? null : { text: link, href }, after };
}

function addressOfNotice(notice: Notice, addresses: Addresses): string {
  const [told] = governanceSentences(notice, addresses);
  if (told) return told.to;
  return notice.action ? `${addresses.plan}/actions/${notice.action.id}` : addresses.plan;
}

function footer(why: string, { publicUrl, unsubscribe }: LetterFrame): LetterPart[] {
  return [
    { kind: 'note', text: why },
    { kind: 'small-link', text: 'Choisir ce que je reçois', href: `${publicUrl}/compte/notifications` },
    { kind: 'small-link', text: 'Ne plus recevoir ces messages', href: unsubscribe },
  ];
}
