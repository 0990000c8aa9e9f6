import { ProgressSteps } from '@binome/shared/web';

/** How much of the files has left. */
export function ImportSending({ share }: { share: number }) {
  return (
    <ProgressSteps
      label={share < 1 ? 'Envoi des fichiers' : 'Réception par le serveur'}
      progress={share < 1 ? share : null}
      steps={[]}
    />
  );
}
