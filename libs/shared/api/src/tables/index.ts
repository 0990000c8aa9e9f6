export { readTableFile, tableFileProblem, type TableReading } from './read-table-file.js';
export { decodedText } from './text-decoding.js';
export { readTextTable, type TextRecord, type TextTable } from './text-table.js';
