import Ajv from 'ajv/dist/2020';
import schema from '../../src/cli/json/hyoka.schema.json';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
ajv.addSchema(schema);

/** What an answer breaks of its definition in the shipped schema; empty where it keeps it. */
export function breaks(definition: keyof (typeof schema)['$defs'], json: string): string[] {
  const validate = ajv.getSchema(`hyoka.schema.json#/$defs/${definition}`);
  if (!validate) throw new Error(`the schema has no definition ${definition}`);
  if (validate(JSON.parse(json)) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
