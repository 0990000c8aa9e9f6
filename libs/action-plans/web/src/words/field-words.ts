/** Names of the fields of a plan, an orientation and an action, as their history says them. */
const FIELD_WORDS: Record<string, string> = {
  portrait: 'Portrait du territoire',
  axis: 'Axe',
  code: 'Code',
  title: 'Titre',
  context: 'Contexte',
  description: 'Description',
  objectives: 'Objectifs',
  mainAxis: 'Axe principal',
  secondaryAxes: 'Autres axes servis',
  orientationId: 'Orientation',
  rank: 'Place dans le plan',
  ownerName: 'Porteur',
  ownerSiret: 'SIRET du porteur',
  ownerContact: 'Contact chez le porteur',
  electedLead: 'Élu référent',
  industrialLead: 'Industriel référent',
  leads: 'Pilotes',
  partners: 'Partenaires',
  startsOn: 'Début',
  endsOn: 'Échéance',
  phase: 'Phase',
  status: 'État',
  commitment: 'Engagement',
  priority: 'Priorité',
  visibility: 'Qui lit l’action',
  moneyVisibility: 'Qui lit les montants',
  companyNoteVisibility: 'Qui lit la note de l’entreprise',
  productiveInvestment: 'Investissement productif',
  companyNote: 'Note de l’entreprise',
};

/** The name that people give to a field. */
export function fieldWord(field: string): string {
  return FIELD_WORDS[field] ?? 'Autre information';
}
