import type { ActionLines, LineKind } from '@binome/action-plans/domain';

/** What is expected in a field of an action, said while it is open. */
export const FIELD_HELP = {
  status: 'Où en est l’action aujourd’hui. Ce qui passe à « Terminée » ou « Abandonnée » n’est plus compté en retard.',
  phase: 'L’avancement du projet : une idée à instruire, une étude, ou ce qui se réalise.',
  commitment: 'Jusqu’où le porteur s’engage à la réaliser, qu’elle ait commencé ou non.',
  priority: 'Sa place parmi les actions du plan : elle sert à trier et à filtrer.',
  startsOn: 'Le jour où l’action commence, ou doit commencer.',
  endsOn: 'Le jour où elle doit être terminée. Passé ce jour, elle est dite en retard.',
  electedLead: 'L’élu du territoire qui suit cette action : un membre du binôme ou un autre élu.',
  industrialLead: 'L’industriel qui suit cette action : un membre du binôme ou une autre entreprise.',
  partners:
    'Les organisations qui aident le porteur : chambres, écoles, opérateurs, entreprises. Une étiquette pour chacune.',
  mainAxis: 'Celui des quatre axes du programme où l’action est rangée et comptée.',
  orientationId: 'Le regroupement d’actions que votre territoire s’est donné sous cet axe.',
  secondaryAxes: 'Les autres axes auxquels l’action contribue. Elle n’y est pas comptée une seconde fois.',
  source: 'D’où vient le projet : qui l’a fait connaître au territoire.',
} as const;

type LineHelp = { readonly [K in LineKind]?: Partial<Record<keyof Omit<ActionLines[K], 'id'>, string>> };

/** What a column of the lines of an action means, where its header does not say it alone. */
const LINE_HELP: LineHelp = {
  milestones: { dueOn: 'Le jour prévu.', doneOn: 'Le jour où le jalon a été atteint. Vide, il reste à atteindre.' },
  budgetLines: {
    nature:
      'Investissement : ce qui reste, comme un bâtiment ou une machine. Fonctionnement : salaires, loyers, études.',
    planned: 'Ce que ce poste doit coûter, hors taxes.',
    actual: 'Ce qu’il a coûté une fois l’année passée, hors taxes.',
  },
  fundingLines: {
    scheme: 'L’aide ou le programme sollicité auprès du financeur, comme le Fonds vert ou un appel à projets.',
    amount: 'Ce qui est demandé au financeur, ou que l’on pense lui demander, hors taxes.',
    granted: 'Ce que le financeur a accordé. Il peut être différent de ce qui était demandé.',
    state: 'Où en est la demande auprès du financeur. Sont acquis les montants accordés, conventionnés ou versés.',
    stateOn: 'Le jour où la demande en est arrivée là.',
    reference: 'Le numéro du dossier chez le financeur. Deux lignes de même référence sont signalées.',
  },
  indicators: {
    unit: 'Ce que l’on compte : emplois, hectares, tonnes de CO₂.',
    baseline: 'La valeur mesurée avant l’action, à laquelle les suivantes se comparent.',
    baselineOn: 'Le jour de cette première mesure.',
    source: 'D’où vient le chiffre : une enquête, un relevé, une base publique.',
  },
  indicatorValues: { kind: 'Une cible est à atteindre à cette date ; une valeur mesurée a été constatée.' },
  environmentalEffects: { quantity: 'Ce qui change grâce à l’action. Un nombre négatif est une baisse.' },
};

/** What a column of the lines of an action means; nothing where its header is enough. */
export function lineHelp(kind: LineKind, name: string): string | undefined {
  return (LINE_HELP[kind] as Record<string, string> | undefined)?.[name];
}
