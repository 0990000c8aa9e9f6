import {
  differenceLines,
  durationWords,
  itemWords,
  meetingName,
  whenWords,
  type AgendaDifference,
  type MeetingMode,
} from '@binome/meetings/domain';
import { formatDay } from '@binome/shared/domain';
import { letterOf, type Letter, type LetterLine, type LetterPart } from '@binome/shared/api';

/** What a convocation says; what its reader may not read is not in it. */
export interface ConvocationLetter {
  kind: 'call' | 'change' | 'agenda' | 'cancel' | 'withdrawn';
  name: string;
  /** Whether a seat calls it; otherwise it is a guest. */
  sits: boolean;
  territory: string;
  committee: string;
  meeting: {
    title: string | null;
    day: string;
    startTime: string;
    minutes: number;
    timeZone: string;
    mode: MeetingMode;
    place: string | null;
    urgency: string | null;
    cancelReason: string | null;
  };
  /** The meeting closed without quorum that it takes up, and whether it needs the same quorum; null for any other one. */
  reconvenes: { day: string; asksQuorum: boolean } | null;
  videoLink: string | null;
  items: readonly { title: string; minutes: number; presenter: string | null; confidential: boolean }[];
  /** What changed of the agenda since the last mail; null when nothing did, or none left. */
  difference: AgendaDifference | null;
  /** Where to answer; for who has no account, the meeting is there too. */
  answerLink: string;
  /** The meeting, for those with an account. */
  meetingLink: string | null;
}

const SUBJECTS = {
  call: 'Convocation',
  change: 'Séance modifiée',
  agenda: 'Ordre du jour modifié',
  cancel: 'Séance annulée',
  withdrawn: 'Invitation retirée',
};

/** The mail that calls to a meeting, tells what changed of it, or that it is cancelled. */
export function convocationLetter(told: ConvocationLetter): Letter {
  const { kind, name, committee, meeting, territory } = told;
  const when = whenWords(meeting);
  const subject = `${SUBJECTS[kind]} : ${meetingName(committee, meeting.title)}, ${when}`;
  const hello: LetterPart = { kind: 'paragraph', text: `Bonjour ${name},` };
  if (kind === 'withdrawn')
    return letterOf(subject, [
      hello,
      said(`L’invitation à la séance de ${committee} (${territory}), ${when}, est retirée.`),
    ]);
  if (kind === 'cancel') {
    const why = meeting.cancelReason ? ` Motif : ${meeting.cancelReason}` : '';
    return letterOf(subject, [hello, said(`La séance de ${committee} (${territory}), ${when}, est annulée.${why}`)]);
  }
  return letterOf(subject, [
    hello,
    said(openingWords(told, `${when}${zoneWords(meeting.timeZone)}, pour ${durationWords(meeting.minutes)}`)),
    ...reconvening(told),
    ...places(told),
    ...(meeting.urgency ? [said(`Convoquée en urgence : ${meeting.urgency}`)] : []),
    ...changes(told),
    ...agenda(told),
    { kind: 'button', text: 'Dire si je viens', href: told.answerLink },
    note('Répondez par ce lien : une réponse envoyée par votre agenda ou à ce message n’est pas lue.'),
    ...(told.meetingLink
      ? [{ kind: 'small-link', text: 'Ouvrir la séance dans Binôme', href: told.meetingLink } as const]
      : []),
    note(
      `Vous recevez ce message parce que ${told.sits ? 'vous siégez dans ce comité ou y suppléez' : 'vous êtes invité à cette séance'}.${told.meetingLink ? '' : ' Le lien n’ouvre que cette séance : ne le transmettez pas.'}`,
    ),
  ]);
}

function openingWords({ kind, committee, territory }: ConvocationLetter, when: string): string {
  if (kind === 'call') return `${committee} (${territory}) se réunit ${when}.`;
  if (kind === 'agenda')
    return `L’ordre du jour de la séance de ${committee} (${territory}) a changé. Elle se tient toujours ${when}. Votre réponse reste notée.`;
  return `La séance de ${committee} (${territory}) a changé. Elle se tient ${when}.`;
}

function reconvening({ kind, reconvenes }: ConvocationLetter): LetterPart[] {
  if (kind !== 'call' || !reconvenes) return [];
  const rule = reconvenes.asksQuorum
    ? 'Le même quorum est exigé.'
    : 'Elle décide quel que soit le nombre de sièges présents.';
  return [said(`Elle reprend la séance du ${formatDay(reconvenes.day)}, qui n’a pas atteint le quorum. ${rule}`)];
}

function places({ meeting, videoLink }: ConvocationLetter): LetterPart[] {
  const lines: LetterLine[] = [];
  if (meeting.mode !== 'remote' && meeting.place) lines.push(line(`Lieu : ${meeting.place}`));
  if (meeting.mode !== 'in_person' && videoLink)
    lines.push({ before: 'Visioconférence : ', link: { text: 'rejoindre', href: videoLink }, after: '' });
  return lines.length === 0 ? [] : [{ kind: 'lines', lines }];
}

function agenda({ items }: ConvocationLetter): LetterPart[] {
  if (items.length === 0) return [];
  return [
    { kind: 'subheading', text: 'Ordre du jour' },
    { kind: 'lines', lines: items.map((item, rank) => line(`${rank + 1}. ${itemWords(item)}`)) },
  ];
}

function changes({ difference }: ConvocationLetter): LetterPart[] {
  if (!difference) return [];
  return [
    { kind: 'subheading', text: 'Ce qui change dans l’ordre du jour' },
    { kind: 'lines', lines: differenceLines(difference).map(line) },
  ];
}

function line(before: string): LetterLine {
  return { before, link: null, after: '' };
}

/** Said after a time that is not that of Paris. */
export function zoneWords(timeZone: string): string {
  return timeZone === 'Europe/Paris' ? '' : ' (heure du territoire)';
}

function said(text: string): LetterPart {
  return { kind: 'paragraph', text };
}

function note(text: string): LetterPart {
  return { kind: 'note', text };
}
