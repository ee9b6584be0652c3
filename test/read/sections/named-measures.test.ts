import { clean } from '../../../samples/clean';
import { layOut } from '../../../samples/lay-out';
import { review } from '../../../src/review';
import { aSheet, type Row } from '../a-sheet';

const labels = [
  '番号',
  'ロジックモデル',
  '重点事業',
  '人口減少対策',
  'SDGsターゲット',
  '事務事業名',
  '次年度方針',
  '担当部・課',
];
const listName = '事務事業一覧';

/** The clean sample, its list a flat table with a column 施策名. */
function flat(nameOf: (name: string, row: number) => string, headings = false) {
  let at = 0;
  const rows = clean.list?.groups.flatMap(({ measure, rows: own }): Row[] => {
    const { name } = clean.measures[measure - 1]!;
    const projects = own.map((row): Row => {
      const { number, logicModel, priority, populationGoals, sdgTargets, direction } = row;
      const departments = row.department as readonly { division: string; section: string }[];
      const department = departments.map((one) => `${one.division}・${one.section}`).join('\n');
      const values = [number, logicModel, priority, populationGoals, sdgTargets, row.name, direction, department];
      return [nameOf(String(name), (at += 1)), ...(values as Row)];
    });
    return headings ? [[`施策${String(measure)} ${String(name)}`], ...projects] : projects;
  });
  const { snapshot } = layOut(clean);
  const sheet = aSheet([['5 事務事業一覧'], ['施策名', ...labels], ...(rows ?? [])], [], listName);
  return review({ ...snapshot, sheets: snapshot.sheets.map((one) => (one.name === listName ? sheet : one)) });
}
const told = ({ findings }: ReturnType<typeof review>) => findings.map(({ rule, message }) => `${rule} ${message}`);

describe('施策 by their names alone', () => {
  it('have the numbers of the header’s table', () => {
    const found = flat((name) => name);
    expect(found.evaluation.list?.rows.map(({ measure }) => measure)).toEqual(
      found.evaluation.cards.map(({ measure }) => measure),
    );
    expect(found.evaluation.list?.headings.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(told(found)).toEqual([]);
  });

  it('are the same under a heading of their own', () => {
    expect(told(flat((name) => name, true))).toEqual([]);
  });

  it('may be misspelt, and are said to be', () => {
    const found = flat((name, row) => (row === 2 ? name.replace('地場産業', '地元産業') : name));
    expect(told(found)).toEqual([expect.stringContaining('measure-name-differs 施策1の名称が「地元産業の振興」')]);
  });

  it('are none of the table’s where they have nothing in common', () => {
    const found = flat((name, row) => (row === 27 ? '防災' : name));
    expect(found.evaluation.list?.rows.at(-1)?.measure).toBeNull();
  });
});
