import { headingsUnpaired } from '../../../src/rules/agreement/headings-unpaired';
import { testRule } from '../test-rule';

const texts = (activities: string | null, issues: string | null) => ({
  put: { 'assessment/1/activities': activities, 'assessment/1/issues': issues },
});

testRule(headingsUnpaired, {
  clean: {
    'pairs in each 施策': {},
    'no headings in either': texts('展示会を開いた。', '来場者が減っている。'),
    'widths and spaces': texts('【1】 PR推進\n・催しを開いた。', '【１】　ＰＲ 推進\n・催しを続ける。'),
    'a title that ends before ・': texts(
      '【1】 PR推進 ・催しを開いた。 【2】 後継者・育成 ・研修を開いた。',
      '【1】PR推進\n・催しを続ける。\n【2】後継者・育成\n・研修を続ける。',
    ),
    'markup around them': texts('<p>【1】PR推進</p><p>・催しを開いた。</p>', '【1】PR推進\n・催しを続ける。'),
    'headings behind marks': texts('■【1】PR推進\n・催しを開いた。', '【1】PR推進\n・催しを続ける。'),
    'a sentence that refers to one': texts(
      '【1】PR推進\n・催しを開いた。',
      '【1】PR推進\n・催しは、前年の【2】の取組や「【3】後継者」と合わせて続ける。',
    ),
    'headings without a number': texts('【成果】\n催しを開いた。', '来場者が減っている。'),
    'white space around a number': texts('【 1 】PR推進', '【1】PR推進'),
    'opening tags alone': texts('【1】PR推進<br>・催しを開いた。', '<div class="x">【1】PR推進\n・催しを続ける。'),
    'one text still blank, as another rule says': texts('【1】PR推進\n・催しを開いた。', null),
    'the other still blank': texts(null, '【1】PR推進\n・催しを続ける。'),
  },
  broken: {
    'missing below': {
      ...texts('【1】PR推進\n・催し\n【2】後継者\n・研修', '【1】PR推進\n・催しを続ける。'),
      at: 'assessment/1/issues',
      says: '「【2】後継者」が取組状況だけにあります',
      related: ['assessment/1/activities'],
      owner: '施策1',
    },
    'missing above': {
      ...texts('【1】PR推進\n・催し', '【1】PR推進\n・催しを続ける。\n【2】後継者\n・研修'),
      at: 'assessment/1/activities',
      says: '「【2】後継者」が課題認識と今後の方針・改善点だけにあります',
      related: ['assessment/1/issues'],
      reads: ['assessment/1/issues'],
    },
    'several missing': {
      ...texts('【1】PR推進\n【 10 】 後継者 \n【2】催し', '【1】PR推進'),
      at: 'assessment/1/issues',
      says: '「【10】後継者」が取組状況だけにあります。「【2】催し」が取組状況だけにあります。番号と',
    },
    'another title': {
      ...texts('【1】PR推進\n・催し', '【1】PRの推進\n・催しを続ける。'),
      at: 'assessment/1/issues',
      says: '「【1】PR推進」が課題認識と今後の方針・改善点では「【1】PRの推進」',
    },
    'none at all below': {
      ...texts('【1】PR推進\n・催し\n【2】後継者\n・研修', '来場者が減っている。'),
      at: 'assessment/1/issues',
    },
  },
});
