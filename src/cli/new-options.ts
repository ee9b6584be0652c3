import { areaAskedFor, yearAskedFor } from '../blank/asked-for';
import { most, usual, type Wishes } from '../blank/wishes';
import { UsageError } from './usage-error';

/** What `hyoka new` is asked for. `year`: null where nobody says. */
export interface Blank extends Omit<Wishes, 'year'> {
  readonly year: number | null;
  /** A workbook whose emptied copy is asked for; null: the built-in layout. */
  readonly from: string | null;
}

interface Given {
  readonly year?: string | undefined;
  readonly area?: string | undefined;
  readonly measures?: string | undefined;
  readonly cards?: string | undefined;
  readonly from?: string | undefined;
}

/** Throws a UsageError. */
export function blankOf({ year, area, measures, cards, from }: Given): Blank {
  if (from !== undefined && [year, area, measures, cards].some((one) => one !== undefined))
    throw new UsageError(
      '--from のブックは、様式のまま空にします。--year、--area、--measures、--cards は一緒に指定できません。',
    );
  return {
    year: year === undefined ? null : yearOf(year),
    area: area === undefined ? null : areaOf(area),
    measures: countOf('measures', measures),
    cards: countOf('cards', cards),
    from: from ?? null,
  };
}

function yearOf(text: string): number {
  const year = yearAskedFor(text);
  if (year !== null) return year;
  throw new UsageError(`「${text}」は年度として読めません。--year 令和7年度 のように指定してください。`);
}

function areaOf(text: string): NonNullable<Wishes['area']> {
  const area = areaAskedFor(text);
  if (area) return area;
  throw new UsageError(
    `「${text}」は政策分野として読めません。--area "12 中小企業" のように、番号と名称を指定してください。`,
  );
}

function countOf(option: keyof typeof usual, text: string | undefined): number {
  if (text === undefined) return usual[option];
  const digits = text.normalize('NFKC').trim();
  const count = /^\d{1,4}$/u.test(digits) ? Number(digits) : 0;
  if (count >= 1 && count <= most[option]) return count;
  throw new UsageError(
    `--${option} には、1から${String(most[option])}までの整数を指定してください（「${text}」は使えません）。`,
  );
}
