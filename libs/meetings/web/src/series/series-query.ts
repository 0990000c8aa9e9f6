import { graphql } from '@binome/shared/web/gql';
import type { MeetingSeriesQuery as Answer } from '@binome/shared/web/documents';

export const MeetingSeriesQuery = graphql(`
  query MeetingSeries($phase: ProgrammePhase!, $code: ID!) {
    meetingSeries(phase: $phase, code: $code) {
      id
      version
      words
      week
      weekday
      months
      startTime
      minutes
      mode
      place
      videoLink
      committee {
        id
        name
      }
      meetings {
        id
        version
        state
        day
        startTime
        minutes
        mode
        place
        videoLink
        seriesDay
        viewerCan
      }
    }
  }
`);

export const CreateSeriesMutation = graphql(`
  mutation CreateSeries($input: CreateSeriesInput!) {
    createSeries(input: $input) {
      seriesId
    }
  }
`);

export const EditSeriesMutation = graphql(`
  mutation EditSeries($input: EditSeriesInput!) {
    editSeries(input: $input) {
      seriesId
    }
  }
`);

export const EndSeriesMutation = graphql(`
  mutation EndSeries($input: EndSeriesInput!) {
    endSeries(input: $input) {
      seriesId
    }
  }
`);

export type Series = Answer['meetingSeries'][number];
