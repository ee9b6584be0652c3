import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Who may import whom within src/, and why: the flow runs one way, and only entry points choose a host. */
const mayImport: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  workbook: { from: [], because: 'it is what we and a spreadsheet say to each other' },
  layout: { from: ['workbook'], because: 'declarations know no reader' },
  model: { from: ['layout', 'workbook'], because: 'the model knows no sheet, reader or rule' },
  read: { from: ['model', 'layout', 'workbook'], because: 'reading never judges' },
  rules: { from: ['compare', 'model', 'layout', 'workbook'], because: 'a rule knows no row, column or host' },
  rollup: { from: ['model', 'layout', 'workbook'], because: 'sums are of the model' },
  compare: {
    from: ['model', 'layout', 'workbook'],
    because: 'it holds two evaluations against each other, whoever asks',
  },
  proposal: {
    from: ['read', 'model', 'layout', 'workbook'],
    because: 'it tells a form’s layout from what stands on it',
  },
  tabs: { from: ['rollup', 'compare', 'model', 'layout', 'workbook'], because: 'tabs are planned, not drawn' },
  blank: {
    from: ['tabs', 'read', 'model', 'layout', 'workbook'],
    because: 'a blank form is laid out from the layout; what is asked for is read as a form’s values are',
  },
  report: {
    from: ['tabs', 'rollup', 'compare', 'model', 'layout', 'workbook'],
    because: 'it tells of findings outside the workbook: to whom they are shown, mailed or handed',
  },
  export: {
    from: ['rollup', 'publish', 'model', 'layout', 'workbook'],
    because: 'open data is of the model, its sums and what of it is public, whoever writes it',
  },
  review: {
    from: ['tabs', 'rollup', 'rules', 'read', 'compare', 'model', 'layout', 'workbook'],
    because: 'the flow knows no host',
  },
  offers: {
    from: ['review', 'tabs', 'rules', 'proposal', 'model', 'layout', 'workbook'],
    because: 'it plans what staff may have done about findings, and writes nothing itself',
  },
  'next-year': {
    from: ['tabs', 'read', 'model', 'layout', 'workbook'],
    because: 'it plans a workbook from one that was read',
  },
  publish: {
    from: ['read', 'model', 'layout', 'workbook'],
    because: 'it tells what is public of a workbook that was read',
  },
  hosts: { from: ['workbook'], because: 'a host draws, and decides nothing' },
  taskpane: {
    from: [
      'review',
      'offers',
      'report',
      'blank',
      'publish',
      'next-year',
      'tabs',
      'rollup',
      'rules',
      'proposal',
      'compare',
      'model',
      'layout',
      'workbook',
      'hosts',
    ],
    because: 'it shows',
  },
  'check-page': {
    from: ['taskpane', 'workbook', 'hosts'],
    because: 'it shows the pane’s screens without Excel',
  },
  cli: {
    from: [
      ...[
        'review',
        'offers',
        'report',
        'export',
        'tabs',
        'rollup',
        'rules',
        'proposal',
        'compare',
        'blank',
        'next-year',
        'publish',
      ],
      ...['model', 'layout', 'workbook', 'hosts'],
    ],
    because: 'it prints',
  },
};

/** The only files that may choose a host. */
const entryPoints = [
  'taskpane/main.tsx',
  'taskpane/files.ts',
  'check-page/main.tsx',
  'check-page/files.ts',
  'cli/open.ts',
  'cli/copy-host.ts',
  'cli/compare.ts',
  'cli/new.ts',
  'cli/empty-from.ts',
  'cli/export-files.ts',
  'cli/publish.ts',
];

const root = join(__dirname, '../../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const known = new Set(files);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, path]) => path ?? '',
  );

const within = (file: string, path: string): string | null =>
  path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), path)) : null;

/** The files below src/ that a file imports. */
const targetsOf = (file: string): string[] =>
  importsOf(file).flatMap((path) => {
    const target = within(file, path);
    const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => `${target ?? ''}${end}`).find((one) => known.has(one));
    return found === undefined ? [] : [found];
  });

const stageOf = (path: string): string => path.split('/')[0] ?? '';

describe.each(Object.entries(mayImport))('src/%s', (stage, { from, because }) => {
  const own = files.filter((file) => stageOf(file) === stage || file === `${stage}.ts`);

  test(`imports ${from.join(', ') || 'nothing'}: ${because}`, () => {
    expect(own.length).toBeGreaterThan(0);
    const broken = own.flatMap((file) =>
      importsOf(file).flatMap((path) => {
        const target = within(file, path);
        if (target === null || target.startsWith('..')) return [];
        const to = stageOf(target);
        return to === stage || from.includes(to) ? [] : [`${file} imports ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });
});

/** The order of the rooms within a stage: each may import those before it, none those after it. */
const rooms: Readonly<Record<string, { readonly order: readonly string[]; readonly because: string }>> = {
  read: {
    order: ['sheet', 'values', 'sections cards rows own-tabs', 'whole', 'read.ts'],
    because: 'cells, then what they hold, then forms, then the workbook',
  },
  rules: {
    order: [
      'words',
      'facts',
      'rule.ts',
      'form values agreement kpi overlooked years finding-of.ts',
      'index.ts run.ts settings-findings.ts',
    ],
    because: 'a rule states what facts show, in words that all rules share',
  },
  'hosts/office': {
    order: [
      'wire',
      'draw',
      'ask',
      'read write',
      'follow.ts reveal.ts create-workbook.ts open-bytes.ts',
      'office-host.ts',
    ],
    because: 'reading and writing are made of questions and drawings, and these of requests',
  },
};

describe.each(Object.entries(rooms))('src/%s', (stage, { order, because }) => {
  const roomOf = (file: string): string => file.slice(stage.length + 1).split('/')[0] ?? '';
  const placeOf = (room: string): number => order.findIndex((level) => level.split(' ').includes(room));
  const own = files.filter((file) => file.startsWith(`${stage}/`));

  test('has no room that the order leaves out', () => {
    expect(own.map(roomOf).filter((room) => placeOf(room) < 0)).toEqual([]);
  });

  test(`runs ${order.join(' ← ')}: ${because}`, () => {
    const upward = own.flatMap((file) =>
      targetsOf(file)
        .filter((target) => target.startsWith(`${stage}/`) && roomOf(target) !== roomOf(file))
        .filter((target) => placeOf(roomOf(target)) >= placeOf(roomOf(file)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(upward).toEqual([]);
  });
});

test('no files import each other in a circle, types included', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file) || path.includes(file)) return;
    for (const target of targetsOf(file)) follow(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('a host is chosen at the entry points alone', () => {
  const choosing = files.filter(
    (file) => !file.startsWith('hosts/') && importsOf(file).some((path) => path.includes('/hosts/')),
  );
  expect(choosing.filter((file) => !entryPoints.includes(normalize(file)))).toEqual([]);
});

test('only src/hosts/xlsx knows exceljs, fflate and saxes, and only src/hosts/office knows Excel', () => {
  const users = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
  expect(users(/from '(?:exceljs|fflate|saxes)'/).filter((file) => !file.startsWith('hosts/xlsx/'))).toEqual([]);
  expect(users(/\bExcel\.run\b/).filter((file) => !file.startsWith('hosts/office/'))).toEqual([]);
});

test('the core fetches nothing and evaluates nothing', () => {
  const core = files.filter((file) => !/^(?:hosts|taskpane|cli)\//.test(file));
  const reaching = core.filter((file) =>
    /\b(?:fetch|eval|Function|XMLHttpRequest|require)\s*\(/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(reaching).toEqual([]);
});
