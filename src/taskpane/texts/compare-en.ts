import type { CompareTexts } from './compare-ja';
import { plural } from './plural';

export const compareEn: CompareTexts = {
  title: 'Compare with last year’s workbook',
  lead: 'Choose last year’s workbook to see what changed since; findings then tell what only last year’s workbook tells. A workbook of the same year gives the errata. The file is read on this computer.',
  choose: 'Choose last year’s workbook…',
  chooseAgain: 'Choose another workbook…',
  file: 'File of last year’s workbook',
  stop: 'Stop comparing',
  noForm: (file) => `“${file}” holds no evaluation to compare with. Choose last year’s workbook of the evaluation.`,
  comparing: (file, findings) =>
    `Comparing with “${file}”: ${plural(findings, 'finding')} (they stand in the list of “Check”).`,
  oneYear: (file) => `“${file}” is of the same year. It is taken for the earlier one.`,
  nothing: 'Nothing differs.',
  write: (name) => `Write the sheet “${name}”`,
  written: (name) => `The sheet “${name}” was written.`,
};
