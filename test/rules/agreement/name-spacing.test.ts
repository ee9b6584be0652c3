import { nameSpacing } from '../../../src/rules/agreement/name-spacing';
import { testRule } from '../test-rule';

testRule(nameSpacing, {
  clean: {
    'one spelling': {},
    'white space around the name': { put: { 'card/3-7/name': ' 計量業務　' } },
    'other characters, as another rule says': { put: { 'card/1-13/name': '福島県溶接協議会負担金' } },
  },
  broken: {
    'a space': {
      put: { 'card/1-9/name': '一般財団法人 伝統的工芸品産業振興協会負担金' },
      at: 'card/1-9/name',
      says: 'は、空白だけが違います',
      fix: 'one',
      fixed: '一般財団法人 伝統的工芸品産業振興協会負担金',
      related: ['list/1-9/name'],
    },
    'another width': {
      put: { 'card/3-7/name': 'ＩＣＴ推進', 'list/3-7/name': 'ICT推進' },
      at: 'card/3-7/name',
      says: 'は、全角・半角だけが違います',
      fixed: 'ＩＣＴ推進',
    },
    'what nobody sees, which is not spread': {
      put: { 'card/3-7/name': '計量\u200b業務' },
      at: 'card/3-7/name',
      says: '（個票だけにある文字：幅のない空白）',
      fix: 'one',
      fixed: '計量業務',
    },
    'a mark that chooses the form of a letter': {
      put: { 'card/3-7/name': '計\u{e0100}量業務' },
      at: 'card/3-7/name',
      says: '見た目では分かりにくい文字だけが違います（個票だけにある文字：字形を選ぶ見えない印）',
      fixed: '計量業務',
    },
    'letters taken apart in the list': {
      put: { 'card/3-7/name': 'ガイド養成', 'list/3-7/name': 'カ\u3099イト\u3099養成' },
      at: 'card/3-7/name',
      says: /分かれた濁点/u,
      fixed: 'ガイド養成',
    },
    'half-width kana on the card, which are not spread': {
      put: { 'card/3-7/name': 'ｶﾞｲﾄﾞ養成', 'list/3-7/name': 'ガイド養成' },
      at: 'card/3-7/name',
      says: '全角・半角だけが違います',
      fixed: 'ガイド養成',
    },
    'its mark stays': {
      put: { 'card/3-7/name': '計量 業務', 'list/3-7/name': '計量業務（再掲）' },
      at: 'card/3-7/name',
      fixed: '計量 業務（再掲）',
    },
    'a formula in the list': {
      put: { 'card/3-7/name': '計量 業務', 'list/3-7/name': { value: '計量業務', formula: true } },
      at: 'card/3-7/name',
      fix: null,
    },
  },
});
