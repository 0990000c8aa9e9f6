import { createHash } from 'node:crypto';
import type { ActionPatch, BudgetNature, FundingState, SupportNeed } from '@binome/action-plans/domain';

type Milestone = [label: string, dueOn: string, doneOn?: string];
type Budget = [year: number, nature: BudgetNature, planned: string, actual?: string];
type Funding = [
  funder: string,
  state: FundingState,
  amount: string,
  stateOn: string,
  granted?: string,
  reference?: string,
];
type Target = [name: string, unit: string, targetOn: string, target: string, measured?: [on: string, value: string]];

interface Told {
  milestones?: Milestone[];
  budget?: Budget[];
  funding?: Funding[];
  indicators?: Target[];
  needs?: Omit<SupportNeed, 'id'>[];
  more?: Partial<ActionPatch>;
}

/** Fictitious steps, amounts and results of the story's actions, by title. */
const TOLD: Record<string, Told> = {
  'Récupérer la chaleur fatale de la fonderie pour le réseau urbain': {
    milestones: [
      ['Étude de raccordement rendue', '2025-03-31', '2025-04-18'],
      ['Convention signée entre la fonderie et le réseau', '2026-06-30'],
      ['Premiers logements chauffés', '2027-03-01'],
    ],
    budget: [
      [2025, 'running', '85000', '82340.50'],
      [2026, 'investment', '2350000'],
      [2027, 'investment', '1150000'],
    ],
    funding: [
      ['ADEME', 'granted', '1200000', '2026-02-12', '1050000', 'FC-2025-118'],
      ['Région', 'requested', '600000', '2026-01-20', undefined, 'ENV-2026-042'],
      ['Réseau de chaleur (démonstration)', 'contracted', '900000', '2026-05-04', '900000'],
    ],
    indicators: [['Chaleur récupérée', 'MWh par an', '2028-12-31', '6200', ['2026-06-30', '0']]],
    needs: [{ nature: 'permits', description: 'Accord de la DREAL sur le passage en berge.' }],
    more: { jobsCreatedPlanned: 4, jobsMaintainedPlanned: 120, tags: ['Chaleur', 'Fonderie'], source: 'company_visit' },
  },
  'Diagnostiquer l’énergie de vingt PME industrielles': {
    milestones: [
      ['Vingt entreprises volontaires', '2025-06-30', '2025-06-12'],
      ['Dix diagnostics rendus', '2026-03-31', '2026-04-20'],
      ['Vingt diagnostics rendus', '2026-10-31'],
    ],
    budget: [
      [2025, 'running', '60000', '58200'],
      [2026, 'running', '90000', '41500'],
    ],
    funding: [
      ['ADEME', 'paid', '75000', '2026-04-30', '75000', 'OC-2025-071'],
      ['Chambre de commerce et d’industrie', 'contracted', '75000', '2025-05-15', '75000'],
    ],
    indicators: [['Diagnostics rendus', 'diagnostics', '2026-12-31', '20', ['2026-09-30', '13']]],
    more: { tags: ['Énergie', 'PME'], source: 'campaign', knownToPublicActor: true },
  },
  'Ouvrir une plateforme partagée de fabrication additive': {
    milestones: [
      ['Local aménagé', '2025-09-30', '2025-11-04'],
      ['Trois machines en service', '2026-09-30'],
    ],
    budget: [
      [2025, 'investment', '640000', '655120.75'],
      [2026, 'running', '140000', '61000'],
    ],
    funding: [
      ['Région', 'paid', '320000', '2025-12-15', '320000', 'INNO-2024-009'],
      ['Banque des Territoires', 'granted', '200000', '2025-07-02', '240000', 'BDT-2025-33'],
      ['Entreprises adhérentes', 'contracted', '260000', '2025-10-01', '260000'],
    ],
    indicators: [['Entreprises utilisatrices', 'entreprises', '2027-12-31', '30', ['2026-09-30', '11']]],
    more: { jobsCreatedPlanned: 6, jobsCreatedDeclared: 2, tags: ['Fabrication additive'], source: 'territory' },
  },
  'Accompagner dix PME vers la maintenance prédictive': {
    milestones: [['Cinq PME équipées', '2026-02-28']],
    budget: [[2026, 'running', '120000', '18000']],
    funding: [
      ['Bpifrance', 'refused', '60000', '2026-03-11', undefined, 'DIAG-26-5'],
      ['Région', 'under_instruction', '70000', '2026-02-20', undefined, 'NUM-2026-15'],
    ],
    indicators: [['PME équipées', 'entreprises', '2026-12-31', '10', ['2026-09-30', '2']]],
    needs: [{ nature: 'funding', description: 'Remplacer l’aide refusée en mars.' }],
    more: { tags: ['Numérique', 'PME'] },
  },
  'Créer une école de production en chaudronnerie et soudage': {
    milestones: [
      ['Association fondée', '2024-11-30', '2024-11-21'],
      ['Agrément du ministère', '2026-02-15', '2026-03-02'],
      ['Première rentrée', '2026-09-01', '2026-09-01'],
      ['Deuxième atelier ouvert', '2027-09-01'],
    ],
    budget: [
      [2025, 'investment', '1450000', '1461230.40'],
      [2026, 'investment', '520000', '310000'],
      [2026, 'running', '380000', '201450'],
      [2027, 'running', '420000'],
    ],
    funding: [
      ['Région', 'contracted', '705000', '2025-11-23', '705000', 'FORM-2025-201'],
      ['Banque des Territoires', 'granted', '470000', '2026-07-02', '470000', 'BDT-2026-12'],
      ['État, FNADT', 'requested', '300000', '2026-02-14', undefined, 'FNADT-26-007'],
      ['Entreprises fondatrices', 'envisaged', '650000', '2026-01-10'],
    ],
    indicators: [
      ['Jeunes formés', 'jeunes par an', '2028-12-31', '48', ['2026-09-01', '22']],
      ['Jeunes en emploi six mois après', '%', '2028-12-31', '80'],
    ],
    needs: [{ nature: 'recruitment', description: 'Deux formateurs en chaudronnerie.' }],
    more: { jobsCreatedPlanned: 9, jobsCreatedDeclared: 5, jobsCreatedVerified: 5, tags: ['Formation', 'Métallurgie'] },
  },
  'Loger les apprentis et les intérimaires à moins de vingt minutes': {
    milestones: [
      ['Immeuble acheté', '2026-06-30', '2026-07-15'],
      ['Quarante chambres ouvertes', '2028-06-30'],
    ],
    budget: [
      [2026, 'investment', '1800000', '1795000'],
      [2027, 'investment', '2400000'],
    ],
    funding: [
      ['Action Logement', 'granted', '1900000', '2026-05-20', '1900000', 'AL-2026-88'],
      ['Office de l’habitat', 'contracted', '1500000', '2026-06-02', '1500000'],
    ],
    indicators: [['Chambres ouvertes', 'chambres', '2028-06-30', '40']],
    more: { tags: ['Logement', 'Apprentis'] },
  },
  'Faire rouler une navette d’embauche entre la gare et les zones': {
    milestones: [['Navette en service', '2025-01-15', '2025-01-20']],
    budget: [[2025, 'running', '96000', '91250']],
    funding: [['Communauté de communes (démonstration)', 'paid', '96000', '2025-12-31', '91250']],
    indicators: [['Voyages par jour', 'voyages', '2025-09-01', '80', ['2025-09-01', '94']]],
    more: { tags: ['Mobilité'] },
  },
  'Dépolluer et diviser la friche de l’ancienne filature': {
    milestones: [
      ['Diagnostic des sols', '2024-09-30', '2024-10-08'],
      ['Démolition achevée', '2026-05-31'],
      ['Quatre lots viabilisés', '2027-12-31'],
    ],
    budget: [
      [2024, 'running', '140000', '138900'],
      [2026, 'investment', '3200000', '640000'],
      [2027, 'investment', '1900000'],
    ],
    funding: [
      ['Fonds vert', 'granted', '1800000', '2025-06-18', '1600000', 'FV-2025-FR-31'],
      ['Région', 'under_instruction', '900000', '2026-04-10', undefined, 'FONC-2026-4'],
      ['Établissement public foncier', 'contracted', '1200000', '2025-03-03', '1200000'],
    ],
    indicators: [['Surface remise en usage', 'hectares', '2027-12-31', '7', ['2026-09-30', '1.5']]],
    needs: [{ nature: 'engineering', description: 'Assistance à la conduite du chantier de dépollution.' }],
    more: { jobsCreatedPlanned: 180, tags: ['Friche'], source: 'state' },
  },
  'Tenir à jour un inventaire des locaux vacants': {
    milestones: [['Tous les locaux décrits', '2026-06-30', '2026-06-24']],
    budget: [[2025, 'running', '24000', '24000']],
    funding: [['Communauté de communes (démonstration)', 'paid', '24000', '2025-12-31', '24000']],
    indicators: [['Locaux décrits', 'locaux', '2026-06-30', '110', ['2026-06-24', '112']]],
  },
};

/** What the story tells of an action besides its texts; nothing when it tells nothing. Identifiers never change from one run to the next. */
export function linesOfStory(title: string, intent: string): Partial<ActionPatch> {
  const told = TOLD[title];
  if (!told) return {};
  const id = (kind: string, at: number): string => identifierOf(`${intent} ${kind} ${at}`);
  const { milestones = [], budget = [], funding = [], indicators = [], needs = [], more = {} } = told;
  return {
    ...more,
    milestones: milestones.map(([label, dueOn, doneOn], at) => ({ id: id('milestone', at), label, dueOn, doneOn })),
    budgetLines: budget.map(([year, nature, planned, actual], at) => ({
      id: id('budget', at),
      year,
      nature,
      planned,
      actual,
    })),
    fundingLines: funding.map(([funder, state, amount, stateOn, granted, reference], at) => ({
      id: id('funding', at),
      ...{ funder, state, amount, stateOn, granted, reference },
    })),
    indicators: indicators.map(([name, unit], at) => ({ id: id('indicator', at), name, unit })),
    indicatorValues: indicators.flatMap(([, , on, value, measured], at) => [
      { id: id('target', at), indicatorId: id('indicator', at), kind: 'target' as const, on, value },
      ...(measured
        ? [
            {
              id: id('measured', at),
              indicatorId: id('indicator', at),
              kind: 'measured' as const,
              on: measured[0],
              value: measured[1],
            },
          ]
        : []),
    ]),
    supportNeeds: needs.map((need, at) => ({ id: id('need', at), ...need })),
  };
}

function identifierOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
