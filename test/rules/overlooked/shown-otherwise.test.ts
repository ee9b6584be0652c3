import { shownOtherwise } from '../../../src/rules/overlooked/shown-otherwise';
import { testRule } from '../test-rule';

const shown = (value: number, format: string) => ({ put: { 'card/1-1/cost/0': { value, format } } });
const said = (value: number, format: string, says: string) => ({
  ...shown(value, format),
  at: 'card/1-1/cost/0',
  says,
});

testRule(shownOtherwise, {
  clean: {
    'an amount in ％, as another rule says': shown(25, '"2"0%'),
    values: {},
    'thousands, colours and brackets': shown(-2500, '#,##0;[Red]"△"#,##0'),
    'a unit': shown(2500, '#,##0"千円"'),
    '円 shown as 千円': shown(2_500_000, '#,##0,'),
    'a zero as a dash': shown(0, '#,##0;-#,##0;"-"'),
    'a text': { put: { 'card/1-1/cost/0': { value: '調整中', format: ';;;' } } },
  },
  broken: {
    'white space': said(2500, '"　"', 'は、何も表示されていませんが'),
    'nothing at all': {
      put: { 'card/1-1/cost/0': { value: 2500, format: ';;;' } },
      at: 'card/1-1/cost/0',
      says: '「事業費」は、何も表示されていませんが、入っている値は「2500」です。表示形式のため、数が見えません。表示形式を直し、正しい値か確かめてください。',
      reads: [';;;'],
    },
    words: {
      ...said(2500, '"調整中"', '「事業費」は、「調整中」と表示されていますが、入っている値は「2500」です'),
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    nothing: said(2500, ';;;', '数が見えません'),
    'a digit': said(500, '"2,"0', '「2,500」と表示されていますが、入っている値は「500」'),
    'a sign': said(2500, '"△"#,##0', 'マイナスに見えます'),
    'a target': { put: { 'kpi/1/target/0': { value: 223680, format: '"約"' } }, at: 'kpi/1/target/0' },
  },
});
