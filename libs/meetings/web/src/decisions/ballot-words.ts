import { formatCounted } from '@binome/shared/web';
import type { Ballot, Decision } from './decision-query.js';

type Reason = Ballot['reasons'][number];
type Figures = Record<string, number | string>;

const SIDES: Record<string, string> = { elected: 'des élus', industrial: 'des industriels' };

/** One condition of the quorum or of the adoption, with its figures. */
export function reasonSentence({ code, figures }: Reason): string {
  const said = figures as Figures;
  const votes = `${said.for} pour, ${said.against} contre`;
  switch (code) {
    case 'nobody':
      return 'quelqu’un doit répondre';
    case 'share':
      return `quorum de ${said.percent} % : ${said.attending} sur ${said.of}, il en faut ${said.needed}`;
    case 'college':
      return `quorum du collège${said.college ? ` ${said.college}` : ''} : ${formatCounted(Number(said.attending), 'siège')}, il en faut ${said.needed}`;
    case 'chair':
      return 'une présidence prend part au vote';
    case 'chair_of_side':
      return `une présidence du côté ${SIDES[String(said.side)]} prend part au vote`;
    case 'no_objection':
      return said.against === 0 ? 'aucune objection' : formatCounted(Number(said.against), 'objection');
    case 'majority':
      return `plus de pour que de contre : ${votes}`;
    case 'casting_vote':
      return `voix de la présidence à égalité : ${said.chairsFor} pour sur ${said.chairs}`;
    case 'two_thirds':
      return `deux tiers : ${said.for} pour sur ${said.of}, il en faut ${said.needed}`;
    case 'unanimity':
      return `unanimité : ${votes}`;
    default:
      return `accord du côté ${SIDES[String(said.side)]} : ${votes}`;
  }
}

/** Where a vote stands, in a sentence. */
export function ballotSentence({ state }: Decision, { outcome, certain, seats, mode }: Ballot): string {
  const missing = seats.filter(({ choice }) => choice === null).length;
  if (state === 'voting' && mode === 'meeting') {
    if (certain) return 'Le résultat est certain : il peut être proclamé.';
    return missing === 0
      ? 'Tous les sièges ont voté.'
      : `${formatCounted(missing, 'vote')} à venir. Rien n’est encore joué.`;
  }
  if (state === 'voting') {
    if (certain) return 'Le résultat est certain : le vote se clôt.';
    return missing === 0
      ? 'Tous les sièges ont répondu.'
      : `${formatCounted(missing, 'réponse')} à venir. Rien n’est encore joué.`;
  }
  if (state === 'withdrawn') return 'Vote arrêté : la décision a été retirée.';
  if (outcome === 'adopted') return 'Décision adoptée.';
  if (outcome === 'rejected') return 'Décision rejetée.';
  return 'Trop peu de réponses : le quorum n’est pas atteint, rien n’est décidé. Vous pouvez consulter à nouveau.';
}
