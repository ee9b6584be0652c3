import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { read } from '../../../src/read/read';
import { putAll } from '../../rules/put';
import { meaningOf } from '../meaning';

const ids = clean.cardGroups.flatMap(({ measure, cards }) =>
  cards.map((_, at) => `${String(measure)}-${String(at + 1)}`),
);
const renamed = (name: string, label: string) =>
  Object.fromEntries(ids.map((id) => [`card/${id}/label/${name}`, label]));

it.each([
  ['direction', '今後の方向性'],
  ['generalFunds', 'うち一般財源'],
  ['cost', '総事業費'],
  ['summary', '目的'],
])('%s reads the same under another name on all cards', (name, label) => {
  const evaluation = read(putAll(layOut(clean), renamed(name, label)));
  expect(meaningOf(evaluation)).toEqual(meaningOf(read(layOut(clean).snapshot)));
  expect(evaluation.renamedLabels.map(({ printed, places }) => [printed, places.length])).toEqual([[label, 27]]);
  expect(evaluation.unknownLabels).toEqual([]);
});

it('a list that repeats the name of a card is read by it too', () => {
  const puts = { ...renamed('direction', '今後の方向性'), 'list/label/direction': '今後の方向性' };
  const evaluation = read(putAll(layOut(clean), puts));
  expect(evaluation.missingLabels).toEqual([]);
  expect(evaluation.list?.rows[0]?.direction.value).toBe('継続');
});

it('two that changed places with their names are told apart by place', () => {
  const puts = { ...renamed('direction', '今後の方向性'), ...renamed('obligation', '根拠') };
  const { renamedLabels } = read(putAll(layOut(clean), puts));
  expect(renamedLabels.map(({ label, printed }) => [label, printed])).toEqual([
    ['法定／自主', '根拠'],
    ['次年度方針', '今後の方向性'],
  ]);
});
