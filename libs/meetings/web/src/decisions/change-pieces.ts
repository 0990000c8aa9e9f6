import type { ApolloClient } from '@apollo/client';
import type { PrepareDecisionChangeInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import type { Decision } from './decision-query.js';
import {
  blankDraft,
  budgetMove,
  draftOf,
  draftProblems,
  editOf,
  editProblems,
  typedAgain,
  typedFrom,
  type ActionNow,
  type TypedChange,
  type TypedDraft,
} from './planned-change.js';
import type { TypedProblems } from './planned-lines.js';

const DecidedActionQuery = graphql(`
  query DecidedAction($id: ID!) {
    action(id: $id) {
      id
      code
      title
      ownerName
      milestones {
        id
        label
        dueOn
        doneOn
      }
      money {
        budgetLines {
          id
          label
          year
          nature
          planned
        }
        fundingLines {
          id
          funder
          amount
        }
      }
    }
  }
`);

/** What a change does to one action, or the action that it adds, while it is typed. */
export type ChangePiece = { key: string; left: string[] } & (
  { kind: 'edit'; action: ActionNow; typed: TypedChange } | { kind: 'draft'; typed: TypedDraft }
);

/** An action to change, as it stands now. */
export async function editPiece(
  client: ApolloClient,
  id: string,
  fields: Decision['changes'][number]['fields'] = [],
): Promise<ChangePiece> {
  const { data } = await client.query({
    query: DecidedActionQuery,
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (!data) throw new Error('An action came without its data');
  const { money, ...rest } = data.action;
  const action = { ...rest, budgetLines: money.budgetLines, fundingLines: money.fundingLines };
  return { key: id, kind: 'edit', action, ...typedAgain(typedFrom(action), fields) };
}

/** An action to add. */
export function draftPiece(year: string): ChangePiece {
  const id = () => crypto.randomUUID();
  return { key: id(), left: [], kind: 'draft', typed: blankDraft(id, year) };
}

/** The pieces of the change that a decision already carries, to go on from. */
export function piecesOf(client: ApolloClient, { changes }: Decision): Promise<ChangePiece[]> {
  return Promise.all(
    changes.map(({ kind, actionId, fields }) => {
      if (kind === 'edit') return editPiece(client, actionId ?? '', fields);
      const id = crypto.randomUUID();
      const blank = { ...blankDraft(() => id, ''), budget: [], milestones: [] };
      return { key: id, kind, ...typedAgain<TypedDraft>(blank, fields) };
    }),
  );
}

/** What is wrong with each piece, by its key. */
export function pieceProblems(piece: ChangePiece): TypedProblems {
  return piece.kind === 'edit' ? editProblems(piece.action, piece.typed) : draftProblems(piece.typed);
}

/** The pieces as the command takes them. */
export function preparedOf(
  pieces: readonly ChangePiece[],
  planId: string,
): Pick<PrepareDecisionChangeInput, 'edits' | 'drafts'> {
  return {
    edits: pieces.flatMap((piece) => (piece.kind === 'edit' ? [editOf(piece.action, piece.typed)] : [])),
    drafts: pieces.flatMap((piece) => (piece.kind === 'draft' ? [{ planId, ...draftOf(piece.typed) }] : [])),
  };
}

/** By how much the planned budget of each piece moves. */
export function budgetMoves(pieces: readonly ChangePiece[]): string[] {
  return pieces.map((piece) => budgetMove(piece.kind === 'edit' ? piece.action : null, piece.typed));
}
