import { markupLeft } from '../../../src/rules/values/markup-left';
import { testRule } from '../test-rule';

testRule(markupLeft, {
  clean: {
    'plain texts': {},
    'headings in angle brackets, and comparisons': {
      put: { 'card/1-1/summary': '<主な取組>\r\n\t・定員 <30 人 > 20 人\n＜p＞AT&T R&D; a_x000_b' },
    },
    'a blank text, and an error value': { put: { 'card/1-1/summary': null, 'card/1-1/progress': { error: '#REF!' } } },
    'an amount that cannot be read': { put: { 'card/1-1/cost/0': '<b>調整中</b>' } },
    'a short text': { put: { 'card/1-1/name': '<b>太字</b>' } },
  },
  broken: {
    paragraphs: {
      put: { 'card/1-1/summary': '<p>補助金を交付する。</p><p class="x">相談に<b>応じる</b>。</p>' },
      at: 'card/1-1/summary',
      says: '「概要」の文章に、表示に不要な「<p>」「</p>」「<p class="x">」などが残って',
      fix: 'one',
      fixed: '補助金を交付する。\n相談に応じる。',
    },
    'a list': {
      put: { 'card/1-1/progress': '成果:<ul><li>会議</li><li>研修</li></ul>' },
      at: 'card/1-1/progress',
      fixed: '成果:\n・会議\n・研修',
    },
    'a line break': {
      put: { 'card/1-1/review': '一行目<br/>二行目<BR>三行目' },
      at: 'card/1-1/review',
      fixed: '一行目\n二行目\n三行目',
    },
    'a table': {
      put: { 'measure/1/content': '<table><tr><td>年</td><td>数</td></tr></table>' },
      at: 'measure/1/content',
      fixed: '年 数',
    },
    entities: {
      put: { 'assessment/1/issues': '産業&nbsp;&amp;&#32;観光&#x3002;' },
      at: 'assessment/1/issues',
      fixed: '産業 & 観光。',
    },
    'an entity that spells a tag': {
      put: { final: '&lt;p&gt;進めること。&lt;/p&gt;' },
      at: 'final',
      fixed: '進めること。',
    },
    'a carriage return of a file': {
      put: { 'kpi/1/verification': '達成している。_x000D_\n上向き。' },
      at: 'kpi/1/verification',
      says: '「_x000D_」',
      fixed: '達成している。\n上向き。',
    },
    'control characters': {
      put: { 'card/1-1/summary': '補助\u0007金\u000b交付' },
      at: 'card/1-1/summary',
      says: '制御文字（U+0007）',
      fixed: '補助金\n交付',
    },
    'three pieces': {
      put: { 'card/1-1/summary': '<b>補助金</b><br>交付' },
      at: 'card/1-1/summary',
      says: '「<b>」「</b>」「<br>」が残って',
    },
    'a control character with a letter in its code': {
      put: { 'card/1-1/summary': '補助\u001f金' },
      at: 'card/1-1/summary',
      says: '（U+001F）',
    },
    'nothing else': { put: { 'card/1-1/summary': '<p>&nbsp;</p>' }, at: 'card/1-1/summary', fix: null },
    'a formula': {
      put: { 'card/1-1/summary': { value: '<p>表示</p>', formula: true } },
      at: 'card/1-1/summary',
      fix: null,
    },
  },
});
