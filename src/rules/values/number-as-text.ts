import type { OwnKind } from '../../layout/own-item';
import { textOf, type Field } from '../../model/field';
import type { Fix } from '../../model/finding';
import { kpiName } from '../../model/names';
import { amountName, ownerOf } from '../facts/notable-amounts';
import { quote } from '../words/quote';
import { replace } from '../words/replace';
import { rule, type Subject } from '../rule';

export const numberAsText = rule({
  id: 'number-as-text',
  name: '文字列の数値',
  severity: 'query',
  about: '金額、KPIの数値と、様式定義の数値・割合の項目が、数値に見える文字列ではなく、数値で入力されていること。',
  why: '文字列の数字は、Excelの合計（SUM）で0として扱われます。',
  example: {
    wrong: '事業費に「２，５００」と全角の文字で入力されている。',
    right: '2500 と半角の数字で入力します（自動で直せます）。',
  },
  fix: 'one',
  *check(subject) {
    for (const { field, name, owner, number, whole } of numbersAsText(subject)) {
      const fix = whole ? asNumber(field, number) : null;
      yield {
        at: field,
        owner,
        message: `${name}の${quote(textOf(field))}は、数値ではなく文字列として入力されています。数値の ${shown(number)} に直してください。`,
        ...(fix ? { fix } : {}),
      };
    }
  },
});

interface Written {
  readonly field: Field<unknown>;
  readonly name: string;
  readonly owner: string;
  /** The number to write, in the cell's own unit. */
  readonly number: number;
  /** False for an amount that staff have to round to 千円 first. */
  readonly whole: boolean;
}

function* numbersAsText({ evaluation: { kpis }, facts }: Subject): Iterable<Written> {
  for (const amount of facts.notableAmounts) {
    const { field } = amount;
    if (!field.asText || !field.value || field.value.dash) continue;
    const { thousandYen, factor } = field.value;
    const number = Number((thousandYen / factor).toPrecision(15));
    const whole = Number.isInteger(number) || Number.isInteger(thousandYen);
    yield { field, name: amountName(amount), owner: ownerOf(amount), number, whole };
  }
  for (const { item, field, owner } of facts.ownValues) {
    if (!numbers.includes(item.kind) || !field.asText || typeof field.value !== 'number') continue;
    if (!withPercent.test(textOf(field)))
      yield { field, name: `「${field.label}」`, owner: owner(), number: field.value, whole: true };
  }
  for (const kpi of kpis) {
    for (const field of [...kpi.years.flatMap(({ target, actual }) => [target, actual]), kpi.final]) {
      if (!field.asText || field.value?.type !== 'number' || field.value.year !== null) continue;
      yield { field, name: `「${field.label}」`, owner: kpiName(kpi), number: field.value.number, whole: true };
    }
  }
}

const numbers: readonly OwnKind[] = ['number', 'ratio'];
/** A ％: which number 12.5％ is depends on the cell's format. */
const withPercent = /[%％]/u;

/** Formats by which the number would be shown as another one, or stay text. */
const changesMeaning = /^@$|%|[0#?],+(?![0#?,])|[円年月日]/u;

function asNumber(field: Field<unknown>, number: number): Fix | null {
  const edit = changesMeaning.test(field.format) ? null : replace(field, number);
  return edit && { type: 'one', label: `数値の ${shown(number)} に直す`, edits: [edit] };
}

const shown = (number: number): string => number.toLocaleString('ja-JP', { maximumFractionDigits: 10 });
