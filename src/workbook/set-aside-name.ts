import { formerTabNames, tabNames } from './mark';

/** Stands behind the name of a staff-made sheet that gave its name to a tab of ours: `事務事業一覧(元)`, `事務事業一覧(元2)`. */
export const setAsideWord = '元';

const tabs: readonly string[] = Object.values(tabNames);
const names = [...Object.values(tabNames), ...Object.values(formerTabNames)].join('|');
const setAsideName = new RegExp(`^(?:${names})[(（]${setAsideWord}\\d*[)）]$`, 'u');

/** Whether a sheet bears a tab's name, written in whatever width: one of staff's gives it up once the tab is built. */
export const bearsTabName = (name: string): boolean => tabs.includes(name.normalize('NFKC').toLowerCase());

/** Whether a sheet bears such a name: it is not read from then on. */
export const isSetAsideName = (name: string): boolean => setAsideName.test(name);
