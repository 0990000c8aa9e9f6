import { DIGEST_FREQUENCIES, DIGEST_ZONES, type DigestFrequency } from '@binome/notifications/domain';
import { Block, Button, Cluster, NO_BREAK_SPACE, SelectField, type Option } from '@binome/shared/web';
import type { NotificationPreferencesPartsFragment } from '@binome/shared/web/documents';
import type { PreferenceActs } from './use-preferences.js';

const FREQUENCIES: Record<DigestFrequency, string> = {
  daily: 'Chaque jour',
  weekly: 'Chaque semaine',
  never: 'Jamais',
};
const WEEKDAYS = ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'];
const ZONES: Record<(typeof DIGEST_ZONES)[number], string> = {
  'Europe/Paris': 'France hexagonale',
  'America/Guadeloupe': 'Guadeloupe',
  'America/Martinique': 'Martinique',
  'America/Cayenne': 'Guyane',
  'America/Miquelon': 'Saint-Pierre-et-Miquelon',
  'Indian/Reunion': 'La Réunion',
  'Indian/Mayotte': 'Mayotte',
  'Pacific/Noumea': 'Nouvelle-Calédonie',
  'Pacific/Tahiti': 'Polynésie française',
};

const frequencies = DIGEST_FREQUENCIES.map((id): Option<DigestFrequency> => ({ id, label: FREQUENCIES[id] }));
const weekdays = WEEKDAYS.map((label, rank) => ({ id: String(rank + 1), label }));
const hours = Array.from({ length: 24 }, (_, hour) => ({ id: String(hour), label: `${hour}${NO_BREAK_SPACE}h` }));
const zones = DIGEST_ZONES.map((id) => ({ id, label: ZONES[id] }));

/** When the digest comes; a person may ask for it at once. */
export function DigestBlock({
  preferences: { frequency, weekday, hour, timeZone },
  acts: { editDigest, askDigest, pending },
}: {
  preferences: NotificationPreferencesPartsFragment;
  acts: PreferenceActs;
}) {
  const isSent = frequency !== 'never';
  return (
    <Block
      title="Récapitulatif par e-mail"
      note="Il réunit ce qui est nouveau pour vous. Rien de nouveau : rien ne part."
      aside={
        <Button isPending={pending} onPress={() => void askDigest()}>
          Le recevoir maintenant
        </Button>
      }
    >
      <Cluster>
        <SelectField
          label="Fréquence"
          options={frequencies}
          value={frequency}
          onChange={(value) => value && void editDigest({ frequency: value })}
        />
        {frequency === 'weekly' && (
          <SelectField
            label="Jour"
            options={weekdays}
            value={String(weekday)}
            onChange={(value) => value && void editDigest({ weekday: Number(value) })}
          />
        )}
        {isSent && (
          <>
            <SelectField
              label="Heure"
              options={hours}
              value={String(hour)}
              onChange={(value) => value && void editDigest({ hour: Number(value) })}
            />
            <SelectField
              label="Heure de"
              options={zones}
              value={timeZone as (typeof DIGEST_ZONES)[number]}
              onChange={(value) => value && void editDigest({ timeZone: value })}
            />
          </>
        )}
      </Cluster>
    </Block>
  );
}
