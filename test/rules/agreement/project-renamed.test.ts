import { projectRenamed } from '../../../src/rules/agreement/project-renamed';
import { testRule } from '../test-rule';

testRule(projectRenamed, {
  clean: {
    'one name': {},
    'a space, as another rule says': { put: { 'card/1-9/name': '一般財団法人 伝統的工芸品産業振興協会負担金' } },
    'another name altogether': { put: { 'card/3-7/name': '市民農園の開設' } },
    'shown again': { put: { 'card/3-7/name': '計量業務（再掲）' } },
  },
  broken: {
    'characters added': {
      put: { 'card/1-2/name': '会津漆器技術後継者育成訓練校運営補助金' },
      at: 'card/1-2/name',
      says: '（個票だけにある文字：「育成」）',
      fix: 'choice',
      related: ['list/1-2/name'],
    },
    'characters missing': {
      put: { 'card/1-13/name': '福島県溶接協議会負担金' },
      at: 'card/1-13/name',
      says: '（一覧だけにある文字：「技術」）',
    },
    'characters replaced': {
      put: { 'card/1-13/name': '福島県溶接技能協議会負担金' },
      at: 'card/1-13/name',
      says: '（個票だけにある文字：「能」、一覧だけにある文字：「術」）',
    },
    'look-alikes, named by what they are': {
      put: { 'card/3-7/name': '令和6～8年の計量業務', 'list/3-7/name': '令和6〜8年の計量業務' },
      at: 'card/3-7/name',
      says: '（個票だけにある文字：「～」（全角チルダ）、一覧だけにある文字：「〜」（波ダッシュ））',
    },
    'half-width kana in the list, which are not spread': {
      put: { 'card/3-7/name': 'ガイド計量業務', 'list/3-7/name': 'ｶﾞｲﾄﾞ計量事務' },
      at: 'card/3-7/name',
      offers: ['個票に合わせる（ガイド計量業務）'],
    },
    'its mark stays': {
      put: { 'card/1-13/name': '福島県溶接協議会負担金（再掲）' },
      at: 'card/1-13/name',
      fix: 'choice',
    },
    "another card's name": {
      put: { 'card/3-7/name': '地場産業振興事業' },
      at: 'card/3-7/name',
      says: '個票の名称は、施策1-7 地場産業振興事業の個票と同じです',
      fix: 'choice',
      related: ['list/3-7/name', 'card/1-7/name'],
    },
    "the next card's name": {
      put: { 'card/1-2/name': '会津漆器技術後継者訓練奨励金' },
      at: 'card/1-2/name',
      related: ['list/1-2/name', 'card/1-3/name'],
    },
    "another row's name": {
      put: { 'list/3-7/name': '地場産業振興事業' },
      at: 'card/3-7/name',
      says: '一覧の名称は、施策1-7 地場産業振興事業の行と同じです',
      related: ['list/3-7/name', 'list/1-7/name'],
    },
    'listed without a heading over it': {
      put: { 'list/heading/1/name': null, 'card/1-13/name': '福島県溶接協議会負担金' },
      at: 'card/1-13/name',
      related: ['list/1-13/name'],
    },
    'formulas at both places': {
      put: {
        'card/1-13/name': { value: '福島県溶接協議会負担金', formula: true },
        'list/1-13/name': { value: '福島県溶接技術協議会負担金', formula: true },
      },
      at: 'card/1-13/name',
      fix: null,
    },
  },
});
