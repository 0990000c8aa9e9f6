/** What to tell once the demonstration serves. */
export function welcome(product: { url: string; mailboxUrl?: string }): string {
  return [
    '',
    `  Binôme        ${product.url}`,
    `  Personnages   ${product.url}/personas  (${personas.join(', ')})`,
    ...(product.mailboxUrl ? [`  Messagerie    ${product.mailboxUrl}  (tous les courriels arrivent ici)`] : []),
    '',
    '  Ctrl-C arrête tout ; les données restent dans .data/ (« npm run reset » repart de zéro).',
    '',
  ].join('\n');
}

const personas = [
  'élue',
  'industriel',
  'cheffe de projet',
  'contributeur',
  'observatrice',
  'agent d’opérateur',
  'référente régionale',
  'coordination nationale',
  'administratrice',
];
