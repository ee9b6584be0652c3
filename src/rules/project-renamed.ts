import { plainName, projectName } from '../model/names';
import { differingCharacters } from './differing-characters';
import { eitherSide } from './either-side';
import { relatedTo } from './related-to';
import { renamed } from './renaming';
import { rule } from './rule';

export const projectRenamed = rule({
  id: 'project-renamed',
  severity: 'error',
  about: '事業の名称が、一覧と個票で同じであること。',
  why: '一覧と個票で名称が違うと、同じ事業かどうかが分からず、公表した資料の間で食い違います。',
  example: {
    wrong: '個票は「会津漆器技術後継者育成訓練校運営補助金」、一覧は「会津漆器技術後継者訓練校運営補助金」となっている。',
    right: '正しい名称を確かめ、「一覧に合わせる」か「個票に合わせる」を選びます。',
  },
  fix: 'choice',
  *check({ pairing }) {
    for (const { card, row, names } of pairing.pairs) {
      if (names !== 'renamed') continue;
      const [onCard, onList] = [plainName(card.name), plainName(row.name)];
      const { onlyFirst, onlySecond } = differingCharacters(onCard, onList);
      const differing = [only('個票', onlyFirst), only('一覧', onlySecond)].filter((part) => part !== '').join('、');
      yield {
        at: card.name,
        owner: projectName(card),
        message: `個票の「${onCard}」が、一覧では「${onList}」となっています（${differing}）。正しいほうの名称にそろえてください。`,
        reads: [row.name],
        related: [relatedTo(row.name)],
        ...eitherSide(
          { field: row.name, value: renamed(row.name, onCard) },
          { field: card.name, value: renamed(card.name, onList) },
        ),
      };
    }
  },
});

const only = (where: string, pieces: readonly string[]) =>
  pieces.length === 0 ? '' : `${where}だけにある文字：${pieces.map((piece) => `「${piece}」`).join('')}`;
