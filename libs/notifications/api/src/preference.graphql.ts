import {
  DIGEST_FREQUENCIES,
  EMAIL_CHANNELS,
  type Channels,
  type DigestFrequency,
  type EmailChannel,
  type Reason,
} from '@binome/notifications/domain';
import { CommandInput, enumOf, Exposed } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NotificationReasonEnum } from './notification.graphql.js';

export const EmailChannelEnum = enumOf(EMAIL_CHANNELS, 'EmailChannel', 'How a person is told by mail', {
  at_once: 'As soon as it happens',
  digest: 'In the digest',
  none: 'Not by mail',
});
export const DigestFrequencyEnum = enumOf(DIGEST_FREQUENCIES, 'DigestFrequency', 'How often a digest comes', {
  daily: 'Each day',
  weekly: 'Each week',
  never: 'Never',
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('NotificationChoice', { description: 'How the person is told for a reason' })
export class NotificationChoiceType implements Channels {
  @Exposed('internal', () => NotificationReasonEnum, { description: 'The reason' }) reason: Reason;
  @Exposed('internal', () => Boolean, { description: 'Whether it is told in Binôme' }) inApp: boolean;
  @Exposed('internal', () => EmailChannelEnum, { description: 'How it is told by mail' }) email: EmailChannel;
  @Exposed('internal', () => Boolean, { description: 'Whether it was chosen here' }) isChosen: boolean;
}

@ObjectType('NotificationPlace', { description: 'Where the person chooses: everywhere, or in one of its territories' })
export class NotificationPlaceType {
  @Exposed('internal', () => ID, nullable('The territory; null for all of them')) territoryId: string | null;
  @Exposed('internal', () => String, nullable('Its name; null for all of them')) name: string | null;
  @Exposed('internal', () => [NotificationChoiceType], {
    description: 'The reasons for which the roles of the person can be told there, in the order of their strength',
  })
  choices: NotificationChoiceType[];
}

@ObjectType({ description: 'How the person wants to be told' })
export class NotificationPreferences {
  @Exposed('internal', () => DigestFrequencyEnum, { description: 'How often the digest comes' })
  frequency: DigestFrequency;
  @Exposed('internal', () => Int, { description: 'Day of a weekly digest, 1 for Monday' }) weekday: number;
  @Exposed('internal', () => Int, { description: 'Hour of the digest' }) hour: number;
  @Exposed('internal', () => String, { description: 'Time zone of that hour' }) timeZone: string;
  @Exposed('internal', () => [NotificationPlaceType], { description: 'All territories first, then each of the person' })
  places: NotificationPlaceType[];
}

@InputType({ description: 'Chooses how the person is told for a reason' })
export class ChooseNotificationInput extends CommandInput {
  @Field(() => ID, nullable('In one territory of the person; in all when absent')) territoryId?: string | null;
  @Field(() => NotificationReasonEnum, { description: 'The reason' }) reason: Reason;
  @Field(() => Boolean, { description: 'Told in Binôme' }) inApp: boolean;
  @Field(() => EmailChannelEnum, { description: 'Told by mail' }) email: EmailChannel;
}

@InputType({ description: 'Chooses when the digest comes' })
export class EditDigestInput extends CommandInput {
  @Field(() => DigestFrequencyEnum, nullable('Absent it is not touched')) frequency?: DigestFrequency;
  @Field(() => Int, nullable('1 for Monday to 7; absent it is not touched')) weekday?: number;
  @Field(() => Int, nullable('0 to 23; absent it is not touched')) hour?: number;
  @Field(() => String, nullable('A zone of France; absent it is not touched')) timeZone?: string;
}

@InputType({ description: 'Asks for the digest of now; it leaves if there is anything new' })
export class AskDigestInput extends CommandInput {}

@InputType({ description: 'Stops the mails of the kind that a link came with, without session' })
export class UnsubscribeInput extends CommandInput {
  @Field(() => String, { description: 'Of the link in the mail' }) token: string;
}

@ObjectType({ description: 'Answer of a choice on notifications' })
export class NotificationPreferencesPayload {
  @Exposed('internal', () => NotificationPreferences, { description: 'As they are now' })
  preferences: NotificationPreferences;
}

@ObjectType({ description: 'Answer of the question of a digest' })
export class AskDigestPayload {
  @Exposed('internal', () => Boolean, { description: 'True: it leaves if there is anything new' }) asked: boolean;
}

@ObjectType({ description: 'What stopped' })
export class UnsubscribePayload {
  @Exposed('internal', () => NotificationReasonEnum, nullable('Mails of this reason; null for the digest'))
  reason: Reason | null;
}
