import { amountFractional } from './values/amount-fractional';
import { amountNegative } from './values/amount-negative';
import { attributeDiffers } from './agreement/attribute-differs';
import { budgetSwing } from './agreement/budget-swing';
import { cardMissing } from './agreement/card-missing';
import { cardOutsideMeasure } from './form/card-outside-measure';
import { carriedOver } from './overlooked/carried-over';
import { choiceUnknown } from './values/choice-unknown';
import { continuedProjectUnbudgeted } from './agreement/continued-project-unbudgeted';
import { departmentNotation } from './agreement/department-notation';
import { endedProjectBudgeted } from './agreement/ended-project-budgeted';
import { formDiffers } from './form/form-differs';
import { formProposed } from './form/form-proposed';
import { formUnknown } from './form/form-unknown';
import { formulaError } from './values/formula-error';
import { generalFundsExceedCost } from './agreement/general-funds-exceed-cost';
import { headingsUnpaired } from './agreement/headings-unpaired';
import { kindDiffers } from './values/kind-differs';
import { kpiActualMissing } from './kpi/kpi-actual-missing';
import { kpiActualOtherYear } from './kpi/kpi-actual-other-year';
import { kpiInWords } from './values/kpi-in-words';
import { kpiRatingDiffers } from './kpi/kpi-rating-differs';
import { kpiShortfallUnexplained } from './kpi/kpi-shortfall-unexplained';
import { kpiTargetMissing } from './kpi/kpi-target-missing';
import { kpiTargetSurpassed } from './kpi/kpi-target-surpassed';
import { kpiTargetTurns } from './kpi/kpi-target-turns';
import { kpiVerificationContradicts } from './kpi/kpi-verification-contradicts';
import { labelDuplicate } from './form/label-duplicate';
import { labelMissing } from './form/label-missing';
import { labelRenamed } from './form/label-renamed';
import { labelUnknown } from './form/label-unknown';
import { labelShifted } from './form/label-shifted';
import { labourExceedsCost } from './agreement/labour-exceeds-cost';
import { listMissing } from './form/list-missing';
import { listRowMissing } from './agreement/list-row-missing';
import { markUnknown } from './values/mark-unknown';
import { markupLeft } from './values/markup-left';
import { measureNameDiffers } from './agreement/measure-name-differs';
import { nameSpacing } from './agreement/name-spacing';
import { notAnEvaluation } from './form/not-an-evaluation';
import { numberAsText } from './values/number-as-text';
import { numberNotSequential } from './agreement/number-not-sequential';
import { platformCharacter } from './values/platform-character';
import { textOverflow } from './values/text-overflow';
import { policyCopied } from './agreement/policy-copied';
import { populationGoalUnknown } from './values/population-goal-unknown';
import { projectDuplicate } from './agreement/project-duplicate';
import { projectOrderDiffers } from './agreement/project-order-differs';
import { projectRenamed } from './agreement/project-renamed';
import { relatedAreaUnreadable } from './agreement/related-area-unreadable';
import { relationBroken } from './form/relation-broken';
import { requiredBlank } from './values/required-blank';
import { sdgTargetAmbiguous } from './values/sdg-target-ambiguous';
import { sdgTargetUnknown } from './values/sdg-target-unknown';
import { sectionDuplicate } from './form/section-duplicate';
import { sectionMissing } from './form/section-missing';
import { sheetHidden } from './form/sheet-hidden';
import { termNotation } from './form/term-notation';
import { typedTotalDiffers } from './agreement/typed-total-differs';
import { unitMismatch } from './values/unit-mismatch';
import { valueUnreadable } from './values/value-unreadable';
import { yearMismatch } from './values/year-mismatch';
import { amountMagnitude } from './overlooked/amount-magnitude';
import { amountsRepeated } from './overlooked/amounts-repeated';
import { brokenCharacters } from './overlooked/broken-characters';
import { crossArea } from './overlooked/cross-area';
import { departmentDivided } from './overlooked/department-divided';
import { kpiScale } from './overlooked/kpi-scale';
import { kpiYears } from './overlooked/kpi-years';
import { listAmountDiffers } from './overlooked/list-amount-differs';
import { markDiffers } from './overlooked/mark-differs';
import { quotedNameDiffers } from './overlooked/quoted-name-differs';
import { shownOtherwise } from './overlooked/shown-otherwise';
import { struckOut } from './overlooked/struck-out';
import { textRepeated } from './overlooked/text-repeated';
import { textUnfinished } from './overlooked/text-unfinished';
import { budgetDiffersFromForecast } from './years/budget-differs-from-forecast';
import { kpiActualRewritten } from './years/kpi-actual-rewritten';
import { kpiTargetChanged } from './years/kpi-target-changed';
import { lastYearUnchanged } from './years/last-year-unchanged';
import { projectVanished } from './years/project-vanished';
import type { Rule } from './rule';

/** The catalogue, in the order of the manual. Adding a rule: its file, a line here, its test. */
export const chapters: readonly { readonly title: string; readonly rules: readonly Rule[] }[] = [
  {
    title: '様式の構成',
    rules: [
      notAnEvaluation,
      sectionMissing,
      listMissing,
      sectionDuplicate,
      labelMissing,
      labelDuplicate,
      labelShifted,
      cardOutsideMeasure,
      sheetHidden,
      labelUnknown,
      labelRenamed,
      formUnknown,
      formProposed,
      formDiffers,
      relationBroken,
      termNotation,
    ],
  },
  {
    title: '値',
    rules: [
      requiredBlank,
      valueUnreadable,
      numberAsText,
      kpiInWords,
      amountNegative,
      amountFractional,
      unitMismatch,
      yearMismatch,
      kindDiffers,
      choiceUnknown,
      sdgTargetUnknown,
      sdgTargetAmbiguous,
      populationGoalUnknown,
      markUnknown,
      formulaError,
      markupLeft,
      platformCharacter,
      textOverflow,
    ],
  },
  {
    title: '場所どうしの一致',
    rules: [
      measureNameDiffers,
      cardMissing,
      listRowMissing,
      projectRenamed,
      nameSpacing,
      projectOrderDiffers,
      attributeDiffers,
      numberNotSequential,
      projectDuplicate,
      generalFundsExceedCost,
      endedProjectBudgeted,
      continuedProjectUnbudgeted,
      budgetSwing,
      labourExceedsCost,
      headingsUnpaired,
      policyCopied,
      departmentNotation,
      relatedAreaUnreadable,
      typedTotalDiffers,
    ],
  },
  {
    title: '重要業績評価指標（KPI）',
    rules: [
      kpiTargetMissing,
      kpiTargetTurns,
      kpiActualMissing,
      kpiActualOtherYear,
      kpiTargetSurpassed,
      kpiVerificationContradicts,
      kpiShortfallUnexplained,
      kpiRatingDiffers,
    ],
  },
  {
    title: '見落としやすい誤り',
    rules: [
      textUnfinished,
      textRepeated,
      amountsRepeated,
      amountMagnitude,
      markDiffers,
      quotedNameDiffers,
      listAmountDiffers,
      kpiYears,
      kpiScale,
      departmentDivided,
      brokenCharacters,
      struckOut,
      shownOtherwise,
      crossArea,
      carriedOver,
    ],
  },
  {
    title: '前年度のブックとの比較',
    rules: [
      // Silent unless last year's workbook is given.
      lastYearUnchanged,
      budgetDiffersFromForecast,
      projectVanished,
      kpiTargetChanged,
      kpiActualRewritten,
    ],
  },
];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
