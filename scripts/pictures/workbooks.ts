import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clean } from '../../samples/clean';
import { layOut, placeOf } from '../../samples/lay-out';
import { snapshotToXlsx } from '../../samples/snapshot-to-xlsx';
import { blankBook } from '../../src/blank/blank-book';
import { newXlsx } from '../../src/hosts/xlsx/create/new-xlsx';
import { packingInNode } from '../../src/hosts/xlsx/packing-in-node';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { writeXlsx } from '../../src/hosts/xlsx/write-xlsx';
import { nextYear } from '../../src/next-year/next-year';
import { review } from '../../src/review';
import { rules } from '../../src/rules';
import { formWorkbooks } from '../../test/e2e/pane/form-workbooks';
import { withCards } from '../../test/rules/clean-but';
import { aSheet } from '../../test/read/a-sheet';
import { putAt } from '../../test/rules/put';
import { lastYearOf } from '../../test/workbooks/last-year';

const sample = (name: string) => resolve(__dirname, '../../samples', name);

/** A sheet that is no evaluation. */
const requests = aSheet(
  [
    ['令和8年度 予算要求一覧', null],
    ['課', '要求額'],
    ['商工課', 1200],
  ],
  [],
  '予算要求',
);

/** Last year's workbook: a project was called otherwise, one has gone since, and what was done reads the same. */
const lastYear = withCards(
  1,
  (cards) =>
    cards.map((card, at) =>
      at === 0
        ? { ...card, name: `旧${String(card.name)}`, progress: clean.cardGroups[0]?.cards[0]?.progress ?? null }
        : at === 1
          ? { ...card, direction: '拡充' }
          : card,
    ),
  lastYearOf(clean),
);

/** One that names a telephone extension, and has a sheet of notes. */
function toPublish() {
  const laidOut = layOut(clean);
  const { name, sheets } = putAt(
    laidOut.snapshot,
    placeOf(laidOut, 'card/1-1/progress'),
    '職人の卵を4人受け入れた。見学の受付は、商工課（内線 2345）で行った。',
  );
  return { name, sheets: [...sheets, aSheet([['財政課との打合せ']], [], '打合せメモ')] };
}

/** The workbooks that pictures are taken of; `remove` takes those away that were made for it. */
export function pictureWorkbooks() {
  const folder = mkdtempSync(join(tmpdir(), 'hyoka-pictures-'));
  const written = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const forms = formWorkbooks();
  const blank = blankBook({ year: 2025, area: { number: '12', name: '中小企業' }, measures: 2, cards: 3 }, rules);
  const made = nextYear(review(readXlsx(readFileSync(sample('clean.xlsx')), '評価.xlsx')), '2026年8月3日 10時05分');
  if (!made) throw new Error('no year');
  return {
    next: written('評価-翌年度.xlsx', writeXlsx(readFileSync(sample('clean.xlsx')), made.plan).bytes),
    mistakes: sample('policy-area-12.xlsx'),
    clean: sample('clean.xlsx'),
    blank: written('評価シート.xlsx', newXlsx(blank, packingInNode)),
    last: written('令和5年度.xlsx', snapshotToXlsx(layOut({ ...lastYear, list: null }).snapshot)),
    toPublish: written('令和6年度評価.xlsx', snapshotToXlsx(toPublish())),
    other: written('予算要求.xlsx', snapshotToXlsx({ name: '予算要求.xlsx', sheets: [requests] })),
    changed: forms.changed,
    planning: forms.planning,
    remove: () => {
      forms.remove();
      rmSync(folder, { recursive: true });
    },
  };
}
