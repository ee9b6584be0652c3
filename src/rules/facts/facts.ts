import type { Comparison } from '../../compare/comparison';
import type { BusinessCard, ListRow, MeasureHeading } from '../../model/evaluation';
import type { KpiFigure } from '../../layout/kinds';
import type { Field } from '../../model/field';
import { knownDirections, meaningsOf, type DirectionMeanings } from '../../model/direction';
import { groupBy } from '../../model/grouping';
import type { Summable } from '../../model/review';
import { cardsByLabel } from './cards-by-label';
import { comparedFields } from './compared-fields';
import { copiedSheets } from './copied-sheets';
import { doubledHeadings } from './doubled-headings';
import { duplicateCards } from './duplicate-cards';
import { fieldsThat, type OwnedField, type Wanted } from './fields-that';
import { headlessRows } from './headless-rows';
import { hiddenParts, type HiddenParts } from './hidden-parts';
import { lazily } from './lazily';
import { sightingsOf, type Sighting } from './measure-sightings';
import { misnumberedHeadings, type MisnumberedHeading } from './misnumbered-headings';
import { misscaledActuals, type Misscaled } from './misscaled-actuals';
import { notableAmounts, type NotableAmount } from './notable-amounts';
import { isNotable } from './notable-fields';
import { ownValuesOf, type OwnValueOf } from './own-values';
import { repeatedTexts, type RepeatedTexts } from './repeated-texts';
import { rescaledCosts, type RescaledCost } from './rescaled-costs';
import { pairedNames, type PairedNames } from './paired-names';

/** What several rules find out about a workbook. */
export interface Facts {
  /** The values that are asked for, section by section. */
  readonly fieldsThat: (isWanted: Wanted) => readonly OwnedField[];
  /** Values that some rule may speak of. */
  readonly notableFields: readonly OwnedField[];
  /** Amounts that some rule may speak of. */
  readonly notableAmounts: readonly NotableAmount[];
  /** The values of the office's own items, wherever they stand. */
  readonly ownValues: readonly OwnValueOf[];
  /** The cards by the places of their labels (`placeKey`). */
  readonly cardsByLabel: ReadonlyMap<string, BusinessCard>;
  /** The choices of 次年度方針 that hold here, as they are compared. */
  readonly knownDirections: ReadonlySet<string>;
  /** The meanings of directions to the rules. */
  readonly directionMeanings: DirectionMeanings;
  /** Values of which a rule that compares places says that they differ. */
  readonly comparedFields: ReadonlySet<Field<unknown>>;
  /** The names of the projects that have both card and row. */
  readonly pairedNames: PairedNames;
  /** The parts of the layout that stand on hidden sheets only. */
  readonly hiddenParts: HiddenParts;
  /** 施策 whose heading stands twice in the list. */
  readonly doubledHeadings: ReadonlySet<number | null>;
  /** Listed projects over which the list lacks their 施策's heading, by 施策. */
  readonly headlessRows: ReadonlyMap<number, readonly ListRow[]>;
  /** The same projects, whichever 施策 they are of. */
  readonly rowsWithoutHeading: ReadonlySet<ListRow>;
  /** KPIs' actuals that look as if they were of another unit than their targets. */
  readonly misscaledActuals: ReadonlyMap<Field<KpiFigure>, Misscaled>;
  /** Cards whose 事業費 is about 1,000 times last year's, or a thousandth of it. */
  readonly rescaledCosts: ReadonlyMap<BusinessCard, RescaledCost>;
  /** Headings over cards that bear another 施策's number. */
  readonly misnumberedHeadings: ReadonlyMap<MeasureHeading, MisnumberedHeading>;
  /** The places that name each 施策, by its number. */
  readonly measureSightings: ReadonlyMap<number, readonly Sighting[]>;
  /** Cards that bear the name of a card before them, each with that card. */
  readonly duplicateCards: ReadonlyMap<BusinessCard, BusinessCard>;
  /** Cards that repeat whole texts of others. */
  readonly repeatedTexts: ReadonlyMap<BusinessCard, RepeatedTexts>;
  /** Sheets that are copies of others, by name, with their cards. */
  readonly copiedSheets: ReadonlyMap<string, readonly BusinessCard[]>;
}

/** The facts about one workbook, held against last year's where that is given; each is found out when the first rule asks for it. */
export function factsOf(summable: Summable, last: Comparison | null = null): Facts {
  const { evaluation, pairing, settings } = summable;
  const { cards, list, year } = evaluation;
  const facts: Facts = lazily<Facts>({
    fieldsThat: () => (isWanted) => fieldsThat(evaluation, facts.ownValues, isWanted),
    notableFields: () => facts.fieldsThat(isNotable),
    notableAmounts: () => notableAmounts(cards, facts.ownValues),
    ownValues: () => ownValuesOf(summable),
    cardsByLabel: () => cardsByLabel(evaluation),
    knownDirections: () => knownDirections(evaluation.layout, settings),
    directionMeanings: () => meaningsOf(evaluation.layout),
    comparedFields: () => comparedFields(summable, facts.knownDirections, facts.measureSightings),
    measureSightings: () => groupBy(sightingsOf(evaluation, facts.misnumberedHeadings), ({ measure }) => measure),
    pairedNames: () => pairedNames(pairing),
    hiddenParts: () => hiddenParts(summable),
    doubledHeadings: () => doubledHeadings(list),
    headlessRows: () => headlessRows(summable, facts.doubledHeadings),
    rowsWithoutHeading: () => new Set([...facts.headlessRows.values()].flat()),
    misnumberedHeadings: () => misnumberedHeadings(summable, facts.doubledHeadings, facts.rowsWithoutHeading),
    misscaledActuals: () => misscaledActuals(evaluation),
    rescaledCosts: () => rescaledCosts(cards, year, last),
    duplicateCards: () => duplicateCards(summable),
    repeatedTexts: () => repeatedTexts(cards, facts.duplicateCards),
    copiedSheets: () => copiedSheets(cards, facts.duplicateCards),
  });
  return facts;
}
