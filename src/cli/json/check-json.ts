import { unconfirmedAmong } from '../../model/accept';
import { departmentsOf } from '../../model/departments-of';
import { fiscalYearName } from '../../model/fiscal-year';
import type { UnknownLabel } from '../../model/label-facts';
import type { Finding } from '../../model/finding';
import { formWords } from '../../model/form-words';
import { address } from '../../workbook/address';
import type { Failure } from '../failure';
import type { Opened } from '../open';
import { settledRows } from '../../model/settled';
import { count } from '../text/findings-text';
import { settledJson } from './settled-json';

/** What `hyoka check --json` prints; hyoka.schema.json describes it. `shown` tells which findings are listed. */
export function checkJson(opened: readonly Opened[], failed: readonly Failure[], shown: (finding: Finding) => boolean) {
  return { workbooks: opened.map((one) => workbookJson(one, shown)), failed };
}

export function workbookJson({ file, review }: Opened, shown: (finding: Finding) => boolean) {
  const { evaluation, findings, records, stopped } = review;
  const departments = departmentsOf(evaluation);
  return {
    file,
    areas: areasJson(review),
    findings: findings.filter(shown).map((finding) => findingJson(finding, departments)),
    counts: {
      error: count(findings, 'error'),
      query: count(findings, 'query'),
      notice: count(findings, 'notice'),
      accepted: findings.filter(({ accepted }) => accepted !== null).length,
      unconfirmed: unconfirmedAmong(findings, records).length,
    },
    settled: settledRows(review).map(settledJson),
    unread: evaluation.unknownLabels.flatMap(unreadJson),
    stopped: stopped.map(({ id }) => id),
    skipped: evaluation.skippedSheets.map(({ sheet, why }) => ({ sheet, why })),
  };
}

/** Values under a label that the layout lacks, neither checked nor summed. `cards`: how many cards, KPIs, rows … */
function unreadJson({ form, label, places, bearing, example }: UnknownLabel) {
  const [first] = places;
  return first
    ? [{ label, place: formWords[form].place, cards: bearing, sheet: first.sheet, cell: address(first), example }]
    : [];
}

function areasJson({ evaluation }: Opened['review']) {
  const { policyArea, year, measures, kpis, cards, layout } = evaluation;
  if (policyArea === null && cards.length === 0) return [];
  return [
    {
      number: policyArea?.number.value ?? '',
      name: policyArea?.name.value ?? '',
      year: year === null ? null : fiscalYearName(year),
      measures: measures.length,
      kpis: kpis.length,
      cards: cards.length,
      form: layout.source,
    },
  ];
}

/** `departments`: by the projects' names. */
function findingJson(finding: Finding, departments: ReadonlyMap<string, string>) {
  const { rule, name, severity, place, owner, message, related, fix, accepted } = finding;
  return {
    rule,
    name,
    severity,
    sheet: place?.sheet ?? null,
    cell: place && address(place),
    department: departments.get(owner) ?? null,
    project: departments.has(owner) ? owner : null,
    message,
    related: related.map(({ sheet, label, file, ...cell }) => ({
      ...(file === undefined ? {} : { file }),
      sheet,
      cell: address(cell),
      label,
    })),
    fix: fix?.type ?? null,
    accepted,
  };
}
