import { EMAIL_CHANNELS, MAIL_APART_WORDS, REASON_NAMES, type EmailChannel } from '@binome/notifications/domain';
import { Block, Checkbox, DataTable, SelectField, Stack, type Column, type Option } from '@binome/shared/web';
import type { NotificationPreferencesPartsFragment } from '@binome/shared/web/documents';
import { useState } from 'react';
import type { PreferenceActs } from './use-preferences.js';

type Place = NotificationPreferencesPartsFragment['places'][number];
type Choice = Place['choices'][number];

const EVERYWHERE = 'partout';
const EMAILS: Record<EmailChannel, string> = {
  at_once: 'Tout de suite',
  digest: 'Dans le récapitulatif',
  none: 'Jamais',
};
const emails = EMAIL_CHANNELS.map((id): Option<EmailChannel> => ({ id, label: EMAILS[id] }));

/** How the person is told for each reason, in all of its territories or in one. */
export function ChoicesBlock({ places, acts }: { places: readonly Place[]; acts: PreferenceActs }) {
  const [placeId, setPlaceId] = useState<string>(EVERYWHERE);
  const place = places.find(({ territoryId }) => (territoryId ?? EVERYWHERE) === placeId) ?? places[0];
  if (!place) return null;
  const where = place.name ?? 'tous mes territoires';
  return (
    <Block title="Ce dont je suis prévenu" note="Un même objet donne au plus un e-mail toutes les six heures.">
      <Stack>
        {places.length > 2 && (
          <SelectField
            label="Où"
            options={places.map(({ territoryId, name }) => ({
              id: territoryId ?? EVERYWHERE,
              label: name ?? 'Tous mes territoires',
            }))}
            value={placeId}
            onChange={(value) => setPlaceId(value ?? EVERYWHERE)}
          />
        )}
        <DataTable
          caption={`Ce dont je suis prévenu, ${where}`}
          captionHidden
          columns={columnsFor(place, acts)}
          rows={place.choices}
          rowId={({ reason }) => reason}
        />
      </Stack>
    </Block>
  );
}

function columnsFor({ territoryId }: Place, { choose }: PreferenceActs): Column<Choice>[] {
  const change = ({ reason, inApp, email }: Choice, changed: Partial<Choice>) =>
    void choose({ territoryId, reason, inApp: changed.inApp ?? inApp, email: changed.email ?? email });
  return [
    { id: 'reason', header: 'Motif', cell: ({ reason }) => REASON_NAMES[reason] },
    {
      id: 'inApp',
      header: 'Dans Binôme',
      onPhone: true,
      cell: (choice) => (
        <Checkbox checked={choice.inApp} onChange={(inApp) => change(choice, { inApp })}>
          <span className="visually-hidden">{REASON_NAMES[choice.reason]}, dans Binôme</span>
        </Checkbox>
      ),
    },
    {
      id: 'email',
      header: 'Par e-mail',
      onPhone: true,
      cell: (choice) =>
        MAIL_APART_WORDS[choice.reason] ? (
          <div>{MAIL_APART_WORDS[choice.reason]}</div>
        ) : (
          <SelectField
            label={`${REASON_NAMES[choice.reason]}, par e-mail`}
            labelHidden
            options={emails}
            value={choice.email}
            onChange={(email) => email && change(choice, { email })}
          />
        ),
    },
  ];
}
