import { textProblems } from '@binome/governance/domain';
import type { StateAnswer } from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { authorOf, DomainError, refuse, systemActor, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { instantOf } from './clock.js';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';
import type { OnDecision } from './decision.service.js';

export type AnswerProposal = OnDecision & { answer: StateAnswer; text: string };

const PROGRAM = systemActor('réponse de l’État');

/** What the State answers to the proposals that committees make to it. */
@Injectable()
export class StateAnswerService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
  ) {}

  /** Gives a proposal its dated answer; a later one replaces it, and the history keeps both. */
  async answer(actor: Actor, input: AnswerProposal): Promise<Decision> {
    const { clientMutationId, decisionId, version, answer, text } = input;
    const known = await this.rights.get(actor, decisionId);
    this.rights.refuse(known, 'answer', this.rights.mayAnswer(actor, known) ? 'state' : 'reader');
    // The State only reads the rows of a territory: once its right is checked, the answer is written by the program in its name.
    return this.unitOfWork.command(
      actor,
      { name: 'answerProposal', clientMutationId },
      (tx) => {
        tx.author = authorOf(actor);
        return this.write(tx, { decisionId, version, answer, text });
      },
      (id) => this.rights.get(actor, id),
      { as: PROGRAM },
    );
  }

  private async write(
    tx: Tx,
    { decisionId, version, answer, text }: Omit<AnswerProposal, 'clientMutationId'>,
  ): Promise<Decision> {
    const decision = await tx.load(Decision, decisionId);
    const stateAnswerText = text.normalize('NFC').trim();
    if (decision.stateAnswer === answer && decision.stateAnswerText === stateAnswerText) return decision;
    if (version !== decision.version) throw new DomainError('CONFLICT', { version: decision.version, fields: [] });
    refuse(textProblems({ text }, { text: { max: 4000, required: true, lines: true } }));
    const stateAnsweredAt = await instantOf(tx.manager);
    const fields = { stateAnswer: answer, stateAnswerText, stateAnsweredAt, stateAnsweredBy: tx.author.name };
    const { changes } = await tx.edit(Decision, decision, { version, fields });
    await tx.record('decision.answered', { ...about('Decision', decision), data: { decisionId, answer }, changes });
    return decision;
  }
}
