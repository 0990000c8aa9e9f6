import { useState } from 'react';
import { Block, Button, Facts, formatDay, Missing } from '@binome/shared/web';
import { Pencil } from 'lucide-react';
import { Link } from 'react-router';
import { MODE_WORDS } from '../words/meeting-words.js';
import { StateBadge } from '../words/state-badge.js';
import { durationWords, whenWords } from '@binome/meetings/domain';
import { EditMeetingDialog } from './edit-meeting-dialog.js';
import type { Meeting } from './meeting-query.js';

/** When, where and how, with the state of the meeting. */
export function MeetingFacts({ meeting, territory }: { meeting: Meeting; territory: string }) {
  const [editing, setEditing] = useState(false);
  const { committee, state, mode, place, videoLink, minutes, timeZone, notice, viewerCan } = meeting;
  const mayEdit = viewerCan.includes('edit');
  return (
    <Block
      title="La séance"
      aside={
        mayEdit && (
          <Button small icon={<Pencil size={16} aria-hidden />} onPress={() => setEditing(true)}>
            Modifier
          </Button>
        )
      }
    >
      <Facts
        items={[
          { label: 'État', value: <StateBadge state={state} /> },
          {
            label: 'Comité',
            value: <Link to={`${territory}/gouvernance/comites/${committee.id}`}>{committee.name}</Link>,
          },
          {
            label: 'Quand',
            value: `${whenWords(meeting)}${timeZone === 'Europe/Paris' ? '' : ', heure du territoire'}`,
          },
          ...(meeting.seriesDay
            ? [
                {
                  label: 'Série',
                  value:
                    meeting.seriesDay === meeting.day
                      ? 'séance régulière'
                      : `séance régulière, prévue le ${formatDay(meeting.seriesDay)} et déplacée`,
                },
              ]
            : []),
          { label: 'Durée', value: durationWords(minutes) },
          { label: 'On y vient', value: MODE_WORDS[mode] },
          ...(mode === 'remote' ? [] : [{ label: 'Lieu', value: place ?? <Missing reason="Pas encore dit" /> }]),
          ...(mode === 'in_person' || (!videoLink && !mayEdit)
            ? []
            : [
                {
                  label: 'Visioconférence',
                  value: videoLink ? <a href={videoLink}>Rejoindre</a> : <Missing reason="Pas encore dite" />,
                },
              ]),
          ...(notice
            ? [
                {
                  label: 'Préavis',
                  value: notice.respected
                    ? `à convoquer le ${formatDay(notice.latestOn)} au plus tard`
                    : `dépassé : il fallait convoquer le ${formatDay(notice.latestOn)}`,
                },
              ]
            : []),
        ]}
      />
      {editing && <EditMeetingDialog meeting={meeting} onClose={() => setEditing(false)} />}
    </Block>
  );
}
