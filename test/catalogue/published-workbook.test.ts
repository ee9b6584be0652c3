import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/xlsx/read-xlsx';
import { rules } from '../../src/rules/index';
import { runRules } from '../../src/rules/run';
import { address } from '../../src/workbook/address';
import { realWorkbook } from '../real-workbook';
import { subjectOf } from '../rules/subject-of';

/** What the published document gets wrong, read through by a person: each mistake once, and nothing of what is right. */
const mistakes = [
  'measure-name-differs 政策分野12!B11',
  'kpi-actual-other-year 政策分野12!C20',
  'kpi-target-surpassed 政策分野12!C20',
  'kpi-shortfall-unexplained 政策分野12!G23',
  'kpi-actual-other-year 政策分野12!C24',
  'policy-copied 政策分野12!B29',
  'policy-copied 政策分野12!B34',
  'policy-copied 政策分野12!B39',
  'measure-name-differs 個票_施策1!A1',
  'project-renamed 個票_施策1!C12',
  'project-order-differs 個票_施策1!C21',
  'name-spacing 個票_施策1!C75',
  'project-renamed 個票_施策1!C111',
  'label-shifted 個票_施策1!E111',
  'ended-project-budgeted 個票_施策2!F42',
];

(realWorkbook === null ? describe.skip : describe)('the published workbook', () => {
  it('has the mistakes that it is known for, and no other', () => {
    const snapshot = readXlsx(readFileSync(realWorkbook ?? ''), '政策分野12.xlsx');
    const findings = runRules(rules, subjectOf(snapshot));
    expect(
      findings.map(({ rule, place }) => `${rule} ${place === null ? '-' : `${place.sheet}!${address(place)}`}`),
    ).toEqual(mistakes);
  });
});
