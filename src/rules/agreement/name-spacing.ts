import { plainName, projectName } from '../../model/names';
import { relatedTo } from '../words/related-to';
import { renamed } from '../words/renaming';
import { replace } from '../words/replace';
import { rule } from '../rule';

export const nameSpacing = rule({
  id: 'name-spacing',
  name: '事業名の空白・全半角',
  severity: 'query',
  about: '事業の名称が、空白や全角・半角の違いもなく、一覧と個票で同じであること。',
  why: '見た目には同じでも、検索や並べ替え、ほかの表との照合では別の名称として扱われます。',
  example: {
    wrong: '個票は「一般財団法人 伝統的工芸品産業振興協会負担金」、一覧は法人名の後の空白がない。',
    right: '一覧は個票から作るものなので、一覧を個票の表記に合わせます。',
  },
  fix: 'one',
  *check({ pairing }) {
    for (const { card, row } of pairing.pairs.filter(({ names }) => names === 'spacing')) {
      const [onCard, onList] = [plainName(card.name), plainName(row.name)];
      const name = renamed(row.name, onCard);
      const edit = name === null ? null : replace(row.name, name);
      yield {
        at: card.name,
        owner: projectName(card),
        message: `個票の「${onCard}」と一覧の「${onList}」は、${difference(onCard, onList)}だけが違います。同じ表記にそろえてください。`,
        reads: [row.name],
        related: [relatedTo(row.name)],
        ...(edit && { fix: { type: 'one', label: `一覧を個票の表記に合わせる（${onCard}）`, edits: [edit] } }),
      };
    }
  },
});

function difference(a: string, b: string): string {
  const withoutSpaces = (name: string) => name.replace(/\s+/gu, '');
  if (withoutSpaces(a) === withoutSpaces(b)) return '空白';
  return a.normalize('NFKC') === b.normalize('NFKC') ? '全角・半角' : '空白や全角・半角';
}
