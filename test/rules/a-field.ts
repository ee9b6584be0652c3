import type { Field } from '../../src/model/field';

/** A field that was read from a text. */
export const aField = (
  raw: string,
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): Field<string> => ({
  label: '項目',
  place: { sheet: 'シート', ...at },
  labelPlace: null,
  state: 'read',
  value: raw,
  raw,
  format: '',
  formula: false,
  asText: false,
  required: true,
  marked: null,
});
