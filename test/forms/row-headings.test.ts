import { describe, expect, it } from '@jest/globals';
import { aSheet, type Row } from '../read/a-sheet';
import { fundedForm, fundedMerges, fundedRows, fundedTable, rowForm, withHeading } from '../workbooks/row-table';
import { seen } from './seen';

const renamed = (from: string, to: string, projects: number, sheet = 'シート', first = 1) =>
  aSheet([...withHeading(from, to), ...fundedRows(projects, first)], fundedMerges, sheet);

const asItIs = seen([fundedTable(5)], fundedForm);

describe('a heading that is called otherwise', () => {
  it.each([
    ['概要', '取組の説明', 'E1'],
    ['次年度方針', '今後の方向性', 'F1'],
    ['担当部・課', '実施主体', 'D1'],
    ['事務事業名', '取組名', 'C1'],
    ['事業費計（A）', '歳出合計', 'J1'],
    ['人件費計(B)', '給与等', 'K1'],
    ['一般財源', 'うち市費', 'I2'],
  ])('%s as %s is read as that item, and said once', (from, to, at) => {
    const { findings, messages, ...read } = seen([renamed(from, to, 5, '調書一覧')], fundedForm);
    const { findings: _, messages: __, ...same } = asItIs;
    expect(findings).toEqual([`label-renamed 調書一覧 ${at}`]);
    expect(messages[0]).toContain(`「${to}」`);
    expect(read).toEqual(same);
  });

  it('is so of two projects, and of one it cannot be told: the heading is asked for where the other stands', () => {
    expect(seen([renamed('概要', '取組の説明', 2)], fundedForm).findings).toEqual(['label-renamed シート E1']);
    const alone = seen([renamed('概要', '取組の説明', 1)], fundedForm);
    expect(alone.findings).toEqual(['label-missing シート E1']);
    expect(alone.messages[0]).toContain('この位置には「取組の説明」とあります');
  });

  it('is so over the sheets of several offices', () => {
    const sheets = [renamed('概要', '取組の説明', 2, '公園課'), renamed('概要', '取組の説明', 2, '交通課', 3)];
    expect(seen(sheets, fundedForm).findings).toEqual(['label-renamed 公園課 E1']);
  });

  it('is asked for on the one sheet where most others have it', () => {
    const sheets = [fundedTable(3, [], '公園課'), renamed('概要', '取組の説明', 2, '交通課', 4)];
    expect(seen(sheets, fundedForm).findings).toEqual(['label-missing 交通課 E1']);
  });

  it('is taken for no amount where it counts persons or hours, nor where two might be meant', () => {
    expect(seen([renamed('人件費計(B)', '従事職員数', 5)], fundedForm)).toMatchObject({
      labour: [null],
      findings: ['label-unknown シート K1', 'label-missing シート M1'],
    });
    const two = withHeading('人件費計(B)', '給与等').map((row) =>
      row.map((cell) => (cell === '事業費計（A）' ? '歳出' : cell)),
    );
    expect(seen([aSheet([...two, ...fundedRows(5)], fundedMerges)], fundedForm)).toMatchObject({
      cost: [null],
      labour: [null],
    });
  });
});

const lead = ['番号', '事業名', '担当部・課', '概要', '次年度方針'];
const project = (number: number, ...amounts: readonly number[]): Row => [
  number,
  `花壇${String(number)}号の手入れ`,
  'みどり部・公園課',
  '花壇に花を植え、水をやる。',
  '継続',
  ...amounts,
];
const years = ['令和6年度予算', '令和7年度見込み'];
const items = ['事業費', '所要一般財源', '概算人件費'];

describe('a column 増減', () => {
  const compared = [...years, '増減'];
  it.each<[string, readonly Row[], readonly string[], readonly Row[], string]>([
    [
      'below each item',
      [
        [...lead, '事業費', null, null, '所要一般財源', null, null, '概算人件費'],
        [null, null, null, null, null, ...compared, ...compared, ...compared],
      ],
      ['F1:H1', 'I1:K1', 'L1:N1'],
      [project(1, 100, 200, 100, 10, 20, 10, 3, 4, 1), project(2, 100, 200, 107, 10, 20, 10, 3, 4, 1)],
      'H4',
    ],
    [
      'over all items',
      [
        [...lead, '令和6年度（予算）', null, null, '令和7年度（見込み）', null, null, '増減（千円）'],
        [null, null, null, null, null, ...items, ...items, ...items],
      ],
      ['F1:H1', 'I1:K1', 'L1:N1'],
      [project(1, 100, 10, 3, 200, 20, 4, 100, 10, 1), project(2, 100, 10, 3, 200, 20, 4, 107, 10, 1)],
      'L4',
    ],
    ...['差引', '事業費増減額', '増減（事業費）'].map(
      (word): [string, readonly Row[], string[], readonly Row[], string] => [
        `as ${word}, right of what it compares`,
        [
          [
            ...lead,
            ...years.map((year) => `${year}事業費`),
            word,
            ...years.flatMap((year) => [`${year}所要一般財源`, `${year}概算人件費`]),
          ],
        ],
        [],
        [project(1, 100, 200, 100, 10, 3, 20, 4), project(2, 100, 200, 107, 10, 3, 20, 4)],
        'H3',
      ],
    ),
  ])('%s is no amount, and checked', (_, headings, merges, rows, at) => {
    expect(seen([aSheet([...headings, ...rows], merges)], rowForm())).toMatchObject({
      columns: ['令和6年度(予算)', '令和7年度(見込み)'],
      cost: [200, 400],
      generalFunds: [20, 40],
      labour: [6, 8],
      findings: [`typed-total-differs シート ${at}`],
    });
  });

  it('that no two years stand beside is an unknown one', () => {
    const headings = withHeading('総費用', '増減');
    const { findings } = seen([aSheet([...headings, ...fundedRows(3)], fundedMerges)], fundedForm);
    expect(findings).toContain('label-unknown シート L1');
  });
});

describe('a heading that was left out below a merged one', () => {
  it('is asked for where it belongs, and its amounts are in no sum', () => {
    const headings: Row[] = [
      [...lead, '事業費', null, '所要一般財源', null, '概算人件費'],
      [null, null, null, null, null, years[0] ?? '', null, ...years, ...years],
    ];
    const rows = [project(1, 100, 200, 10, 20, 3, 4), project(2, 100, 200, 10, 20, 3, 4)];
    expect(seen([aSheet([...headings, ...rows], ['F1:G1', 'H1:I1', 'J1:K1'])], rowForm())).toMatchObject({
      cost: [200, null],
      findings: ['required-blank シート G2'],
    });
  });

  it('leaves what stands below it said as unknown', () => {
    const headings: Row[] = [
      [...lead, years[0] ?? '', null, null, years[1] ?? ''],
      [null, null, null, null, null, ...items, '事業費', '所要一般財源'],
    ];
    const rows = [project(1, 100, 10, 3, 200, 20, 4), project(2, 100, 10, 3, 200, 20, 4)];
    expect(seen([aSheet([...headings, ...rows], ['F1:H1', 'I1:K1'])], rowForm())).toMatchObject({
      labour: [6, null],
      findings: ['label-unknown シート K2'],
    });
  });
});
