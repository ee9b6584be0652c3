import { areaAddress } from '../../../workbook/address';
import { fitsDropDown } from '../../../workbook/excel-limits';
import type { EntryRule } from '../../../workbook/new-book';
import { encodeAttribute, encodeText } from '../xml-encoding';

/** What Excel takes of a hint: a longer one makes the file unreadable. */
const longestTitle = 32;
const longestPrompt = 255;

/** A sheet's input hints and drop-downs. */
export function entryRulesXml(rules: readonly EntryRule[]): string {
  if (rules.length === 0) return '';
  return `<dataValidations count="${String(rules.length)}">${rules.map(ruleXml).join('')}</dataValidations>`;
}

/** Throws a RangeError where Excel would not open the file. */
function ruleXml(rule: EntryRule): string {
  const { areas, title, prompt, whole, choices } = rule;
  if (title.length > longestTitle || prompt.length > longestPrompt) throw new RangeError(`too long: ${title}`);
  const sqref = areas.map(areaAddress).join(' ');
  const hint = ` showInputMessage="1" promptTitle="${encodeAttribute(title)}" prompt="${encodeAttribute(prompt)}"`;
  const opening = `<dataValidation${kindOf(rule)} allowBlank="1"${refusal(rule)}${hint} sqref="${sqref}"`;
  if (choices) return `${opening}><formula1>${encodeText(listOf(choices))}</formula1></dataValidation>`;
  return whole ? `${opening}><formula1>0</formula1></dataValidation>` : `${opening}/>`;
}

function kindOf({ choices, whole }: EntryRule): string {
  if (choices) return ' type="list"';
  return whole ? ' type="whole" operator="greaterThanOrEqual"' : '';
}

function refusal({ choices, whole, refuses, title, prompt }: EntryRule): string {
  if (!choices && !whole) return '';
  const style = refuses ? '' : ' errorStyle="warning"';
  return `${style} showErrorMessage="1" errorTitle="${encodeAttribute(title)}" error="${encodeAttribute(prompt)}"`;
}

function listOf(choices: NonNullable<EntryRule['choices']>): string {
  if ('from' in choices) return choices.from;
  if (!fitsDropDown({ choices })) throw new RangeError(`too many choices: ${choices.join()}`);
  return `"${choices.join(',')}"`;
}
