import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { read } from '../../../src/read/read';
import type { Beside } from '../../../src/rules/rule';
import { quotedNameDiffers } from '../../../src/rules/overlooked/quoted-name-differs';
import { testRule } from '../test-rule';

/** Another area's workbook. */
const beside = (number: string, name: string): Beside => ({
  file: `政策分野${number}.xlsx`,
  evaluation: read(layOut({ ...clean, area: { number, name } }).snapshot),
  isBefore: true,
});
const silent = (text: string) => ({ put: { 'assessment/1/policy': text } });
const said = (text: string, says: string) => ({
  put: { 'assessment/1/policy': text },
  at: 'assessment/1/policy',
  says,
});

testRule(quotedNameDiffers, {
  clean: {
    'a project, by its 施策’s number and its own': silent('施策1-2「会津漆器」を伸ばす。'),
    'a number in three digits': silent('施策100「経済の循環」'),
    'a name that is not closed': silent('施策2「経済の循環\n」'),
    'other areas, while the own bears no number': {
      put: { 'header/area': '中小企業', final: '市の政策分野13「企業誘致」、施策1「地場産業の振興」' },
    },
    'a final evaluation that quotes no area': { put: { final: '施策1「地場産業の振興」は順調に進んだ。' } },
    'the names they bear': silent('施策１「地場産業の振興」と政策分野12「中小企業」に取り組む。'),
    'names in other widths': silent('施策 1『地場産業の　振興』'),
    'no quotation': silent('施策1 地場産業の推進に取り組む。'),
    'what is quoted of it': silent('施策1の「会津漆器」を伸ばす。'),
    'other areas, by the names that they bear': {
      ...silent('政策分野13「企業誘致」、政策分野14「観光」と進める。'),
      beside: [beside('13', '企業誘致')],
    },
    'another copy of the own area': {
      ...silent('政策分野12「中小企業」'),
      beside: [beside('12', '商工業')],
    },
    'an area without a number': { ...silent('政策分野13「企業立地」'), beside: [beside('甲', '企業誘致')] },
    'an area without a name': { ...silent('政策分野13「企業立地」'), beside: [beside('13', '')] },
    'a name, which is no text': { put: { 'card/1-1/name': '施策9「農業」の補助金' } },
    'a text that is no longer one': { put: { 'assessment/1/policy': 9 } },
    "another area's 施策, far back in the sentence": silent(
      `政策分野13では${'市内の各地で'.repeat(7)}施策9「企業立地の推進」に取り組む。`,
    ),
    'no 施策 at all': {
      data: { ...clean, measures: [], assessments: [] },
      put: { final: '施策9「農業」に取り組む。' },
    },
    "another area's 施策": silent('政策分野13「企業誘致」の施策1「企業立地の推進」と合わせて進める。'),
    "another area's 施策 by its code": silent('13-施策1「企業立地の推進」と合わせて進める。'),
    'the name at most places': {
      put: { 'measure/1/name': '地場産業の推進', 'assessment/1/policy': '施策1「地場産業の振興」' },
    },
    'another area behind the own one': {
      put: { final: '政策分野12「中小企業」は、政策分野13「企業誘致」と連携する。' },
    },
  },
  broken: {
    'the own area by its code before a 施策': said('12－施策2「経済の循環」', '施策2「経済の循環」は'),
    'the own name, then another for it': said(
      '施策1「地場産業の振興」と施策2「経済の循環」',
      '「今年度の重点方針」の施策2「経済の循環」は、ほかの場所では「経済循環の推進」です。番号と名称を確かめ、文章を直してください。',
    ),
    'the own area by its name, then by another': said(
      '政策分野12「中小企業」、政策分野１２「商工業」',
      '政策分野12「商工業」は、見出しでは「中小企業」です。番号と名称を確かめ、文章を直してください。',
    ),
    'another area by its name, then the own by another': said(
      '政策分野13「企業誘致」と政策分野12『商工業』',
      '政策分野12「商工業」は',
    ),
    'a 施策 of two digits': said(
      '施策12「経済の循環」を進める。',
      '施策12「経済の循環」は、この政策分野にない施策です',
    ),
    "another area's name, where its workbook is at hand": {
      ...said('政策分野13「企業立地」と進める。', '政策分野13「企業立地」は、その政策分野のブックでは「企業誘致」です'),
      beside: [beside('13', '企業誘致')],
    },
    'a name of two at as many places: the header’s': {
      put: {
        'measure/2/name': '地域の循環',
        'list/heading/2/name': '施策2 地域の循環',
        'assessment/1/policy': '施策2「経済循環の推進」',
      },
      at: 'assessment/1/policy',
      says: 'ほかの場所では「地域の循環」です',
    },
    'another name': said(
      '施策2「経済の循環」に取り組む。',
      '施策2「経済の循環」は、ほかの場所では「経済循環の推進」です',
    ),
    'a 施策 that is not there': said('施策9「農業」に取り組む。', '施策9「農業」は、この政策分野にない施策です'),
    'the own area by another name': said('政策分野12「商工業」', '政策分野12「商工業」は、見出しでは「中小企業」です'),
    'the own area before a 施策': said('政策分野12の施策2「経済の循環」', '施策2「経済の循環」は'),
    'an earlier sentence about another area': said('政策分野13と進める。施策2「経済の循環」', '施策2「経済の循環」は'),
    'a final evaluation of another area': {
      put: { final: '政策分野13「企業誘致」は、おおむね順調に進んだ。' },
      at: 'final',
      says: '「政策分野13「企業誘致」」は、この政策分野（12「中小企業」）ではありません',
    },
  },
});
