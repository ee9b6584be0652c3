import type { FindingTexts } from './finding-ja';
import { plural } from './plural';
import { thousands } from './thousands';

/** The same where Office speaks English. */
export const findingEn: FindingTexts = {
  title: 'Hand findings on',
  mail: 'Text for a mail (counts, worst first)',
  copyMail: 'Copy the text',
  mailCopied: 'Copied. Paste it into a mail.',
  csv: 'CSV (a finding a row)',
  csvNote: 'A list that Excel opens. It leaves the workbook: handle it with care.',
  download: 'Download CSV',
  copyCsv: 'Copy CSV',
  csvCopied: 'The CSV was copied.',
  started: 'The download has begun. If it does not, use “Copy CSV”.',
  notCopied: 'It could not be copied. Select the text and press Ctrl+C.',
  fileName: (workbook) => `${workbook}-点検結果.csv`,
  command: 'The same by a command:',
  sameOwner: (count) => `The same elsewhere in this project (${thousands(count)})`,
  copyFinding: 'Copy',
  copied: 'Copied',
  notCopiedShort: 'Could not be copied',
  sameChoice: (count) => `Fix all ${thousands(count)} of the same content`,
  confirmNote: 'Writes 確定 into the column 確認 of 年度更新の記録. The amounts stay.',
  confirmAll: (count) => `Confirm all amounts (${thousands(count)})`,
  confirmAllTitle: (count) => `Confirm the budgets of ${plural(count, 'project')} as they are`,
  confirm: 'Confirm',
  measureName: (measure, name, places) => `Make ${measure} “${name}” everywhere (${plural(places, 'place')})`,
  measureLeft: (count) =>
    `Mend in the cells themselves, as they are formulas or the like: ${plural(count, 'other place')}.`,
  lag: (years) => `This KPI comes ${plural(years, 'year')} late: put it in the settings`,
  lagHint: 'Written on the sheet 設定, line 統計の遅れ（年）. Actuals that late are not reported any more.',
  lagDone: (number, years) => `KPI ${number} is set to come ${plural(years, 'year')} late.`,
};
