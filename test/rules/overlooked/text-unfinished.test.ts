import { textUnfinished } from '../../../src/rules/overlooked/text-unfinished';
import { testRule } from '../test-rule';

const silent = (text: string) => ({ put: { 'card/1-1/progress': text } });
const said = (text: string, says: string) => ({ put: { 'card/1-1/progress': text }, at: 'card/1-1/progress', says });

testRule(textUnfinished, {
  clean: {
    'a ruled heading, and marks of a scale': silent('●●重点事業●●\n満足度は△△、前年度は●。'),
    'what is to be confirmed, in prose': silent('安全確認が要確認事項として挙がった。'),
    'finished texts': {},
    '未定 in prose': silent('次年度の会場は未定であり、協議して決める。'),
    '調整中 in prose': silent('関係機関と調整中の案件を進めた。'),
    '○ that begins a line': silent('○件数の増加\n○ 回数の見直し'),
    'a mark before a month': silent('○月例会を開いた。'),
    'a digit among kanji digits': silent('二〇〇〇年から一〇〇人を支援した。'),
    'a note on applications': silent('※様式に記入された申請を受け付けた。'),
    'what is considered, in prose': silent('導入を検討している（検討中）。'),
    'a heading of what goes on': silent('【継続中】催しを開いた。'),
    'a choice, as another rule says': { put: { 'card/1-1/direction': '同上' } },
    'an amount, as another rule says': { put: { 'card/1-1/cost/0': '調整中' } },
    'an optional text': { put: { 'kpi/1/description': '同上' } },
    'a KPI without a unit': { put: { 'kpi/1/unit': '—' } },
    'a dash while there is no actual': {
      put: { 'kpi/2/actual/0': null, 'kpi/2/actual/1': null, 'kpi/2/verification': '—' },
    },
    'a table that says that there is none': { put: { 'related/1/code': '該当なし', 'related/1/name': '—' } },
    'a table that says so by its name, between spaces': {
      put: { 'related/1/name': ' 該当なし ', 'related/1/department': '—' },
    },
    'a table that says so by its code, between spaces': {
      put: { 'related/1/code': ' なし ', 'related/1/name': '—' },
    },
    'a blank': { put: { 'card/1-1/progress': null } },
  },
  broken: {
    'a dash where a related project is named': { put: { 'related/1/department': '—' }, at: 'related/1/department' },
    同上: {
      ...said('・同上。', '「これまでの取組状況」に、書きかけと思われる「・同上。」'),
      owner: '施策1-1 会津漆器産業従事者支援補助金',
    },
    '〃 in brackets': said('（〃）', '「（〃）」'),
    前年度と同じ内容: said('前年度と同じ内容', '「前年度と同じ内容」'),
    別紙のとおり: said('別紙のとおり', '「別紙のとおり」'),
    'N/A': said('N/A', '「N/A」'),
    'N/A in full width': said('Ｎ／Ａ', '「Ｎ／Ａ」'),
    調整中: said('調整中', '「調整中」'),
    'a lone dash': said('—', '「—」'),
    'a lone mark': said('○', '「○」'),
    '〇〇 within': said('市内で〇〇を開いた。', '「〇〇」'),
    '××': said('××を開いた。', '「××」'),
    '●●': said('市内で●●を開いた。', '「●●」'),
    '△△': said('△△協議会と連携した。', '「△△」'),
    同左: said('同左', '「同左」'),
    上記のとおり: said('上記の通り。', '「上記の通り。」'),
    要確認: said('★要確認', '「★要確認」'),
    後日記入: said('（後日記入）', '「（後日記入）」'),
    TBD: said('TBD', '「TBD」'),
    検討中: said('検討中', '「検討中」'),
    '（未記入）': said('（未記入）', '「（未記入）」'),
    'a department that is not yet settled, on card and list': {
      put: { 'card/1-1/department': '未定', 'list/1-1/department': '未定' },
      at: ['card/1-1/department', 'list/1-1/department'],
      says: '「担当部・課」に、書きかけと思われる「未定」',
    },
    '○月○日': said('・○月○日に催しを開いた。', '「○月○日」'),
    令和〇年: said('令和〇年度から続ける。', '「令和〇年」'),
    〇回: said('催しを〇回開いた。', '「〇」'),
    '○名': said('参加者は○名であった。', '「○」'),
    '（調整中）': said('次年度の対象は（調整中）とする。', '「（調整中）」'),
    '【数値確認中】': said('参加者120名【数値確認中】', '「【数値確認中】」'),
    '【検討中】': said('【検討中】次年度の対象を定める。', '「【検討中】」'),
    'what the form says to fill in, in fewer words': said('※取組状況を記入', '「※取組状況を記入」'),
    要修正: said('催しを開いた。要修正', '「要修正」'),
    'what the form says to fill in': said(
      '※ここに取組状況を記入してください。',
      '「※ここに取組状況を記入してください」',
    ),
    'a department on list and card': {
      put: { 'card/1-1/department': '同上', 'list/1-1/department': '〃' },
      at: ['card/1-1/department', 'list/1-1/department'],
    },
    'the final evaluation': { put: { final: '確認中' }, at: 'final' },
    'a dash where there is an actual': { put: { 'kpi/2/verification': '—' }, at: 'kpi/2/verification' },
  },
});
