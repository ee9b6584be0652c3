import { contains, intersection } from '../../engine/area';
import type { Validation } from '../../engine/validation';
import { asBoolean, asRecord } from '../arguments';
import { documented, method, property, unsure, type ObjectType } from '../member';
import type { Region } from './region';

const types: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const none = { rule: {}, ignoreBlanks: true, errorAlert: {}, prompt: {} };

/** The validation that holds all of the region; null where there is none or several. */
function validationOf({ sheet, areas }: Region): Validation | null {
  return sheet.validations.find(({ area }) => areas.every((part) => contains(area, part))) ?? null;
}

function change({ sheet, areas }: Region, changes: Partial<Omit<Validation, 'area'>>): void {
  for (const area of areas) {
    sheet.checkWritable(area);
    const before = validationOf({ sheet, areas: [area] }) ?? none;
    sheet.validations = sheet.validations.filter((validation) => !intersection(validation.area, area));
    sheet.validations.push({ ...none, ...before, ...changes, area });
  }
}

export const dataValidationType: ObjectType<Region> = {
  name: 'DataValidation',
  members: {
    type: property(documented('validation', 'None, List …; null where cells differ'), {
      get: (region) => {
        const touched = region.sheet.validations.some(({ area }) =>
          region.areas.some((part) => intersection(area, part)),
        );
        const found = validationOf(region);
        if (!found) return touched ? null : 'None';
        return types[Object.keys(found.rule)[0] ?? ''] ?? 'None';
      },
    }),
    rule: property(documented('validation', 'as given; a formula in it follows renamed sheets'), {
      get: (region) => validationOf(region)?.rule ?? {},
      set: (region, value) => change(region, { rule: asRecord(value) }),
    }),
    ignoreBlanks: property(documented('validation', 'true unless set'), {
      get: (region) => validationOf(region)?.ignoreBlanks ?? true,
      set: (region, value) => change(region, { ignoreBlanks: asBoolean(value) }),
    }),
    errorAlert: property(documented('validation', 'as given'), {
      get: (region) => validationOf(region)?.errorAlert ?? {},
      set: (region, value) => change(region, { errorAlert: asRecord(value) }),
    }),
    prompt: property(documented('validation', 'as given'), {
      get: (region) => validationOf(region)?.prompt ?? {},
      set: (region, value) => change(region, { prompt: asRecord(value) }),
    }),
    clear: method(
      unsure('validation', 'takes away every validation that touches the range, whole', { unseen: 'validations' }),
      ({ sheet, areas }) => {
        for (const area of areas) {
          sheet.checkWritable(area);
          sheet.validations = sheet.validations.filter((validation) => !intersection(validation.area, area));
        }
      },
    ),
  },
};
