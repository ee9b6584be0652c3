/** The sheet or cell that an error's `detail` names, in brackets; `''` where it names a part of the file, which staff do not know. */
export const placeWithin = (detail: string): string => (detail === '' || isPart(detail) ? '' : `（${detail}）`);

const isPart = (detail: string): boolean => /[/\\]|^\[|^(?:zip|mimetype|sheetData)\b/u.test(detail);
