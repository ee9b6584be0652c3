import { plural } from './plural';
import type { ListsTexts } from './lists-ja';

export const listsEn: ListsTexts = {
  title: 'Additional lists',
  lead: 'Adds a sheet that lists only the projects that meet a condition. It is built again whenever you press “Build”. Delete the sheet to be rid of it.',
  kind: 'By',
  value: 'Condition',
  any: 'Any mark',
  count: (count) => plural(count, 'project'),
  add: 'Add list',
  added: (name) => `The sheet “${name}” was written.`,
};
