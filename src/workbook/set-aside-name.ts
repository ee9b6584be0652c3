import { tabNames } from './mark';

/** Stands behind the name of a staff-made sheet that gave its name to a tab of ours: `事務事業一覧(元)`, `事務事業一覧(元2)`. */
export const setAsideWord = '元';

const setAsideName = new RegExp(`^(?:${Object.values(tabNames).join('|')})[(（]${setAsideWord}\\d*[)）]$`, 'u');

/** Whether a sheet bears such a name: it is not read from then on. */
export const isSetAsideName = (name: string): boolean => setAsideName.test(name);
