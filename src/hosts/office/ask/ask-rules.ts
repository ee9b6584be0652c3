import type { Area } from '../../../workbook/cell';
import { areaAddress } from '../../../workbook/address';
import type { Rule } from '../draw/drawing';
import { ask, type Answer } from '../wire/answer';
import { hull } from '../wire/areas';
import type { Question } from '../wire/question';

/** The validations of a block; `isWhole` is false where they differ in too many places to be asked for. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly isWhole: boolean;
}

/** Excel's words for cells whose validations differ. */
const mixed: readonly (string | null)[] = [null, 'Inconsistent', 'MixedCriteria'];

/** Cells that differ are asked about again in so many parts; and the most places that are asked about. */
const partsAtOnce = 25;
const mostParts = 3_000;

/**
 * Asks for the validations of a block: of each column, in parts where `likely` areas begin and end, and in smaller parts
 * where they differ there. Excel tells a validation for cells that all have the same one.
 */
export function askRules(queue: Question[], sheet: string, area: Area, likely: readonly Area[]): Answer<Rules> {
  const found: Rule[] = [];
  let asked = 0;
  let isWhole = true;
  const askParts = (parts: readonly Area[]): void => {
    asked += parts.length;
    if (asked > mostParts) isWhole = false;
    else if (parts.length > 0)
      queue.push(rulesQuestion(sheet, parts, found, (unlike) => askParts(unlike.flatMap(inParts))));
  };
  askParts(partsOf(area, likely));
  return () => ({ rules: joined(found), isWhole });
}

function rulesQuestion(
  sheet: string,
  parts: readonly Area[],
  found: Rule[],
  askAgain: (unlike: readonly Area[]) => void,
): Question {
  return {
    kind: 'rules',
    sheet,
    first: 0,
    last: parts.length - 1,
    width: 1,
    requestBytes: 500,
    ask(worksheet, first, last) {
      const asked = parts.slice(first, last + 1).map((part) => {
        const { dataValidation } = worksheet.getRange(areaAddress(part));
        return { part, validation: ask(dataValidation, 'type', 'rule', 'ignoreBlanks', 'errorAlert', 'prompt') };
      });
      return (answered) => {
        const unlike: Area[] = [];
        let bytes = 0;
        for (const { part, validation } of asked) {
          const { type, rule, ignoreBlanks, errorAlert, prompt } = validation(answered);
          if (mixed.includes(type)) unlike.push(part);
          else if (type !== 'None') found.push({ area: part, rule, ignoreBlanks, errorAlert, prompt });
          bytes += 200 + 6 * JSON.stringify(rule ?? null).length;
        }
        askAgain(unlike);
        return bytes;
      };
    },
  };
}

/** A column's rows in parts. */
function inParts({ top, left, bottom, right }: Area): Area[] {
  const rows = Math.ceil((bottom - top + 1) / partsAtOnce);
  const tops = Array.from({ length: Math.ceil((bottom - top + 1) / rows) }, (_, index) => top + index * rows);
  return tops.map((from) => ({ top: from, left, bottom: Math.min(from + rows - 1, bottom), right }));
}

function partsOf(area: Area, likely: readonly Area[]): Area[] {
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, offset) => area.left + offset);
  return columns.flatMap((column) => {
    const own = likely.filter(({ left, right }) => left <= column && right >= column);
    const cuts = own
      .flatMap(({ top, bottom }) => [top, bottom + 1])
      .filter((row) => row > area.top && row <= area.bottom);
    const tops = [...new Set([area.top, ...cuts])].sort((a, b) => a - b);
    return tops.map((top, index) => ({
      top,
      left: column,
      bottom: (tops[index + 1] ?? area.bottom + 1) - 1,
      right: column,
    }));
  });
}

/** Parts one below another that have the same validation are one area, and then columns side by side. */
function joined(rules: readonly Rule[]): Rule[] {
  const inOrder = [...rules].sort((a, b) => a.area.left - b.area.left || a.area.top - b.area.top);
  return merged(merged(inOrder, continuesBelow), continuesBeside);
}

function merged(rules: readonly Rule[], continues: (one: Area, other: Area) => boolean): Rule[] {
  const all: Rule[] = [];
  for (const rule of rules) {
    const at = all.findIndex((one) => continues(one.area, rule.area) && sameRule(one, rule));
    const before = all[at];
    if (before) all[at] = { ...before, area: hull(before.area, rule.area) };
    else all.push(rule);
  }
  return all;
}

const continuesBelow = (one: Area, other: Area): boolean => one.left === other.left && one.bottom + 1 === other.top;

const continuesBeside = (one: Area, other: Area): boolean =>
  one.right + 1 === other.left && one.top === other.top && one.bottom === other.bottom;

function sameRule({ area: _, ...one }: Rule, { area: __, ...other }: Rule): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
