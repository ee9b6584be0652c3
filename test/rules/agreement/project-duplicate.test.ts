import { projectDuplicate } from '../../../src/rules/agreement/project-duplicate';
import { withRows } from '../clean-but';
import { addCopy } from '../sheets';
import { testRule } from '../test-rule';

testRule(projectDuplicate, {
  clean: {
    'each name once': {},
    'shown again, and marked': { put: { 'card/2-5/name': '計量業務（再掲）' } },
    'a name that the list has otherwise, as another rule says': { put: { 'card/2-5/name': '計量業務' } },
    'names that are blank': { put: { 'card/2-5/name': null, 'card/2-4/name': null } },
  },
  broken: {
    'under another 施策': {
      put: { 'card/2-5/name': '計量業務', 'list/2-5/name': '計量業務' },
      at: 'card/3-7/name',
      says: '「計量業務」という名称の個票が、ほかにもあります（施策2-5 計量業務）',
      related: ['card/2-5/name'],
      reads: ['card/2-5/name', 2, 3],
    },
    'under the same 施策, with a space': {
      put: { 'card/3-8/name': '計量 業務', 'list/3-8/name': '計量業務' },
      at: 'card/3-8/name',
      related: ['card/3-7/name'],
    },
    'three of a name': {
      put: {
        'card/3-5/name': '計量業務',
        'list/3-5/name': '計量業務',
        'card/3-8/name': '計量業務',
        'list/3-8/name': '計量業務',
      },
      at: ['card/3-7/name', 'card/3-8/name'],
    },
    'a copy of a sheet of cards, once': {
      change: (snapshot) => addCopy(snapshot, '個票_施策2', { name: '個票_施策2 (2)' }),
      at: '個票_施策2 (2)!C3',
      says: 'シート「個票_施策2 (2)」の個票5枚は、すべて「個票_施策2」にもあります',
      related: ['card/2-1/name', 'card/2-2/name', 'card/2-3/name', 'card/2-4/name', 'card/2-5/name'],
      reads: [
        '個票_施策2 (2)!C12',
        '個票_施策2 (2)!C21',
        '個票_施策2 (2)!C30',
        '個票_施策2 (2)!C39',
        'card/2-1/name',
        'card/2-2/name',
        'card/2-3/name',
        'card/2-4/name',
        'card/2-5/name',
      ],
    },
    'two of a sheet that has others too': {
      put: {
        'card/3-1/name': '計量業務',
        'list/3-1/name': '計量業務',
        'card/3-2/name': '桜咲く会津プロジェクト推進事業',
        'list/3-2/name': '桜咲く会津プロジェクト推進事業',
      },
      at: ['card/3-2/name', 'card/3-7/name'],
    },
    'one of a name that the list does not have': {
      data: withRows(3, (rows) => rows.slice(0, 7)),
      put: { 'card/3-8/name': '計量業務' },
      at: 'card/3-8/name',
    },
  },
});
