import type { Sheet } from '../../engine/sheet';
import { documented, method, property, type ObjectType } from '../member';

export const protectionType: ObjectType<Sheet> = {
  name: 'WorksheetProtection',
  members: {
    protected: property(documented('protection', 'whether the sheet is protected'), {
      get: (sheet) => sheet.protected,
    }),
    protect: method(
      documented('protection', 'writes on locked cells fail with AccessDenied; options and passwords are not kept'),
      (sheet) => {
        sheet.protected = true;
      },
    ),
    unprotect: method(documented('protection', 'takes the protection off'), (sheet) => {
      sheet.protected = false;
    }),
  },
};
