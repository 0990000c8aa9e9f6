/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FrameTerritories {\n    territories(first: 20) {\n      nodes {\n        id\n        phase\n        code\n        name\n      }\n    }\n  }\n": typeof types.FrameTerritoriesDocument,
    "\n  fragment ActionSheet on Action {\n    ...ActionRow\n    id\n    version\n    code\n    title\n    context\n    description\n    objectives\n    mainAxis\n    secondaryAxes\n    orientationId\n    ownerName\n    ownerSiret\n    ownerContact\n    electedLead\n    industrialLead\n    leads {\n      name\n      accountId\n    }\n    partners\n    startsOn\n    endsOn\n    phase\n    status\n    commitment\n    priority\n    visibility\n    money {\n      hidden\n      visibility\n      productiveInvestment\n    }\n    companyNote {\n      hidden\n      visibility\n      text\n    }\n    completeness {\n      said\n      expected\n      missing\n    }\n    viewerCan {\n      edit\n      editMoney\n      editCompanyNote\n      move\n      remove\n    }\n  }\n": typeof types.ActionSheetFragmentDoc,
    "\n  query ActionSheet($id: ID!) {\n    action(id: $id) {\n      ...ActionSheet\n    }\n  }\n": typeof types.ActionSheetDocument,
    "\n  mutation RemoveAction($input: RemoveActionInput!) {\n    removeAction(input: $input) {\n      action {\n        id\n        version\n      }\n    }\n  }\n": typeof types.RemoveActionDocument,
    "\n  mutation RestoreAction($input: RestoreActionInput!) {\n    restoreAction(input: $input) {\n      action {\n        ...ActionRow\n      }\n    }\n  }\n": typeof types.RestoreActionDocument,
    "\n  mutation EditAction($input: EditActionInput!) {\n    editAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n": typeof types.EditActionDocument,
    "\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n": typeof types.MoveActionDocument,
    "\n  query ActionHistory($id: ID!, $first: Int!, $after: String) {\n    history(subjectType: Action, subjectId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        event\n        who\n        capacity\n        when\n        reason\n        origin\n        changes {\n          id\n          field\n          from\n          to\n          restorable\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.ActionHistoryDocument,
    "\n  mutation RestoreValue($input: RestoreValueInput!) {\n    restoreValue(input: $input) {\n      action {\n        ...ActionSheet\n      }\n    }\n  }\n": typeof types.RestoreValueDocument,
    "\n  subscription PlanChanged($territoryId: ID!) {\n    planChanged(territoryId: $territoryId) {\n      event\n      entity\n      id\n      version\n    }\n  }\n": typeof types.PlanChangedDocument,
    "\n  query ChangesSince($territoryId: ID!, $cursor: String) {\n    changesSince(territoryId: $territoryId, cursor: $cursor) {\n      cursor\n      truncated\n      changes {\n        event\n        entity\n        id\n        version\n      }\n    }\n  }\n": typeof types.ChangesSinceDocument,
    "\n  mutation DraftAction($input: DraftActionInput!) {\n    draftAction(input: $input) {\n      action {\n        id\n        code\n        title\n      }\n    }\n  }\n": typeof types.DraftActionDocument,
    "\n  fragment ActionRow on Action {\n    id\n    version\n    code\n    title\n    mainAxis\n    orientationId\n    rank\n    status\n    endsOn\n    ownerName\n    leads {\n      name\n      accountId\n    }\n    visibility\n  }\n": typeof types.ActionRowFragmentDoc,
    "\n  query Actions($planId: ID!, $filter: ActionFilterInput, $first: Int!, $after: String) {\n    actions(planId: $planId, filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      hiddenCount\n    }\n  }\n": typeof types.ActionsDocument,
    "\n  mutation MoveOrientation($input: MoveOrientationInput!) {\n    moveOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n": typeof types.MoveOrientationDocument,
    "\n  mutation RemoveOrientation($input: RemoveOrientationInput!) {\n    removeOrientation(input: $input) {\n      removedId\n    }\n  }\n": typeof types.RemoveOrientationDocument,
    "\n  mutation AddOrientation($input: AddOrientationInput!) {\n    addOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n": typeof types.AddOrientationDocument,
    "\n  fragment Orientation on Orientation {\n    id\n    planId\n    version\n    axis\n    title\n    description\n    rank\n    viewerCan {\n      edit\n      move\n      remove\n    }\n  }\n": typeof types.OrientationFragmentDoc,
    "\n  mutation EditOrientation($input: EditOrientationInput!) {\n    editOrientation(input: $input) {\n      orientation {\n        ...Orientation\n        version\n      }\n    }\n  }\n": typeof types.EditOrientationDocument,
    "\n  fragment PlanAxisSection on PlanAxis {\n    axis\n    visibleCount\n    hiddenCount\n    orientations {\n      ...Orientation\n    }\n    actions(first: 50) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PlanAxisSectionFragmentDoc,
    "\n  fragment PlanContents on ActionPlan {\n    id\n    ...PlanPortrait\n    viewerCan {\n      edit\n      addOrientation\n      draftAction\n    }\n    axes {\n      axis\n      visibleCount\n      hiddenCount\n      ...PlanAxisSection\n    }\n  }\n": typeof types.PlanContentsFragmentDoc,
    "\n  mutation BeginActionPlan($input: BeginActionPlanInput!) {\n    beginActionPlan(input: $input) {\n      actionPlan {\n        id\n      }\n    }\n  }\n": typeof types.BeginActionPlanDocument,
    "\n  query TerritoryPlan($phase: ProgrammePhase!, $code: String!) {\n    viewer {\n      account {\n        id\n      }\n    }\n    territoryPlan(phase: $phase, code: $code) {\n      territoryId\n      territoryName\n      viewerCanBegin\n      plan {\n        id\n        ...PlanContents\n        axes {\n          axis\n          orientations {\n            ...Orientation\n          }\n        }\n      }\n    }\n  }\n": typeof types.TerritoryPlanDocument,
    "\n  fragment PlanPortrait on ActionPlan {\n    id\n    version\n    portrait\n    viewerCan {\n      edit\n    }\n  }\n": typeof types.PlanPortraitFragmentDoc,
    "\n  mutation EditActionPlan($input: EditActionPlanInput!) {\n    editActionPlan(input: $input) {\n      actionPlan {\n        id\n        version\n        portrait\n      }\n    }\n  }\n": typeof types.EditActionPlanDocument,
    "\n  query AdministratorHome {\n    firstPhase: territories(first: 1, filter: { phase: phase_1 }) {\n      totalCount\n    }\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n    deadLetters(first: 1) {\n      totalCount\n    }\n  }\n": typeof types.AdministratorHomeDocument,
    "\n  query DeadLetters($after: String) {\n    deadLetters(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        queue\n        reference\n        error\n        attempts\n        failedAt\n        retriedAt\n      }\n    }\n  }\n": typeof types.DeadLettersDocument,
    "\n  mutation RetryDeadLetter($input: RetryDeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      deadLetter {\n        id\n        retriedAt\n      }\n    }\n  }\n": typeof types.RetryDeadLetterDocument,
    "\n  query Home {\n    viewer {\n      account {\n        id\n        name\n      }\n      capacity {\n        id\n        role\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query StateHome {\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n  }\n": typeof types.StateHomeDocument,
    "\n  query TerritorialHome {\n    territories(first: 20) {\n      nodes {\n        id\n        name\n        ...TerritoryCard\n      }\n    }\n  }\n": typeof types.TerritorialHomeDocument,
    "\n  fragment TerritoryCard on Territory {\n    id\n    phase\n    code\n    onboarding {\n      step\n      done\n    }\n  }\n": typeof types.TerritoryCardFragmentDoc,
    "\n  query VisitorDemonstration {\n    personas {\n      key\n    }\n  }\n": typeof types.VisitorDemonstrationDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions($input: PlainInput!) {\n    revokeOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n    }\n  }\n": typeof types.RevokeOtherSessionsDocument,
    "\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    suspendAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n": typeof types.SuspendAccountDocument,
    "\n  mutation RestoreAccount($input: RestoreAccountInput!) {\n    restoreAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n": typeof types.RestoreAccountDocument,
    "\n  query Accounts($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        suspendedAt\n        roleAssignments {\n          id\n          version\n          role\n          places\n          operator\n          startsOn\n          endsOn\n        }\n        postings {\n          id\n          version\n          places\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  mutation EndRoleAssignment($input: EndRoleAssignmentInput!) {\n    endRoleAssignment(input: $input) {\n      roleAssignment {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n": typeof types.EndRoleAssignmentDocument,
    "\n  mutation EndPosting($input: EndPostingInput!) {\n    endPosting(input: $input) {\n      posting {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n": typeof types.EndPostingDocument,
    "\n  mutation SignOut($input: PlainInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SwitchCapacity($input: SwitchCapacityInput!) {\n    switchCapacity(input: $input) {\n      viewer {\n        account {\n          id\n        }\n        capacity {\n          id\n        }\n      }\n    }\n  }\n": typeof types.SwitchCapacityDocument,
    "\n  query Viewer {\n    demonstration\n    viewer {\n      account {\n        id\n        name\n        email\n      }\n      capacity {\n        id\n      }\n      capacities {\n        id\n        role\n        places\n        operator\n        startsOn\n        endsOn\n      }\n      invitableRoles\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      signInMailed\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n    }\n  }\n": typeof types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        viewerCanManage\n      }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  query InvitationPreview($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      role\n      places\n      operator\n      invitedByName\n      expiresAt\n      state\n    }\n  }\n": typeof types.InvitationPreviewDocument,
    "\n  query Invitations($territoryId: ID, $first: Int!, $after: String) {\n    invitations(territoryId: $territoryId, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        role\n        places\n        operator\n        state\n        invitedByName\n        createdAt\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.InvitationsDocument,
    "\n  mutation SendInvitation($input: SendInvitationInput!) {\n    sendInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n": typeof types.SendInvitationDocument,
    "\n  query TerritoryOptions($after: String) {\n    territories(filter: {}, sort: name, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        phase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TerritoryOptionsDocument,
    "\n  query Personas {\n    personas {\n      key\n      name\n      role\n    }\n  }\n": typeof types.PersonasDocument,
    "\n  mutation EnterAsPersona($input: EnterAsPersonaInput!) {\n    enterAsPersona(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n": typeof types.EnterAsPersonaDocument,
    "\n  mutation RequestSignIn($input: RequestSignInInput!) {\n    requestSignIn(input: $input) {\n      validMinutes\n    }\n  }\n": typeof types.RequestSignInDocument,
    "\n  mutation ConfirmSignIn($input: ConfirmSignInInput!) {\n    confirmSignIn(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n": typeof types.ConfirmSignInDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n": typeof types.ConfirmImportDocument,
    "\n  query TerritoryImports($first: Int!, $after: String) {\n    territoryImports(first: $first, after: $after) {\n      nodes {\n        id\n        status\n        createdByName\n        createdAt\n        problemCount\n        files {\n          id\n          name\n        }\n        preview {\n          counts {\n            createdTerritories\n            changedTerritories\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.TerritoryImportsDocument,
    "\n  mutation UndoImport($input: UndoImportInput!) {\n    undoImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n": typeof types.UndoImportDocument,
    "\n  query ImportPlannedTerritories($importId: ID!, $kind: PlannedKind!, $first: Int!, $after: String) {\n    territoryImport(id: $importId) {\n      id\n      territories(kind: $kind, first: $first, after: $after) {\n        nodes {\n          phase\n          code\n          name\n          kind\n          contour\n          changes {\n            field\n            from\n            to\n          }\n          addedMembers {\n            siren\n            name\n          }\n          removedMembers {\n            siren\n            name\n          }\n          changedMembers {\n            siren\n            name\n            changes {\n              field\n              from\n              to\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": typeof types.ImportPlannedTerritoriesDocument,
    "\n  query TerritoryImport($id: ID!) {\n    territoryImport(id: $id) {\n      id\n      version\n      status\n      chosenPhase\n      problemCount\n      createdByName\n      createdAt\n      appliedAt\n      undoneAt\n      files {\n        id\n        name\n        size\n      }\n      progress {\n        step\n        done\n        total\n      }\n      problems {\n        file\n        line\n        column\n        sentence\n      }\n      obstacles {\n        label\n        reason\n      }\n      preview {\n        files {\n          name\n          phase\n          shape\n          rows\n        }\n        counts {\n          createdTerritories\n          changedTerritories\n          unchangedTerritories\n          addedMembers\n          changedMembers\n          removedMembers\n          createdContours\n          changedContours\n        }\n        departements\n        unchangedDepartements\n      }\n    }\n  }\n": typeof types.TerritoryImportDocument,
    "\n  subscription ImportProgressed($id: ID!) {\n    importProgressed(id: $id) {\n      id\n    }\n  }\n": typeof types.ImportProgressedDocument,
    "\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n": typeof types.RegionsDocument,
    "\n  query TerritoriesMap($phase: ProgrammePhase!) {\n    territoriesMap(phase: $phase) {\n      id\n      phase\n      code\n      name\n      longitude\n      latitude\n      contour\n    }\n  }\n": typeof types.TerritoriesMapDocument,
    "\n  query Territories($filter: TerritoryFilterInput!, $sort: TerritorySort!, $first: Int!, $after: String) {\n    territories(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        id\n        phase\n        code\n        name\n        population\n        regionsOf {\n          code\n          name\n        }\n        leadPost {\n          vacant\n          vacantSince\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": typeof types.TerritoriesDocument,
    "\n  query MapBackground {\n    mapBackground {\n      code\n      geometry\n    }\n  }\n": typeof types.MapBackgroundDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      contact {\n        id\n      }\n    }\n  }\n": typeof types.AddContactDocument,
    "\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n    }\n  }\n": typeof types.EditContactDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      seat {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n": typeof types.EndSeatDocument,
    "\n  mutation NameSeatHolder($input: NameSeatHolderInput!) {\n    nameSeatHolder(input: $input) {\n      seat {\n        id\n      }\n    }\n  }\n": typeof types.NameSeatHolderDocument,
    "\n  mutation SetTerritorySectors($input: SetTerritorySectorsInput!) {\n    setTerritorySectors(input: $input) {\n      territory {\n        id\n        version\n        sectors\n      }\n    }\n  }\n": typeof types.SetTerritorySectorsDocument,
    "\n  mutation RemoveContact($input: RemoveContactInput!) {\n    removeContact(input: $input) {\n      territory {\n        id\n      }\n    }\n  }\n": typeof types.RemoveContactDocument,
    "\n  query TerritorySheet($phase: ProgrammePhase!, $code: ID!) {\n    territory(phase: $phase, code: $code) {\n      id\n      version\n      phase\n      code\n      name\n      population\n      communeCount\n      sectors\n      isDemonstration\n      contour\n      viewerCan\n      regionsOf {\n        code\n        name\n      }\n      departements {\n        code\n        name\n      }\n      point {\n        longitude\n        latitude\n        approximate\n      }\n      members {\n        id\n        siren\n        name\n        nature\n        vintage\n        population\n      }\n      pair {\n        seats {\n          id\n          version\n          side\n          personName\n          position\n          organisation\n          hasAccount\n          startsOn\n          endsOn\n        }\n      }\n      leadPost {\n        vacant\n        vacantSince\n        postings {\n          id\n          personName\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      contacts {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n      onboarding {\n        step\n        done\n      }\n    }\n  }\n": typeof types.TerritorySheetDocument,
    "\n  query ViewerScope {\n    viewer {\n      account {\n        id\n      }\n      invitableRoles\n      capacity {\n        id\n        role\n        territoryIds\n      }\n    }\n  }\n": typeof types.ViewerScopeDocument,
    "\n  query OwnTerritory {\n    territories(filter: {}, sort: name, first: 2) {\n      nodes {\n        id\n        phase\n        code\n      }\n      totalCount\n    }\n  }\n": typeof types.OwnTerritoryDocument,
};
const documents: Documents = {
    "\n  query FrameTerritories {\n    territories(first: 20) {\n      nodes {\n        id\n        phase\n        code\n        name\n      }\n    }\n  }\n": types.FrameTerritoriesDocument,
    "\n  fragment ActionSheet on Action {\n    ...ActionRow\n    id\n    version\n    code\n    title\n    context\n    description\n    objectives\n    mainAxis\n    secondaryAxes\n    orientationId\n    ownerName\n    ownerSiret\n    ownerContact\n    electedLead\n    industrialLead\n    leads {\n      name\n      accountId\n    }\n    partners\n    startsOn\n    endsOn\n    phase\n    status\n    commitment\n    priority\n    visibility\n    money {\n      hidden\n      visibility\n      productiveInvestment\n    }\n    companyNote {\n      hidden\n      visibility\n      text\n    }\n    completeness {\n      said\n      expected\n      missing\n    }\n    viewerCan {\n      edit\n      editMoney\n      editCompanyNote\n      move\n      remove\n    }\n  }\n": types.ActionSheetFragmentDoc,
    "\n  query ActionSheet($id: ID!) {\n    action(id: $id) {\n      ...ActionSheet\n    }\n  }\n": types.ActionSheetDocument,
    "\n  mutation RemoveAction($input: RemoveActionInput!) {\n    removeAction(input: $input) {\n      action {\n        id\n        version\n      }\n    }\n  }\n": types.RemoveActionDocument,
    "\n  mutation RestoreAction($input: RestoreActionInput!) {\n    restoreAction(input: $input) {\n      action {\n        ...ActionRow\n      }\n    }\n  }\n": types.RestoreActionDocument,
    "\n  mutation EditAction($input: EditActionInput!) {\n    editAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n": types.EditActionDocument,
    "\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n": types.MoveActionDocument,
    "\n  query ActionHistory($id: ID!, $first: Int!, $after: String) {\n    history(subjectType: Action, subjectId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        event\n        who\n        capacity\n        when\n        reason\n        origin\n        changes {\n          id\n          field\n          from\n          to\n          restorable\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.ActionHistoryDocument,
    "\n  mutation RestoreValue($input: RestoreValueInput!) {\n    restoreValue(input: $input) {\n      action {\n        ...ActionSheet\n      }\n    }\n  }\n": types.RestoreValueDocument,
    "\n  subscription PlanChanged($territoryId: ID!) {\n    planChanged(territoryId: $territoryId) {\n      event\n      entity\n      id\n      version\n    }\n  }\n": types.PlanChangedDocument,
    "\n  query ChangesSince($territoryId: ID!, $cursor: String) {\n    changesSince(territoryId: $territoryId, cursor: $cursor) {\n      cursor\n      truncated\n      changes {\n        event\n        entity\n        id\n        version\n      }\n    }\n  }\n": types.ChangesSinceDocument,
    "\n  mutation DraftAction($input: DraftActionInput!) {\n    draftAction(input: $input) {\n      action {\n        id\n        code\n        title\n      }\n    }\n  }\n": types.DraftActionDocument,
    "\n  fragment ActionRow on Action {\n    id\n    version\n    code\n    title\n    mainAxis\n    orientationId\n    rank\n    status\n    endsOn\n    ownerName\n    leads {\n      name\n      accountId\n    }\n    visibility\n  }\n": types.ActionRowFragmentDoc,
    "\n  query Actions($planId: ID!, $filter: ActionFilterInput, $first: Int!, $after: String) {\n    actions(planId: $planId, filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      hiddenCount\n    }\n  }\n": types.ActionsDocument,
    "\n  mutation MoveOrientation($input: MoveOrientationInput!) {\n    moveOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n": types.MoveOrientationDocument,
    "\n  mutation RemoveOrientation($input: RemoveOrientationInput!) {\n    removeOrientation(input: $input) {\n      removedId\n    }\n  }\n": types.RemoveOrientationDocument,
    "\n  mutation AddOrientation($input: AddOrientationInput!) {\n    addOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n": types.AddOrientationDocument,
    "\n  fragment Orientation on Orientation {\n    id\n    planId\n    version\n    axis\n    title\n    description\n    rank\n    viewerCan {\n      edit\n      move\n      remove\n    }\n  }\n": types.OrientationFragmentDoc,
    "\n  mutation EditOrientation($input: EditOrientationInput!) {\n    editOrientation(input: $input) {\n      orientation {\n        ...Orientation\n        version\n      }\n    }\n  }\n": types.EditOrientationDocument,
    "\n  fragment PlanAxisSection on PlanAxis {\n    axis\n    visibleCount\n    hiddenCount\n    orientations {\n      ...Orientation\n    }\n    actions(first: 50) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.PlanAxisSectionFragmentDoc,
    "\n  fragment PlanContents on ActionPlan {\n    id\n    ...PlanPortrait\n    viewerCan {\n      edit\n      addOrientation\n      draftAction\n    }\n    axes {\n      axis\n      visibleCount\n      hiddenCount\n      ...PlanAxisSection\n    }\n  }\n": types.PlanContentsFragmentDoc,
    "\n  mutation BeginActionPlan($input: BeginActionPlanInput!) {\n    beginActionPlan(input: $input) {\n      actionPlan {\n        id\n      }\n    }\n  }\n": types.BeginActionPlanDocument,
    "\n  query TerritoryPlan($phase: ProgrammePhase!, $code: String!) {\n    viewer {\n      account {\n        id\n      }\n    }\n    territoryPlan(phase: $phase, code: $code) {\n      territoryId\n      territoryName\n      viewerCanBegin\n      plan {\n        id\n        ...PlanContents\n        axes {\n          axis\n          orientations {\n            ...Orientation\n          }\n        }\n      }\n    }\n  }\n": types.TerritoryPlanDocument,
    "\n  fragment PlanPortrait on ActionPlan {\n    id\n    version\n    portrait\n    viewerCan {\n      edit\n    }\n  }\n": types.PlanPortraitFragmentDoc,
    "\n  mutation EditActionPlan($input: EditActionPlanInput!) {\n    editActionPlan(input: $input) {\n      actionPlan {\n        id\n        version\n        portrait\n      }\n    }\n  }\n": types.EditActionPlanDocument,
    "\n  query AdministratorHome {\n    firstPhase: territories(first: 1, filter: { phase: phase_1 }) {\n      totalCount\n    }\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n    deadLetters(first: 1) {\n      totalCount\n    }\n  }\n": types.AdministratorHomeDocument,
    "\n  query DeadLetters($after: String) {\n    deadLetters(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        queue\n        reference\n        error\n        attempts\n        failedAt\n        retriedAt\n      }\n    }\n  }\n": types.DeadLettersDocument,
    "\n  mutation RetryDeadLetter($input: RetryDeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      deadLetter {\n        id\n        retriedAt\n      }\n    }\n  }\n": types.RetryDeadLetterDocument,
    "\n  query Home {\n    viewer {\n      account {\n        id\n        name\n      }\n      capacity {\n        id\n        role\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query StateHome {\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n  }\n": types.StateHomeDocument,
    "\n  query TerritorialHome {\n    territories(first: 20) {\n      nodes {\n        id\n        name\n        ...TerritoryCard\n      }\n    }\n  }\n": types.TerritorialHomeDocument,
    "\n  fragment TerritoryCard on Territory {\n    id\n    phase\n    code\n    onboarding {\n      step\n      done\n    }\n  }\n": types.TerritoryCardFragmentDoc,
    "\n  query VisitorDemonstration {\n    personas {\n      key\n    }\n  }\n": types.VisitorDemonstrationDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation RevokeOtherSessions($input: PlainInput!) {\n    revokeOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n    }\n  }\n": types.RevokeOtherSessionsDocument,
    "\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    suspendAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n": types.SuspendAccountDocument,
    "\n  mutation RestoreAccount($input: RestoreAccountInput!) {\n    restoreAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n": types.RestoreAccountDocument,
    "\n  query Accounts($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        suspendedAt\n        roleAssignments {\n          id\n          version\n          role\n          places\n          operator\n          startsOn\n          endsOn\n        }\n        postings {\n          id\n          version\n          places\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.AccountsDocument,
    "\n  mutation EndRoleAssignment($input: EndRoleAssignmentInput!) {\n    endRoleAssignment(input: $input) {\n      roleAssignment {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n": types.EndRoleAssignmentDocument,
    "\n  mutation EndPosting($input: EndPostingInput!) {\n    endPosting(input: $input) {\n      posting {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n": types.EndPostingDocument,
    "\n  mutation SignOut($input: PlainInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation SwitchCapacity($input: SwitchCapacityInput!) {\n    switchCapacity(input: $input) {\n      viewer {\n        account {\n          id\n        }\n        capacity {\n          id\n        }\n      }\n    }\n  }\n": types.SwitchCapacityDocument,
    "\n  query Viewer {\n    demonstration\n    viewer {\n      account {\n        id\n        name\n        email\n      }\n      capacity {\n        id\n      }\n      capacities {\n        id\n        role\n        places\n        operator\n        startsOn\n        endsOn\n      }\n      invitableRoles\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      signInMailed\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n    }\n  }\n": types.ResendInvitationDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        viewerCanManage\n      }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  query InvitationPreview($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      role\n      places\n      operator\n      invitedByName\n      expiresAt\n      state\n    }\n  }\n": types.InvitationPreviewDocument,
    "\n  query Invitations($territoryId: ID, $first: Int!, $after: String) {\n    invitations(territoryId: $territoryId, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        role\n        places\n        operator\n        state\n        invitedByName\n        createdAt\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.InvitationsDocument,
    "\n  mutation SendInvitation($input: SendInvitationInput!) {\n    sendInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n": types.SendInvitationDocument,
    "\n  query TerritoryOptions($after: String) {\n    territories(filter: {}, sort: name, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        phase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TerritoryOptionsDocument,
    "\n  query Personas {\n    personas {\n      key\n      name\n      role\n    }\n  }\n": types.PersonasDocument,
    "\n  mutation EnterAsPersona($input: EnterAsPersonaInput!) {\n    enterAsPersona(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n": types.EnterAsPersonaDocument,
    "\n  mutation RequestSignIn($input: RequestSignInInput!) {\n    requestSignIn(input: $input) {\n      validMinutes\n    }\n  }\n": types.RequestSignInDocument,
    "\n  mutation ConfirmSignIn($input: ConfirmSignInInput!) {\n    confirmSignIn(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n": types.ConfirmSignInDocument,
    "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n": types.ConfirmImportDocument,
    "\n  query TerritoryImports($first: Int!, $after: String) {\n    territoryImports(first: $first, after: $after) {\n      nodes {\n        id\n        status\n        createdByName\n        createdAt\n        problemCount\n        files {\n          id\n          name\n        }\n        preview {\n          counts {\n            createdTerritories\n            changedTerritories\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.TerritoryImportsDocument,
    "\n  mutation UndoImport($input: UndoImportInput!) {\n    undoImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n": types.UndoImportDocument,
    "\n  query ImportPlannedTerritories($importId: ID!, $kind: PlannedKind!, $first: Int!, $after: String) {\n    territoryImport(id: $importId) {\n      id\n      territories(kind: $kind, first: $first, after: $after) {\n        nodes {\n          phase\n          code\n          name\n          kind\n          contour\n          changes {\n            field\n            from\n            to\n          }\n          addedMembers {\n            siren\n            name\n          }\n          removedMembers {\n            siren\n            name\n          }\n          changedMembers {\n            siren\n            name\n            changes {\n              field\n              from\n              to\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n": types.ImportPlannedTerritoriesDocument,
    "\n  query TerritoryImport($id: ID!) {\n    territoryImport(id: $id) {\n      id\n      version\n      status\n      chosenPhase\n      problemCount\n      createdByName\n      createdAt\n      appliedAt\n      undoneAt\n      files {\n        id\n        name\n        size\n      }\n      progress {\n        step\n        done\n        total\n      }\n      problems {\n        file\n        line\n        column\n        sentence\n      }\n      obstacles {\n        label\n        reason\n      }\n      preview {\n        files {\n          name\n          phase\n          shape\n          rows\n        }\n        counts {\n          createdTerritories\n          changedTerritories\n          unchangedTerritories\n          addedMembers\n          changedMembers\n          removedMembers\n          createdContours\n          changedContours\n        }\n        departements\n        unchangedDepartements\n      }\n    }\n  }\n": types.TerritoryImportDocument,
    "\n  subscription ImportProgressed($id: ID!) {\n    importProgressed(id: $id) {\n      id\n    }\n  }\n": types.ImportProgressedDocument,
    "\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n": types.RegionsDocument,
    "\n  query TerritoriesMap($phase: ProgrammePhase!) {\n    territoriesMap(phase: $phase) {\n      id\n      phase\n      code\n      name\n      longitude\n      latitude\n      contour\n    }\n  }\n": types.TerritoriesMapDocument,
    "\n  query Territories($filter: TerritoryFilterInput!, $sort: TerritorySort!, $first: Int!, $after: String) {\n    territories(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        id\n        phase\n        code\n        name\n        population\n        regionsOf {\n          code\n          name\n        }\n        leadPost {\n          vacant\n          vacantSince\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n": types.TerritoriesDocument,
    "\n  query MapBackground {\n    mapBackground {\n      code\n      geometry\n    }\n  }\n": types.MapBackgroundDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      contact {\n        id\n      }\n    }\n  }\n": types.AddContactDocument,
    "\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n    }\n  }\n": types.EditContactDocument,
    "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      seat {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n": types.EndSeatDocument,
    "\n  mutation NameSeatHolder($input: NameSeatHolderInput!) {\n    nameSeatHolder(input: $input) {\n      seat {\n        id\n      }\n    }\n  }\n": types.NameSeatHolderDocument,
    "\n  mutation SetTerritorySectors($input: SetTerritorySectorsInput!) {\n    setTerritorySectors(input: $input) {\n      territory {\n        id\n        version\n        sectors\n      }\n    }\n  }\n": types.SetTerritorySectorsDocument,
    "\n  mutation RemoveContact($input: RemoveContactInput!) {\n    removeContact(input: $input) {\n      territory {\n        id\n      }\n    }\n  }\n": types.RemoveContactDocument,
    "\n  query TerritorySheet($phase: ProgrammePhase!, $code: ID!) {\n    territory(phase: $phase, code: $code) {\n      id\n      version\n      phase\n      code\n      name\n      population\n      communeCount\n      sectors\n      isDemonstration\n      contour\n      viewerCan\n      regionsOf {\n        code\n        name\n      }\n      departements {\n        code\n        name\n      }\n      point {\n        longitude\n        latitude\n        approximate\n      }\n      members {\n        id\n        siren\n        name\n        nature\n        vintage\n        population\n      }\n      pair {\n        seats {\n          id\n          version\n          side\n          personName\n          position\n          organisation\n          hasAccount\n          startsOn\n          endsOn\n        }\n      }\n      leadPost {\n        vacant\n        vacantSince\n        postings {\n          id\n          personName\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      contacts {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n      onboarding {\n        step\n        done\n      }\n    }\n  }\n": types.TerritorySheetDocument,
    "\n  query ViewerScope {\n    viewer {\n      account {\n        id\n      }\n      invitableRoles\n      capacity {\n        id\n        role\n        territoryIds\n      }\n    }\n  }\n": types.ViewerScopeDocument,
    "\n  query OwnTerritory {\n    territories(filter: {}, sort: name, first: 2) {\n      nodes {\n        id\n        phase\n        code\n      }\n      totalCount\n    }\n  }\n": types.OwnTerritoryDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameTerritories {\n    territories(first: 20) {\n      nodes {\n        id\n        phase\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query FrameTerritories {\n    territories(first: 20) {\n      nodes {\n        id\n        phase\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionSheet on Action {\n    ...ActionRow\n    id\n    version\n    code\n    title\n    context\n    description\n    objectives\n    mainAxis\n    secondaryAxes\n    orientationId\n    ownerName\n    ownerSiret\n    ownerContact\n    electedLead\n    industrialLead\n    leads {\n      name\n      accountId\n    }\n    partners\n    startsOn\n    endsOn\n    phase\n    status\n    commitment\n    priority\n    visibility\n    money {\n      hidden\n      visibility\n      productiveInvestment\n    }\n    companyNote {\n      hidden\n      visibility\n      text\n    }\n    completeness {\n      said\n      expected\n      missing\n    }\n    viewerCan {\n      edit\n      editMoney\n      editCompanyNote\n      move\n      remove\n    }\n  }\n"): (typeof documents)["\n  fragment ActionSheet on Action {\n    ...ActionRow\n    id\n    version\n    code\n    title\n    context\n    description\n    objectives\n    mainAxis\n    secondaryAxes\n    orientationId\n    ownerName\n    ownerSiret\n    ownerContact\n    electedLead\n    industrialLead\n    leads {\n      name\n      accountId\n    }\n    partners\n    startsOn\n    endsOn\n    phase\n    status\n    commitment\n    priority\n    visibility\n    money {\n      hidden\n      visibility\n      productiveInvestment\n    }\n    companyNote {\n      hidden\n      visibility\n      text\n    }\n    completeness {\n      said\n      expected\n      missing\n    }\n    viewerCan {\n      edit\n      editMoney\n      editCompanyNote\n      move\n      remove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionSheet($id: ID!) {\n    action(id: $id) {\n      ...ActionSheet\n    }\n  }\n"): (typeof documents)["\n  query ActionSheet($id: ID!) {\n    action(id: $id) {\n      ...ActionSheet\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAction($input: RemoveActionInput!) {\n    removeAction(input: $input) {\n      action {\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveAction($input: RemoveActionInput!) {\n    removeAction(input: $input) {\n      action {\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreAction($input: RestoreActionInput!) {\n    restoreAction(input: $input) {\n      action {\n        ...ActionRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreAction($input: RestoreActionInput!) {\n    restoreAction(input: $input) {\n      action {\n        ...ActionRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditAction($input: EditActionInput!) {\n    editAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditAction($input: EditActionInput!) {\n    editAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveAction($input: MoveActionInput!) {\n    moveAction(input: $input) {\n      action {\n        version\n        ...ActionSheet\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActionHistory($id: ID!, $first: Int!, $after: String) {\n    history(subjectType: Action, subjectId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        event\n        who\n        capacity\n        when\n        reason\n        origin\n        changes {\n          id\n          field\n          from\n          to\n          restorable\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ActionHistory($id: ID!, $first: Int!, $after: String) {\n    history(subjectType: Action, subjectId: $id, first: $first, after: $after) {\n      nodes {\n        id\n        event\n        who\n        capacity\n        when\n        reason\n        origin\n        changes {\n          id\n          field\n          from\n          to\n          restorable\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreValue($input: RestoreValueInput!) {\n    restoreValue(input: $input) {\n      action {\n        ...ActionSheet\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreValue($input: RestoreValueInput!) {\n    restoreValue(input: $input) {\n      action {\n        ...ActionSheet\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription PlanChanged($territoryId: ID!) {\n    planChanged(territoryId: $territoryId) {\n      event\n      entity\n      id\n      version\n    }\n  }\n"): (typeof documents)["\n  subscription PlanChanged($territoryId: ID!) {\n    planChanged(territoryId: $territoryId) {\n      event\n      entity\n      id\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangesSince($territoryId: ID!, $cursor: String) {\n    changesSince(territoryId: $territoryId, cursor: $cursor) {\n      cursor\n      truncated\n      changes {\n        event\n        entity\n        id\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  query ChangesSince($territoryId: ID!, $cursor: String) {\n    changesSince(territoryId: $territoryId, cursor: $cursor) {\n      cursor\n      truncated\n      changes {\n        event\n        entity\n        id\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftAction($input: DraftActionInput!) {\n    draftAction(input: $input) {\n      action {\n        id\n        code\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftAction($input: DraftActionInput!) {\n    draftAction(input: $input) {\n      action {\n        id\n        code\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActionRow on Action {\n    id\n    version\n    code\n    title\n    mainAxis\n    orientationId\n    rank\n    status\n    endsOn\n    ownerName\n    leads {\n      name\n      accountId\n    }\n    visibility\n  }\n"): (typeof documents)["\n  fragment ActionRow on Action {\n    id\n    version\n    code\n    title\n    mainAxis\n    orientationId\n    rank\n    status\n    endsOn\n    ownerName\n    leads {\n      name\n      accountId\n    }\n    visibility\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Actions($planId: ID!, $filter: ActionFilterInput, $first: Int!, $after: String) {\n    actions(planId: $planId, filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      hiddenCount\n    }\n  }\n"): (typeof documents)["\n  query Actions($planId: ID!, $filter: ActionFilterInput, $first: Int!, $after: String) {\n    actions(planId: $planId, filter: $filter, first: $first, after: $after) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n      hiddenCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveOrientation($input: MoveOrientationInput!) {\n    moveOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveOrientation($input: MoveOrientationInput!) {\n    moveOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveOrientation($input: RemoveOrientationInput!) {\n    removeOrientation(input: $input) {\n      removedId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveOrientation($input: RemoveOrientationInput!) {\n    removeOrientation(input: $input) {\n      removedId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOrientation($input: AddOrientationInput!) {\n    addOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddOrientation($input: AddOrientationInput!) {\n    addOrientation(input: $input) {\n      orientation {\n        ...Orientation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Orientation on Orientation {\n    id\n    planId\n    version\n    axis\n    title\n    description\n    rank\n    viewerCan {\n      edit\n      move\n      remove\n    }\n  }\n"): (typeof documents)["\n  fragment Orientation on Orientation {\n    id\n    planId\n    version\n    axis\n    title\n    description\n    rank\n    viewerCan {\n      edit\n      move\n      remove\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditOrientation($input: EditOrientationInput!) {\n    editOrientation(input: $input) {\n      orientation {\n        ...Orientation\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditOrientation($input: EditOrientationInput!) {\n    editOrientation(input: $input) {\n      orientation {\n        ...Orientation\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanAxisSection on PlanAxis {\n    axis\n    visibleCount\n    hiddenCount\n    orientations {\n      ...Orientation\n    }\n    actions(first: 50) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PlanAxisSection on PlanAxis {\n    axis\n    visibleCount\n    hiddenCount\n    orientations {\n      ...Orientation\n    }\n    actions(first: 50) {\n      nodes {\n        ...ActionRow\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanContents on ActionPlan {\n    id\n    ...PlanPortrait\n    viewerCan {\n      edit\n      addOrientation\n      draftAction\n    }\n    axes {\n      axis\n      visibleCount\n      hiddenCount\n      ...PlanAxisSection\n    }\n  }\n"): (typeof documents)["\n  fragment PlanContents on ActionPlan {\n    id\n    ...PlanPortrait\n    viewerCan {\n      edit\n      addOrientation\n      draftAction\n    }\n    axes {\n      axis\n      visibleCount\n      hiddenCount\n      ...PlanAxisSection\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginActionPlan($input: BeginActionPlanInput!) {\n    beginActionPlan(input: $input) {\n      actionPlan {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation BeginActionPlan($input: BeginActionPlanInput!) {\n    beginActionPlan(input: $input) {\n      actionPlan {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoryPlan($phase: ProgrammePhase!, $code: String!) {\n    viewer {\n      account {\n        id\n      }\n    }\n    territoryPlan(phase: $phase, code: $code) {\n      territoryId\n      territoryName\n      viewerCanBegin\n      plan {\n        id\n        ...PlanContents\n        axes {\n          axis\n          orientations {\n            ...Orientation\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TerritoryPlan($phase: ProgrammePhase!, $code: String!) {\n    viewer {\n      account {\n        id\n      }\n    }\n    territoryPlan(phase: $phase, code: $code) {\n      territoryId\n      territoryName\n      viewerCanBegin\n      plan {\n        id\n        ...PlanContents\n        axes {\n          axis\n          orientations {\n            ...Orientation\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanPortrait on ActionPlan {\n    id\n    version\n    portrait\n    viewerCan {\n      edit\n    }\n  }\n"): (typeof documents)["\n  fragment PlanPortrait on ActionPlan {\n    id\n    version\n    portrait\n    viewerCan {\n      edit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditActionPlan($input: EditActionPlanInput!) {\n    editActionPlan(input: $input) {\n      actionPlan {\n        id\n        version\n        portrait\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditActionPlan($input: EditActionPlanInput!) {\n    editActionPlan(input: $input) {\n      actionPlan {\n        id\n        version\n        portrait\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministratorHome {\n    firstPhase: territories(first: 1, filter: { phase: phase_1 }) {\n      totalCount\n    }\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n    deadLetters(first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query AdministratorHome {\n    firstPhase: territories(first: 1, filter: { phase: phase_1 }) {\n      totalCount\n    }\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n    deadLetters(first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadLetters($after: String) {\n    deadLetters(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        queue\n        reference\n        error\n        attempts\n        failedAt\n        retriedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeadLetters($after: String) {\n    deadLetters(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        queue\n        reference\n        error\n        attempts\n        failedAt\n        retriedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDeadLetter($input: RetryDeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      deadLetter {\n        id\n        retriedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryDeadLetter($input: RetryDeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      deadLetter {\n        id\n        retriedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    viewer {\n      account {\n        id\n        name\n      }\n      capacity {\n        id\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  query Home {\n    viewer {\n      account {\n        id\n        name\n      }\n      capacity {\n        id\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StateHome {\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query StateHome {\n    secondPhase: territories(first: 1, filter: { phase: phase_2 }) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritorialHome {\n    territories(first: 20) {\n      nodes {\n        id\n        name\n        ...TerritoryCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query TerritorialHome {\n    territories(first: 20) {\n      nodes {\n        id\n        name\n        ...TerritoryCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TerritoryCard on Territory {\n    id\n    phase\n    code\n    onboarding {\n      step\n      done\n    }\n  }\n"): (typeof documents)["\n  fragment TerritoryCard on Territory {\n    id\n    phase\n    code\n    onboarding {\n      step\n      done\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VisitorDemonstration {\n    personas {\n      key\n    }\n  }\n"): (typeof documents)["\n  query VisitorDemonstration {\n    personas {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n"): (typeof documents)["\n  query Sessions {\n    sessions {\n      id\n      userAgent\n      openedAt\n      lastSeenAt\n      isCurrent\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeOtherSessions($input: PlainInput!) {\n    revokeOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeOtherSessions($input: PlainInput!) {\n    revokeOtherSessions(input: $input) {\n      sessions {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    suspendAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SuspendAccount($input: SuspendAccountInput!) {\n    suspendAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreAccount($input: RestoreAccountInput!) {\n    restoreAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreAccount($input: RestoreAccountInput!) {\n    restoreAccount(input: $input) {\n      account {\n        id\n        version\n        suspendedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        suspendedAt\n        roleAssignments {\n          id\n          version\n          role\n          places\n          operator\n          startsOn\n          endsOn\n        }\n        postings {\n          id\n          version\n          places\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Accounts($search: String, $first: Int!, $after: String) {\n    accounts(search: $search, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        suspendedAt\n        roleAssignments {\n          id\n          version\n          role\n          places\n          operator\n          startsOn\n          endsOn\n        }\n        postings {\n          id\n          version\n          places\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRoleAssignment($input: EndRoleAssignmentInput!) {\n    endRoleAssignment(input: $input) {\n      roleAssignment {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndRoleAssignment($input: EndRoleAssignmentInput!) {\n    endRoleAssignment(input: $input) {\n      roleAssignment {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPosting($input: EndPostingInput!) {\n    endPosting(input: $input) {\n      posting {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndPosting($input: EndPostingInput!) {\n    endPosting(input: $input) {\n      posting {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($input: PlainInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut($input: PlainInput!) {\n    signOut(input: $input) {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchCapacity($input: SwitchCapacityInput!) {\n    switchCapacity(input: $input) {\n      viewer {\n        account {\n          id\n        }\n        capacity {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchCapacity($input: SwitchCapacityInput!) {\n    switchCapacity(input: $input) {\n      viewer {\n        account {\n          id\n        }\n        capacity {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    demonstration\n    viewer {\n      account {\n        id\n        name\n        email\n      }\n      capacity {\n        id\n      }\n      capacities {\n        id\n        role\n        places\n        operator\n        startsOn\n        endsOn\n      }\n      invitableRoles\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    demonstration\n    viewer {\n      account {\n        id\n        name\n        email\n      }\n      capacity {\n        id\n      }\n      capacities {\n        id\n        role\n        places\n        operator\n        startsOn\n        endsOn\n      }\n      invitableRoles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      signInMailed\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      signInMailed\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ResendInvitation($input: ResendInvitationInput!) {\n    resendInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        viewerCanManage\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n        version\n        state\n        viewerCanManage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationPreview($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      role\n      places\n      operator\n      invitedByName\n      expiresAt\n      state\n    }\n  }\n"): (typeof documents)["\n  query InvitationPreview($token: String!) {\n    invitationPreview(token: $token) {\n      email\n      name\n      role\n      places\n      operator\n      invitedByName\n      expiresAt\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitations($territoryId: ID, $first: Int!, $after: String) {\n    invitations(territoryId: $territoryId, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        role\n        places\n        operator\n        state\n        invitedByName\n        createdAt\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Invitations($territoryId: ID, $first: Int!, $after: String) {\n    invitations(territoryId: $territoryId, first: $first, after: $after) {\n      nodes {\n        id\n        version\n        name\n        email\n        role\n        places\n        operator\n        state\n        invitedByName\n        createdAt\n        expiresAt\n        sentCount\n        viewerCanManage\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendInvitation($input: SendInvitationInput!) {\n    sendInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendInvitation($input: SendInvitationInput!) {\n    sendInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoryOptions($after: String) {\n    territories(filter: {}, sort: name, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        phase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query TerritoryOptions($after: String) {\n    territories(filter: {}, sort: name, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        phase\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Personas {\n    personas {\n      key\n      name\n      role\n    }\n  }\n"): (typeof documents)["\n  query Personas {\n    personas {\n      key\n      name\n      role\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterAsPersona($input: EnterAsPersonaInput!) {\n    enterAsPersona(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterAsPersona($input: EnterAsPersonaInput!) {\n    enterAsPersona(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignIn($input: RequestSignInInput!) {\n    requestSignIn(input: $input) {\n      validMinutes\n    }\n  }\n"): (typeof documents)["\n  mutation RequestSignIn($input: RequestSignInInput!) {\n    requestSignIn(input: $input) {\n      validMinutes\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSignIn($input: ConfirmSignInInput!) {\n    confirmSignIn(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmSignIn($input: ConfirmSignInInput!) {\n    confirmSignIn(input: $input) {\n      viewer {\n        account {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmImport($input: ConfirmImportInput!) {\n    confirmImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoryImports($first: Int!, $after: String) {\n    territoryImports(first: $first, after: $after) {\n      nodes {\n        id\n        status\n        createdByName\n        createdAt\n        problemCount\n        files {\n          id\n          name\n        }\n        preview {\n          counts {\n            createdTerritories\n            changedTerritories\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query TerritoryImports($first: Int!, $after: String) {\n    territoryImports(first: $first, after: $after) {\n      nodes {\n        id\n        status\n        createdByName\n        createdAt\n        problemCount\n        files {\n          id\n          name\n        }\n        preview {\n          counts {\n            createdTerritories\n            changedTerritories\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoImport($input: UndoImportInput!) {\n    undoImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoImport($input: UndoImportInput!) {\n    undoImport(input: $input) {\n      territoryImport {\n        id\n        version\n        status\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportPlannedTerritories($importId: ID!, $kind: PlannedKind!, $first: Int!, $after: String) {\n    territoryImport(id: $importId) {\n      id\n      territories(kind: $kind, first: $first, after: $after) {\n        nodes {\n          phase\n          code\n          name\n          kind\n          contour\n          changes {\n            field\n            from\n            to\n          }\n          addedMembers {\n            siren\n            name\n          }\n          removedMembers {\n            siren\n            name\n          }\n          changedMembers {\n            siren\n            name\n            changes {\n              field\n              from\n              to\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImportPlannedTerritories($importId: ID!, $kind: PlannedKind!, $first: Int!, $after: String) {\n    territoryImport(id: $importId) {\n      id\n      territories(kind: $kind, first: $first, after: $after) {\n        nodes {\n          phase\n          code\n          name\n          kind\n          contour\n          changes {\n            field\n            from\n            to\n          }\n          addedMembers {\n            siren\n            name\n          }\n          removedMembers {\n            siren\n            name\n          }\n          changedMembers {\n            siren\n            name\n            changes {\n              field\n              from\n              to\n            }\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        totalCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoryImport($id: ID!) {\n    territoryImport(id: $id) {\n      id\n      version\n      status\n      chosenPhase\n      problemCount\n      createdByName\n      createdAt\n      appliedAt\n      undoneAt\n      files {\n        id\n        name\n        size\n      }\n      progress {\n        step\n        done\n        total\n      }\n      problems {\n        file\n        line\n        column\n        sentence\n      }\n      obstacles {\n        label\n        reason\n      }\n      preview {\n        files {\n          name\n          phase\n          shape\n          rows\n        }\n        counts {\n          createdTerritories\n          changedTerritories\n          unchangedTerritories\n          addedMembers\n          changedMembers\n          removedMembers\n          createdContours\n          changedContours\n        }\n        departements\n        unchangedDepartements\n      }\n    }\n  }\n"): (typeof documents)["\n  query TerritoryImport($id: ID!) {\n    territoryImport(id: $id) {\n      id\n      version\n      status\n      chosenPhase\n      problemCount\n      createdByName\n      createdAt\n      appliedAt\n      undoneAt\n      files {\n        id\n        name\n        size\n      }\n      progress {\n        step\n        done\n        total\n      }\n      problems {\n        file\n        line\n        column\n        sentence\n      }\n      obstacles {\n        label\n        reason\n      }\n      preview {\n        files {\n          name\n          phase\n          shape\n          rows\n        }\n        counts {\n          createdTerritories\n          changedTerritories\n          unchangedTerritories\n          addedMembers\n          changedMembers\n          removedMembers\n          createdContours\n          changedContours\n        }\n        departements\n        unchangedDepartements\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ImportProgressed($id: ID!) {\n    importProgressed(id: $id) {\n      id\n    }\n  }\n"): (typeof documents)["\n  subscription ImportProgressed($id: ID!) {\n    importProgressed(id: $id) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  query Regions {\n    regions {\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritoriesMap($phase: ProgrammePhase!) {\n    territoriesMap(phase: $phase) {\n      id\n      phase\n      code\n      name\n      longitude\n      latitude\n      contour\n    }\n  }\n"): (typeof documents)["\n  query TerritoriesMap($phase: ProgrammePhase!) {\n    territoriesMap(phase: $phase) {\n      id\n      phase\n      code\n      name\n      longitude\n      latitude\n      contour\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Territories($filter: TerritoryFilterInput!, $sort: TerritorySort!, $first: Int!, $after: String) {\n    territories(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        id\n        phase\n        code\n        name\n        population\n        regionsOf {\n          code\n          name\n        }\n        leadPost {\n          vacant\n          vacantSince\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Territories($filter: TerritoryFilterInput!, $sort: TerritorySort!, $first: Int!, $after: String) {\n    territories(filter: $filter, sort: $sort, first: $first, after: $after) {\n      nodes {\n        id\n        phase\n        code\n        name\n        population\n        regionsOf {\n          code\n          name\n        }\n        leadPost {\n          vacant\n          vacantSince\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MapBackground {\n    mapBackground {\n      code\n      geometry\n    }\n  }\n"): (typeof documents)["\n  query MapBackground {\n    mapBackground {\n      code\n      geometry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      contact {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) {\n      contact {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditContact($input: EditContactInput!) {\n    editContact(input: $input) {\n      contact {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      seat {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSeat($input: EndSeatInput!) {\n    endSeat(input: $input) {\n      seat {\n        id\n        version\n        endsOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameSeatHolder($input: NameSeatHolderInput!) {\n    nameSeatHolder(input: $input) {\n      seat {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation NameSeatHolder($input: NameSeatHolderInput!) {\n    nameSeatHolder(input: $input) {\n      seat {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetTerritorySectors($input: SetTerritorySectorsInput!) {\n    setTerritorySectors(input: $input) {\n      territory {\n        id\n        version\n        sectors\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetTerritorySectors($input: SetTerritorySectorsInput!) {\n    setTerritorySectors(input: $input) {\n      territory {\n        id\n        version\n        sectors\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContact($input: RemoveContactInput!) {\n    removeContact(input: $input) {\n      territory {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveContact($input: RemoveContactInput!) {\n    removeContact(input: $input) {\n      territory {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TerritorySheet($phase: ProgrammePhase!, $code: ID!) {\n    territory(phase: $phase, code: $code) {\n      id\n      version\n      phase\n      code\n      name\n      population\n      communeCount\n      sectors\n      isDemonstration\n      contour\n      viewerCan\n      regionsOf {\n        code\n        name\n      }\n      departements {\n        code\n        name\n      }\n      point {\n        longitude\n        latitude\n        approximate\n      }\n      members {\n        id\n        siren\n        name\n        nature\n        vintage\n        population\n      }\n      pair {\n        seats {\n          id\n          version\n          side\n          personName\n          position\n          organisation\n          hasAccount\n          startsOn\n          endsOn\n        }\n      }\n      leadPost {\n        vacant\n        vacantSince\n        postings {\n          id\n          personName\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      contacts {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n      onboarding {\n        step\n        done\n      }\n    }\n  }\n"): (typeof documents)["\n  query TerritorySheet($phase: ProgrammePhase!, $code: ID!) {\n    territory(phase: $phase, code: $code) {\n      id\n      version\n      phase\n      code\n      name\n      population\n      communeCount\n      sectors\n      isDemonstration\n      contour\n      viewerCan\n      regionsOf {\n        code\n        name\n      }\n      departements {\n        code\n        name\n      }\n      point {\n        longitude\n        latitude\n        approximate\n      }\n      members {\n        id\n        siren\n        name\n        nature\n        vintage\n        population\n      }\n      pair {\n        seats {\n          id\n          version\n          side\n          personName\n          position\n          organisation\n          hasAccount\n          startsOn\n          endsOn\n        }\n      }\n      leadPost {\n        vacant\n        vacantSince\n        postings {\n          id\n          personName\n          employer\n          startsOn\n          endsOn\n        }\n      }\n      contacts {\n        id\n        version\n        name\n        position\n        organisation\n        email\n        phone\n      }\n      onboarding {\n        step\n        done\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ViewerScope {\n    viewer {\n      account {\n        id\n      }\n      invitableRoles\n      capacity {\n        id\n        role\n        territoryIds\n      }\n    }\n  }\n"): (typeof documents)["\n  query ViewerScope {\n    viewer {\n      account {\n        id\n      }\n      invitableRoles\n      capacity {\n        id\n        role\n        territoryIds\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTerritory {\n    territories(filter: {}, sort: name, first: 2) {\n      nodes {\n        id\n        phase\n        code\n      }\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query OwnTerritory {\n    territories(filter: {}, sort: name, first: 2) {\n      nodes {\n        id\n        phase\n        code\n      }\n      totalCount\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;