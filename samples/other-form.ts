import { clean } from './clean';
import type { EvaluationData } from './evaluation-data';
import { layOut, type LaidOut, type PlacedItem } from './lay-out';
import { item } from './lay-out/item';
import { renderSheet } from './lay-out/render-sheet';

const withNeed: EvaluationData = {
  ...clean,
  cardGroups: clean.cardGroups.map((group) => ({
    ...group,
    cards: group.cards.map((card, at) => ({
      ...card,
      marks: { logicModel: at % 3 === 0 ? '中' : '高', priority: null, populationGoals: null, sdgTargets: null },
    })),
  })),
};

/** What this office's form calls otherwise, by the end of the item's key. */
const labels: Readonly<Record<string, string>> = {
  'label/direction': '今後の方向性',
  'label/department': '所管課',
  'label/generalFunds': 'うち一般財源',
  'label/logicModel': '必要性',
};

/** Its 様式定義, as the planning division writes it by hand. */
const definition = [
  ['欄', '標準の項目', 'この様式での項目名', '種類', '選択肢', '集計'],
  ['個票', '次年度方針', '今後の方向性', '', '', ''],
  ['個票', '担当部・課', '所管課', '', '', ''],
  ['個票', '所要一般財源', 'うち一般財源', '', '', ''],
  ['個票', '', '必要性', '選択', '高、中、低', '区分別'],
];

/** `clean` on a form of another office's, and its sheet 様式定義: items called otherwise, and one of its own. */
export function otherForm(): LaidOut {
  const { places } = layOut(withNeed);
  const respelt = [...places.values()].map((placed): PlacedItem => {
    const label = placed.key.startsWith('card/') ? labels[placed.key.split('/').slice(2).join('/')] : undefined;
    return label === undefined ? placed : { ...placed, content: { ...placed.content, value: label } };
  });
  const told = definition.flatMap((line, row) =>
    line.map((value, column) => ({
      ...item(`form/${String(row)}/${String(column)}`, row === 0 ? 'label' : 'text', [row, column], value || null),
      sheet: '様式定義',
    })),
  );
  const items = [...respelt, ...told];
  const sheets = [...new Set(items.map(({ sheet }) => sheet))].map((name) =>
    renderSheet({ name, items: items.filter(({ sheet }) => sheet === name) }),
  );
  return {
    snapshot: { name: '別の様式.xlsx', sheets },
    places: new Map(items.map((placed) => [placed.key, placed])),
  };
}
