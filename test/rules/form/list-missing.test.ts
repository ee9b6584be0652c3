import { clean } from '../../../samples/clean';
import { listMissing } from '../../../src/rules/form/list-missing';
import { testRule } from '../test-rule';

testRule(listMissing, {
  clean: {
    'the list as published': {},
    'the list among everything': { layout: { sections: 'with-everything' } },
    'the list hidden, as another rule says': {
      change: (snapshot) => ({
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) =>
          sheet.name === '事務事業一覧' ? { ...sheet, visibility: 'hidden' } : sheet,
        ),
      }),
    },
    'cards alone, as a department hands them in': {
      change: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name.startsWith('個票')) }),
    },
    'no evaluation at all': { change: (snapshot) => ({ ...snapshot, sheets: [] }) },
  },
  broken: {
    'no list': { data: { ...clean, list: null }, at: null, says: '「集計と一覧を作成」' },
  },
});
