import { differenceBetween, hiddenDifference } from '../../../src/rules/words/hidden-difference';

const card = (text: string) => ({ where: '個票', text });
const list = (text: string) => ({ where: '一覧', text });

it('names the pieces that either text has alone', () => {
  expect(differenceBetween(card('技能協会'), list('技術協会'))).toBe(
    '個票だけにある文字：「能」、一覧だけにある文字：「術」',
  );
  expect(differenceBetween(card('令和6～8年'), list('令和6〜8年'))).toBe(
    '個票だけにある文字：「～」（全角チルダ）、一覧だけにある文字：「〜」（波ダッシュ）',
  );
});

it('is said where looks do not tell, and there only', () => {
  expect(hiddenDifference(card('高橋'), list('髙橋'))).toBe(
    '（個票だけにある文字：「高」、一覧だけにある文字：「髙」（「高」の異体字））',
  );
  expect(hiddenDifference(card('補助\u200b金'), list('補助金'))).toBe('（個票だけにある文字：幅のない空白）');
  expect(hiddenDifference(card('技能'), list('技術'))).toBe('');
});
