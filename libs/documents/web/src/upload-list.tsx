import { Button, IconButton, Note, ProgressSteps } from '@binome/shared/web';
import { X } from 'lucide-react';
import styles from './documents.module.css';
import type { Upload } from './uploads.js';

/** The files on their way, and those that were not accepted with the reason. */
export function UploadList({
  uploads,
  onRetry,
  onGiveUp,
}: {
  uploads: readonly Upload[];
  onRetry: (key: string) => void;
  onGiveUp: (key: string) => void;
}) {
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.uploads} aria-label="Envois">
      {uploads.map(({ key, name, share, message, canRetry }) => (
        <li key={key}>
          {message === null ? (
            <div className={styles.sending}>
              <ProgressSteps
                label={share < 1 ? `Envoi de ${name}` : `Vérification de ${name}`}
                progress={share < 1 ? share : null}
                steps={[]}
              />
              <IconButton label={`Arrêter l’envoi de ${name}`} onPress={() => onGiveUp(key)}>
                <X size={16} aria-hidden />
              </IconButton>
            </div>
          ) : (
            <Note
              tone="bad"
              live="alert"
              acts={
                <>
                  {canRetry && (
                    <Button small onPress={() => onRetry(key)}>
                      Réessayer
                    </Button>
                  )}
                  <Button small onPress={() => onGiveUp(key)} aria-label={`Fermer : ${name}`}>
                    Fermer
                  </Button>
                </>
              }
            >
              <strong className={styles.name}>{name}</strong> n’est pas déposé. {message}
            </Note>
          )}
        </li>
      ))}
    </ul>
  );
}
