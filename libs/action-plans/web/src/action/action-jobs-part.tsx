import { fieldWord, type JobField } from '@binome/action-plans/domain';
import { CellTable, EditableCount, Missing } from '@binome/shared/web';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';
import styles from './action-jobs-part.module.css';

const KINDS = ['Prévus', 'Déclarés', 'Vérifiés'];

/** Jobs created and maintained: planned, declared, verified, never added up together. */
export function ActionJobsPart({ action: { jobs }, field, lockedBecause }: ActionPartProps) {
  const rows: { title: string; cells: [JobField, number | null | undefined][] }[] = [
    {
      title: 'Créés',
      cells: [
        ['jobsCreatedPlanned', jobs.createdPlanned],
        ['jobsCreatedDeclared', jobs.createdDeclared],
        ['jobsCreatedVerified', jobs.createdVerified],
      ],
    },
    {
      title: 'Maintenus',
      cells: [
        ['jobsMaintainedPlanned', jobs.maintainedPlanned],
        ['jobsMaintainedDeclared', jobs.maintainedDeclared],
        ['jobsMaintainedVerified', jobs.maintainedVerified],
      ],
    },
  ];
  return (
    <SheetPart id="emplois">
      <p className="field-hint">
        Prévus par le porteur, déclarés par lui une fois pourvus, vérifiés sur pièces. Un zéro se note, un vide attend.
      </p>
      <CellTable className={styles.table}>
        <caption className="visually-hidden">Emplois, en personnes</caption>
        <thead>
          <tr>
            <td />
            {KINDS.map((kind) => (
              <th key={kind} scope="col">
                {kind}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, cells }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {cells.map(([name, value]) => (
                <td key={name}>
                  <EditableCount
                    {...field(name)}
                    label={fieldWord(name)}
                    value={value ?? null}
                    layout="cell"
                    emptyLabel={<Missing />}
                    lockedBecause={lockedBecause}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </CellTable>
    </SheetPart>
  );
}
