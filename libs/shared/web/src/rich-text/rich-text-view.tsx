import { Fragment, useMemo, type JSX } from 'react';
import {
  readRichText,
  wordsOf,
  type RichBlock,
  type RichCell,
  type RichInline,
  type RichList,
  type RichMark,
  type RichTable,
} from '@binome/shared/domain';

/** The level of the first headings of a text: one below the heading that it stands under. */
export type TopHeading = 2 | 3 | 4 | 5;

/** A long text, read: its HTML is never given to the page, only what it says in elements that are ours. */
export function RichTextView({ html, topHeading = 4 }: { html: string; topHeading?: TopHeading }) {
  const text = useMemo(() => readRichText(html), [html]);
  return (
    <div className="rich-text">
      {text.map((block, place) => (
        <Block key={place} block={block} topHeading={topHeading} />
      ))}
    </div>
  );
}

function Block({ block, topHeading }: { block: RichBlock; topHeading: TopHeading }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Line line={block.content} />
        </p>
      );
    case 'heading': {
      const level = topHeading + block.attrs.level - 2;
      const Heading = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
      return (
        <Heading className={block.attrs.level === 2 ? 'rich-title' : 'rich-subtitle'}>
          <Line line={block.content} />
        </Heading>
      );
    }
    case 'table':
      return <Table table={block} topHeading={topHeading} />;
    default:
      return <List list={block} topHeading={topHeading} />;
  }
}

function List({ list, topHeading }: { list: RichList; topHeading: TopHeading }) {
  const Tag = list.type === 'bulletList' ? 'ul' : 'ol';
  return (
    <Tag>
      {list.content.map((item, place) => (
        <li key={place}>
          {item.content.map((block, inner) => (
            <Block key={inner} block={block} topHeading={topHeading} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

function Table({ table, topHeading }: { table: RichTable; topHeading: TopHeading }) {
  return (
    <div className="rich-table">
      <table>
        <tbody>
          {table.content.map((row, rank) => (
            <tr key={rank}>
              {row.content.map((cell, place) => (
                <Cell key={place} cell={cell} scope={rank === 0 ? 'col' : 'row'} topHeading={topHeading} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell, scope, topHeading }: { cell: RichCell; scope: 'col' | 'row'; topHeading: TopHeading }) {
  const { colspan, rowspan } = cell.attrs;
  const blocks = cell.content.map((block, place) => <Block key={place} block={block} topHeading={topHeading} />);
  // A heading without words would name nothing.
  if (cell.type === 'tableCell' || !wordsOf(cell.content)) {
    return (
      <td colSpan={colspan} rowSpan={rowspan}>
        {blocks}
      </td>
    );
  }
  return (
    <th colSpan={colspan} rowSpan={rowspan} scope={scope}>
      {blocks}
    </th>
  );
}

function Line({ line }: { line: readonly RichInline[] }) {
  return line.map((inline, place) =>
    inline.type === 'hardBreak' ? (
      <br key={place} />
    ) : (
      <Fragment key={place}>{(inline.marks ?? []).reduceRight<JSX.Element>(marked, <>{inline.text}</>)}</Fragment>
    ),
  );
}

function marked(inner: JSX.Element, mark: RichMark): JSX.Element {
  if (mark.type === 'bold') return <strong>{inner}</strong>;
  if (mark.type === 'italic') return <em>{inner}</em>;
  return (
    <a href={mark.attrs.href} rel="noreferrer noopener">
      {inner}
    </a>
  );
}
