import { amountFractional } from './amount-fractional';
import { amountNegative } from './amount-negative';
import { attributeDiffers } from './attribute-differs';
import { budgetSwing } from './budget-swing';
import { cardMissing } from './card-missing';
import { cardOutsideMeasure } from './card-outside-measure';
import { choiceUnknown } from './choice-unknown';
import { continuedProjectUnbudgeted } from './continued-project-unbudgeted';
import { departmentNotation } from './department-notation';
import { endedProjectBudgeted } from './ended-project-budgeted';
import { formulaError } from './formula-error';
import { generalFundsExceedCost } from './general-funds-exceed-cost';
import { headingsUnpaired } from './headings-unpaired';
import { kpiActualMissing } from './kpi-actual-missing';
import { kpiActualOtherYear } from './kpi-actual-other-year';
import { kpiInWords } from './kpi-in-words';
import { kpiShortfallUnexplained } from './kpi-shortfall-unexplained';
import { kpiTargetMissing } from './kpi-target-missing';
import { kpiTargetSurpassed } from './kpi-target-surpassed';
import { kpiTargetTurns } from './kpi-target-turns';
import { kpiVerificationContradicts } from './kpi-verification-contradicts';
import { labelMissing } from './label-missing';
import { labelShifted } from './label-shifted';
import { labourExceedsCost } from './labour-exceeds-cost';
import { listMissing } from './list-missing';
import { listRowMissing } from './list-row-missing';
import { markUnknown } from './mark-unknown';
import { markupLeft } from './markup-left';
import { measureNameDiffers } from './measure-name-differs';
import { nameSpacing } from './name-spacing';
import { notAnEvaluation } from './not-an-evaluation';
import { numberAsText } from './number-as-text';
import { numberNotSequential } from './number-not-sequential';
import { platformCharacter } from './platform-character';
import { policyCopied } from './policy-copied';
import { populationGoalUnknown } from './population-goal-unknown';
import { projectDuplicate } from './project-duplicate';
import { projectOrderDiffers } from './project-order-differs';
import { projectRenamed } from './project-renamed';
import { relatedAreaUnreadable } from './related-area-unreadable';
import { requiredBlank } from './required-blank';
import { sdgTargetAmbiguous } from './sdg-target-ambiguous';
import { sdgTargetUnknown } from './sdg-target-unknown';
import { sectionDuplicate } from './section-duplicate';
import { sectionMissing } from './section-missing';
import { sheetHidden } from './sheet-hidden';
import { typedTotalDiffers } from './typed-total-differs';
import { unitMismatch } from './unit-mismatch';
import { valueUnreadable } from './value-unreadable';
import { yearMismatch } from './year-mismatch';
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
      labelShifted,
      cardOutsideMeasure,
      sheetHidden,
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
      choiceUnknown,
      sdgTargetUnknown,
      sdgTargetAmbiguous,
      populationGoalUnknown,
      markUnknown,
      formulaError,
      markupLeft,
      platformCharacter,
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
    ],
  },
];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
