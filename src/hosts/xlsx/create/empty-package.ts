import { mainNamespaces, relationshipNamespaces } from '../workbook-part';
import type { Package } from '../package';
import { Draft } from '../graft/draft';
import type { Dialect } from '../graft/dialect';

export const transitional: Dialect = { main: mainNamespaces[0] ?? '', relationships: relationshipNamespaces[0] ?? '' };
export const workbookPart = 'xl/workbook.xml';

const nothing: Package = { entries: new Map(), has: () => false, text: () => null, tree: () => null };
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A package that holds a workbook without sheets. */
export function emptyPackage(): Draft {
  const draft = new Draft(nothing);
  draft.put(
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packages}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/${workbookPart}" ContentType="${workbookType}"/></Types>`,
  );
  draft.put(
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1"` +
      ` Type="${transitional.relationships}/officeDocument" Target="${workbookPart}"/></Relationships>`,
  );
  draft.put(
    workbookPart,
    `${declaration}<workbook xmlns="${transitional.main}" xmlns:r="${transitional.relationships}">` +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets></sheets></workbook>',
  );
  return draft;
}
