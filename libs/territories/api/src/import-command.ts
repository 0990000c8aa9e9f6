import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ReceivedFile } from '@binome/shared/api';
import { systemActor, undoObstacleLine } from '@binome/shared/domain';
import {
  importProblemLine,
  type ImportCounts,
  type ImportShape,
  type ProgrammePhase,
} from '@binome/territories/domain';
import { ImportJob } from './import-job.js';
import { ImportService } from './import.service.js';
import type { TerritoryImport } from './territory-import.entity.js';

export interface ImportOrder {
  files: readonly ReceivedFile[];
  chosenPhase: ProgrammePhase | null;
  /** Asked once the preview is shown. */
  agrees(): Promise<boolean>;
  say(line: string): void;
}

const ACTOR = systemActor('commande d’importation');
const SHOWN_PROBLEMS = 30;
const SHAPE_TITLES: Record<ImportShape, string> = {
  territories: 'territoires',
  communes: 'communes',
  members: 'membres',
  contours: 'contours de territoires',
  departements: 'fond de carte des départements',
};

/** The import as a command: the same steps as on the screen, one after the other in this process. */
@Injectable()
export class ImportCommand {
  constructor(
    @Inject(ImportService) private readonly imports: ImportService,
    @Inject(ImportJob) private readonly job: ImportJob,
  ) {}

  /** Whether the files are now applied; everything else is said and changes nothing. */
  async run({ files, chosenPhase, agrees, say }: ImportOrder): Promise<boolean> {
    const { id } = await this.imports.upload(ACTOR, { clientMutationId: randomUUID(), chosenPhase }, files);
    const previewed = await this.step(id);
    if (previewed.status !== 'previewed' || !previewed.preview) return this.refused(previewed, say);
    const { counts } = previewed.preview;
    for (const { name, shape, rows } of previewed.preview.files)
      say(`${name}\u00a0: ${SHAPE_TITLES[shape]}, ${rows} lignes`);
    say(countsLine(counts));
    if (Object.entries(counts).every(([count, value]) => count === 'unchangedTerritories' || value === 0)) {
      say('Tout est déjà ainsi\u00a0: rien à écrire.');
      return true;
    }
    if (!(await agrees())) {
      say('Rien n’a été écrit. Ajoutez --yes pour écrire sans confirmation.');
      return false;
    }
    await this.imports.confirm(ACTOR, { id, version: previewed.version, clientMutationId: randomUUID() });
    const applied = await this.step(id);
    if (applied.status !== 'applied') return this.refused(applied, say);
    say('L’import est appliqué. Il peut être annulé depuis Administration, Imports.');
    return true;
  }

  private async step(id: string): Promise<TerritoryImport> {
    await this.job.run(id);
    return this.imports.one(ACTOR, id);
  }

  private refused({ problems, problemCount, obstacles }: TerritoryImport, say: ImportOrder['say']): boolean {
    for (const problem of problems.slice(0, SHOWN_PROBLEMS)) say(importProblemLine(problem));
    for (const obstacle of obstacles) say(undoObstacleLine(obstacle));
    if (problemCount > SHOWN_PROBLEMS) say(`… et ${problemCount - SHOWN_PROBLEMS} autres problèmes.`);
    say('Rien n’a été écrit.');
    return false;
  }
}

function countsLine(counts: ImportCounts): string {
  return [
    `Territoires\u00a0: ${counts.createdTerritories} créés, ${counts.changedTerritories} modifiés, ${counts.unchangedTerritories} inchangés`,
    `membres\u00a0: ${counts.addedMembers} ajoutés, ${counts.changedMembers} modifiés, ${counts.removedMembers} retirés`,
    `contours\u00a0: ${counts.createdContours} créés, ${counts.changedContours} remplacés`,
  ].join('\u00a0; ');
}
