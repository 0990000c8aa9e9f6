import { cards, FICTION, type PlanSurroundings } from '../demonstration-plan.js';

/** What the valley keeps around its plan. */
export const VALLEY_SURROUNDINGS: PlanSurroundings = {
  isOpen: true,
  documents: [
    [
      'Récupérer la chaleur fatale de la fonderie pour le réseau urbain',
      'Étude de raccordement.pdf',
      'Étude de raccordement de la fonderie au réseau de chaleur\nChaleur disponible : 18 GWh par an\nDistance : 800 mètres\nConclusion : un stockage de 400 m³ suffit.',
    ],
    [
      'Récupérer la chaleur fatale de la fonderie pour le réseau urbain',
      'Devis des échangeurs.pdf',
      'Devis de deux échangeurs sur fumées\nValable jusqu’au 31 janvier 2027.',
      'restricted',
    ],
    [
      'Installer un village d’entreprises dans l’ancien tissage',
      'Plan des ateliers, aile nord.pdf',
      'Douze ateliers de 120 à 600 m²\nQuai commun au rez-de-chaussée.',
    ],
    [
      'Créer une école de production en chaudronnerie et soudage',
      'Compte rendu de la rentrée.txt',
      'Données de démonstration.\n\nVingt-deux jeunes, dont quatre jeunes femmes, sont entrés le 1er septembre 2026.\n',
    ],
    [
      'Suivre la fabrication en temps réel chez quinze sous-traitants',
      'Bilan de l’action.pdf',
      'Quinze ateliers reliés\nDélai moyen : de 30 à 23,5 jours.',
    ],
    [
      'Dépolluer et diviser la friche de l’ancienne filature',
      'Analyses de sol.txt',
      'Données de démonstration.\n\nSondage;Profondeur;Résultat\nS1;2 m;conforme\nS2;3,5 m;à excaver\n',
      'territory',
    ],
  ],
  views: [
    [
      'cheffe-de-projet',
      'Ce qui est en retard',
      'territory',
      'vue=tableau&f1=retard:echeance,jalon,debut&tri=echeance',
    ],
    ['elue', 'Reste à financer', 'territory', 'vue=tableau&f1=a-financer.min:1&tri=-a-financer'],
    ['elue', 'Mes priorités', 'private', 'f1=priorite:haute;etat:en-cours'],
    ['industriel', 'Énergie et eau', 'private', 'vue=tableau&f1=axe:transition&par=etat'],
    ['cheffe-de-projet', 'Fiches à compléter', 'private', 'vue=tableau&f1=a-renseigner:budget,financements,cible'],
  ],
  former: {
    year: 2022,
    portrait: `${FICTION}

Premier plan du territoire, de 2022 à 2024 : se connaître, visiter les entreprises, ouvrir les premières actions.`,
    actions: [
      ...cards('innovation', [
        {
          title: 'Visiter cent entreprises',
          is: ['operation', 'done', 'firm', 'high'],
          dates: ['2022-03-01', '2023-06-30'],
          description: 'Deux visiteurs, une heure, cinq questions.',
          owner: 'Communauté de communes (démonstration)',
          budget: [[2022, 'running', '30000', '28400']],
          funding: [['Communauté de communes (démonstration)', 'paid', '30000', '2023-07-12', { granted: '28400' }]],
        },
      ]),
      ...cards('skills', [
        {
          title: 'Recenser les métiers qui manquent',
          is: ['study', 'done', 'firm', 'medium'],
          dates: ['2022-09-01', '2023-03-31'],
          owner: 'Chambre de commerce et d’industrie',
        },
        {
          title: 'Ouvrir une classe de décolletage le soir',
          is: ['operation', 'abandoned', 'intended', 'medium'],
          dates: ['2023-01-01', '2023-12-31'],
          context: 'Trois inscrits seulement.',
        },
      ]),
      ...cards('land', [
        {
          title: 'Acheter l’ancien tissage',
          is: ['operation', 'done', 'firm', 'high'],
          dates: ['2022-05-01', '2024-06-30'],
          owner: 'Établissement public foncier',
          budget: [[2023, 'investment', '720000', '720000']],
          funding: [['Établissement public foncier', 'paid', '720000', '2023-11-30', { granted: '720000' }]],
        },
      ]),
    ],
  },
  imported: {
    fileName: 'actions-du-club-des-industriels.csv',
    rows: [
      ['Intitulé', 'Axe', 'Statut', 'Début', 'Échéance', 'Porteur'],
      [
        'Réparer les outillages entre ateliers voisins',
        'Innovation',
        'À venir',
        '04/01/2027',
        '31/12/2027',
        'Association des industriels du bassin',
      ],
      [
        'Tenir une bourse commune des stages',
        'Compétences',
        'En cours',
        '01/09/2026',
        '30/06/2027',
        'Association des industriels du bassin',
      ],
    ],
  },
};
