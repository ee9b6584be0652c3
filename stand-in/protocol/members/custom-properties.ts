import { ExcelError } from '../../engine/errors';
import type { Sheet } from '../../engine/sheet';
import { asText } from '../arguments';
import { documented, item, method, object, property, type ObjectType } from '../member';

interface CustomProperty {
  readonly sheet: Sheet;
  readonly key: string;
}

const find = (sheet: Sheet, key: unknown): CustomProperty | null => {
  const found = [...sheet.customProperties.keys()].find((other) => other.toLowerCase() === asText(key).toLowerCase());
  return found === undefined ? null : { sheet, key: found };
};

export const customPropertyType: ObjectType<CustomProperty> = {
  name: 'WorksheetCustomProperty',
  identity: { key: '_Id', of: ({ key }) => key },
  members: {
    key: property(documented('custom properties', 'as first given'), { get: ({ key }) => key }),
    value: property(documented('custom properties', 'a text'), {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value) => void sheet.customProperties.set(key, asText(value)),
    }),
    delete: method(
      documented('custom properties', 'takes it away'),
      ({ sheet, key }) => void sheet.customProperties.delete(key),
    ),
  },
};

export const customPropertiesType: ObjectType<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: {
    ...documented('custom properties', 'by key, in any case of letters'),
    all: (sheet) => [...sheet.customProperties.keys()].map((key) => item(customPropertyType, { sheet, key })),
    find: (sheet, key) => {
      const found = find(sheet, key);
      return found && item(customPropertyType, found);
    },
  },
  members: {
    add: object(
      documented('custom properties', 'a key that exists gets the new value'),
      () => customPropertyType,
      (sheet, [key, value]) => {
        const name = find(sheet, key)?.key ?? asText(key);
        if (name === '') throw new ExcelError('InvalidArgument', 'The key is empty.');
        sheet.customProperties.set(name, asText(value));
        return { sheet, key: name };
      },
    ),
    getItemOrNullObject: object(
      documented('custom properties', 'null where there is none'),
      () => customPropertyType,
      (sheet, [key]) => find(sheet, key),
    ),
    getCount: method(documented('custom properties', 'how many'), ({ customProperties }) => customProperties.size),
  },
};
