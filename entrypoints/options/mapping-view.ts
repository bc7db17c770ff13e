import type { MappingView } from '../../components/ledger/import-view.ts';
import type { Text } from '../../lib/domain/text-key.ts';
import { type Column, type Mapping, mappingQuestions } from '../../lib/ledger/csv-columns.ts';

/** What the user calls a column. */
function columnLabel(text: Text, { name, letter }: Column): string {
  return name === '' ? text('options_import_column', letter) : name;
}

function questionsOf(mapping: Mapping, text: Text): string[] {
  const { open, twice, noName } = mappingQuestions(mapping);
  const names = (columns: readonly Column[]) =>
    columns.map((column) => columnLabel(text, column)).join(text('ui_comma'));
  return [
    ...(open.length > 0 ? [text('options_import_question_open', names(open))] : []),
    ...twice.map((columns) => text('options_import_question_twice', names(columns))),
    ...(noName && open.length === 0 ? [text('options_import_question_no_name')] : []),
  ];
}

/** A mapping in the user's words; columns without name and content are not worth a line. */
export function mappingView(mapping: Mapping, text: Text): MappingView {
  const columns = mapping.columns
    .map((column, at) => ({
      at,
      label: columnLabel(text, column),
      named: column.name !== '',
      samples: column.samples,
      use: column.use,
    }))
    .filter(({ named, samples, use }) => named || samples.length > 0 || use === 'open');
  const refused = mapping.columns
    .filter(({ use }) => use === 'password')
    .map((column) => text('options_import_password', columnLabel(text, column)));
  const named = mapping.columns.some(({ use }) => use === 'name');
  return { header: mapping.header, columns, refused, named, questions: questionsOf(mapping, text) };
}

/** Puts a sentence about a field under the name that its column has in the file. */
export function inColumn(mapping: Mapping | undefined, field: string, sentence: string, text: Text): string {
  const column = mapping?.columns.find(({ use, name }) => use === field || (use === 'keep' && name === field));
  return column ? text('options_import_in_column', columnLabel(text, column), sentence) : sentence;
}
