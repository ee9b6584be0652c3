import { unitMismatch } from '../../../src/rules/values/unit-mismatch';
import { testRule } from '../test-rule';

testRule(unitMismatch, {
  clean: {
    千円: {},
    'another spelling of 千円': { layout: { labels: 'unitWithColon' } },
    'no unit at all': { put: { 'card/1-1/label/finance': '財務内容' } },
  },
  broken: {
    円: { put: { 'card/1-1/label/finance': '財務内容\n単位(円)' }, at: 'card/1-1/label/finance', says: '「円」' },
    百万円: {
      put: { 'card/1-1/label/finance': '財務内容（単位：百万円）' },
      at: 'card/1-1/label/finance',
      says: '「百万円」',
    },
  },
});
