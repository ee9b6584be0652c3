import type { Column, Table } from './columns';
import { fileName, formats, type Format } from './formats';

/**
 * The dictionary of the files: a Frictionless Data Package v1, a resource a file. `unit` is the dictionary's own word, which
 * the standard leaves room for.
 */
export function dataPackageOf(tables: readonly Table[], asked: readonly Format[], version: string) {
  return {
    profile: 'data-package',
    name: 'hyoka-open-data',
    title: '行政評価',
    description: `行政評価アシスト（hyoka ${version}）が、行政評価のブックから書き出した表。金額の単位は千円。空（null）は値がないか分からないことを示し、0とは区別する。`,
    resources: asked.flatMap((format) => tables.map((table) => resourceOf(table, format))),
  };
}

/** `projects`, and in another format than CSV `projects.parquet`: a resource's name is its alone. */
const nameOf = (table: string, format: Format): string => (format === 'csv' ? table : fileName(table, format));

function resourceOf(table: Table, format: Format) {
  const { mediatype, encoding } = formats[format];
  return {
    profile: 'tabular-data-resource',
    name: nameOf(table.name, format),
    title: table.title,
    description: table.description,
    path: fileName(table.name, format),
    format,
    mediatype,
    ...(encoding === null ? {} : { encoding }),
    ...(format === 'csv' ? { dialect: { delimiter: ',', lineTerminator: '\r\n', header: true } } : {}),
    schema: {
      fields: Object.entries(table.columns).map(([name, column]) => fieldOf(name, column)),
      missingValues: [''],
      ...(table.primaryKey === undefined ? {} : { primaryKey: table.primaryKey }),
      ...(table.namesProject === undefined
        ? {}
        : {
            foreignKeys: [
              { fields: table.namesProject, reference: { resource: nameOf('projects', format), fields: 'project' } },
            ],
          }),
    },
  };
}

function fieldOf(name: string, { type, title, description, unit, required, unique, enum: values }: Column) {
  return {
    name,
    type,
    title,
    description,
    ...(unit === undefined ? {} : { unit }),
    constraints: {
      required: required ?? false,
      ...(unique ? { unique } : {}),
      ...(values ? { enum: values } : {}),
    },
  };
}
