import type { BusinessCard, ListRow, ProjectEntry } from '../../model/evaluation';
import { groupBy } from '../../model/grouping';
import { nameKey, plainName, projectName } from '../../model/names';
import { differenceBetween } from '../words/hidden-difference';
import { eitherSide } from '../words/either-side';
import { quote, shorten } from '../words/quote';
import { relatedTo } from '../words/related-to';
import { renamed } from '../words/renaming';
import { rule } from '../rule';

export const projectRenamed = rule({
  id: 'project-renamed',
  name: '事業名の不一致',
  severity: 'error',
  about: '事業の名称が、一覧と個票で同じであること。ほかの事業の名称を誤って付けたものを含む。',
  why: '一覧と個票で名称が違うと、同じ事業かどうかが分からず、公表した資料の間で食い違います。',
  example: {
    wrong:
      '個票は「会津漆器技術後継者育成訓練校運営補助金」、一覧は「会津漆器技術後継者訓練校運営補助金」となっている。',
    right: '正しい名称を確かめ、「一覧に合わせる」か「個票に合わせる」を選びます。',
  },
  fix: 'choice',
  *check({ evaluation, pairing }) {
    const pairs = pairing.pairs.filter(({ names }) => names === 'renamed');
    if (pairs.length === 0) return;
    const cards = byName(evaluation.cards);
    const rows = byName(evaluation.list?.rows ?? []);
    for (const { card, row } of pairs) {
      const [onCard, onList] = [plainName(card.name), plainName(row.name)];
      const likeCard = another(cards, card);
      const likeRow = another(rows, row);
      yield {
        at: card.name,
        owner: projectName(card),
        message: `個票の${quote(onCard)}が、一覧では${quote(onList)}となっています（${difference(card, row, likeCard, likeRow)}）。正しいほうの名称にそろえてください。`,
        reads: [row.name],
        related: [row, likeCard, likeRow].flatMap((one) => (one ? relatedTo(one.name) : [])),
        // A name that is another project's is not carried over.
        ...eitherSide(
          { field: row.name, value: likeCard ? null : renamed(row.name, onCard) },
          { field: card.name, value: likeRow ? null : renamed(card.name, onList) },
        ),
      };
    }
  },
});

const byName = <P extends ProjectEntry>(projects: readonly P[]) =>
  groupBy(
    projects.filter(({ relisted }) => !relisted),
    ({ name }) => nameKey(name),
  );

/** Another project of the same name. */
const another = <P extends ProjectEntry>(projects: ReadonlyMap<string, readonly P[]>, project: P): P | undefined =>
  projects.get(nameKey(project.name))?.find((other) => other !== project);

function difference(
  card: BusinessCard,
  row: ListRow,
  likeCard: BusinessCard | undefined,
  likeRow: ListRow | undefined,
): string {
  if (likeCard) return `個票の名称は、${shorten(projectName(likeCard))}の個票と同じです`;
  if (likeRow) return `一覧の名称は、${shorten(projectName(likeRow))}の行と同じです`;
  return differenceBetween({ where: '個票', text: plainName(card.name) }, { where: '一覧', text: plainName(row.name) });
}
