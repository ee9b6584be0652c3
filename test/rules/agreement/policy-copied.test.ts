import { policyCopied } from '../../../src/rules/agreement/policy-copied';
import { clean } from '../../../samples/clean';
import { testRule } from '../test-rule';

const content = String(clean.measures[1]?.content);

testRule(policyCopied, {
  clean: {
    'words of its own': {},
    'the content of another 施策': { put: { 'assessment/1/policy': content } },
    'begins alike': { put: { 'assessment/2/policy': `${content}今年度は商談会に力を入れる。` } },
    'of a 施策 that the header does not have': { put: { 'assessment/2/policy': content, 'measure/2/number': '施策9' } },
    'an error value': { put: { 'assessment/2/policy': { error: '#REF!' }, 'measure/2/content': '#REF!' } },
    'of an error value': { put: { 'assessment/2/policy': '#REF!', 'measure/2/content': { error: '#REF!' } } },
    'blank both': { put: { 'assessment/2/policy': null, 'measure/2/content': null } },
  },
  broken: {
    'a copy': {
      put: { 'assessment/2/policy': content },
      at: 'assessment/2/policy',
      says: '今年度の重点方針',
      related: ['measure/2/content'],
      reads: ['measure/2/content'],
    },
    'a copy with other spaces': { put: { 'assessment/2/policy': ` ${content}\n` }, at: 'assessment/2/policy' },
  },
});
