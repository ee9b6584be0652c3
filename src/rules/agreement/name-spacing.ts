import { foldWidth } from '../../layout/width';
import type { Field } from '../../model/field';
import type { Fix } from '../../model/finding';
import { plainName, projectName } from '../../model/names';
import { differenceBetween } from '../words/hidden-difference';
import { quote, shorten } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { renamed } from '../words/renaming';
import { replace } from '../words/replace';
import { isSpoilt } from '../words/spoilt';
import { rule } from '../rule';

export const nameSpacing = rule({
  id: 'name-spacing',
  name: '事業名の空白・全半角',
  severity: 'query',
  about: '事業の名称が、空白、全角・半角や見えない文字の違いもなく、一覧と個票で同じであること。',
  why: '見た目には同じでも、検索や並べ替え、ほかの表との照合では別の名称として扱われます。',
  example: {
    wrong: '個票は「一般財団法人 伝統的工芸品産業振興協会負担金」、一覧は法人名の後の空白がない。',
    right:
      '一覧は個票から作るものなので、一覧を個票の表記に合わせます（個票の側に、見えない文字や半角カナなどがある場合は、個票を直します）。',
  },
  fix: 'one',
  *check({ pairing }) {
    for (const { card, row } of pairing.pairs.filter(({ names }) => names === 'spacing')) {
      const [onCard, onList] = [plainName(card.name), plainName(row.name)];
      yield {
        at: card.name,
        owner: projectName(card),
        message: `個票の${quote(onCard)}と一覧の${quote(onList)}は、${difference(onCard, onList)}。同じ表記にそろえてください。`,
        reads: [row.name],
        related: [relatedTo(row.name)],
        ...agreeing(card.name, row.name),
      };
    }
  },
});

/**
 * The fix by which both places bear one name: the card's, since lists are made from cards, unless it is spoilt there.
 */
function agreeing(onCard: Field<string>, onList: Field<string>): { readonly fix?: Fix } {
  const keepsList = isSpoilt(plainName(onCard)) && !isSpoilt(plainName(onList));
  const [kept, changed, label] = keepsList
    ? [plainName(onList), onCard, '個票を一覧の表記に合わせる']
    : [plainName(onCard), onList, '一覧を個票の表記に合わせる'];
  const name = renamed(changed, kept);
  const edit = name === null ? null : replace(changed, name);
  return edit ? { fix: { type: 'one', label: `${label}（${shorten(kept)}）`, edits: [edit] } } : {};
}

function difference(onCard: string, onList: string): string {
  const spaces = /\s+/gu;
  const [card, list] = [onCard, onList].map(foldWidth);
  if (onCard.replace(spaces, '') === onList.replace(spaces, '')) return '空白だけが違います';
  if (card === list) return '全角・半角だけが違います';
  if (card?.replace(spaces, '') === list?.replace(spaces, '')) return '空白や全角・半角だけが違います';
  const pieces = differenceBetween({ where: '個票', text: onCard }, { where: '一覧', text: onList });
  return `見た目では分かりにくい文字だけが違います（${pieces}）`;
}
