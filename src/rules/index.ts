import { amountFractional } from './amount-fractional';
import { amountNegative } from './amount-negative';
import { cardOutsideMeasure } from './card-outside-measure';
import { choiceUnknown } from './choice-unknown';
import { formulaError } from './formula-error';
import { kpiInWords } from './kpi-in-words';
import { labelMissing } from './label-missing';
import { labelShifted } from './label-shifted';
import { listMissing } from './list-missing';
import { markUnknown } from './mark-unknown';
import { markupLeft } from './markup-left';
import { notAnEvaluation } from './not-an-evaluation';
import { numberAsText } from './number-as-text';
import { platformCharacter } from './platform-character';
import { populationGoalUnknown } from './population-goal-unknown';
import { requiredBlank } from './required-blank';
import { sdgTargetAmbiguous } from './sdg-target-ambiguous';
import { sdgTargetUnknown } from './sdg-target-unknown';
import { sectionDuplicate } from './section-duplicate';
import { sectionMissing } from './section-missing';
import { sheetHidden } from './sheet-hidden';
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
    rules: [],
  },
  {
    title: '重要業績評価指標（KPI）',
    rules: [],
  },
];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
