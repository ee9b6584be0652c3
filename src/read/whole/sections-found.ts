import type { SectionId } from '../../layout/sections';
import type { BusinessCard, Evaluation } from '../../model/evaluation';
import type { Place } from '../../workbook/cell';
import type { ListPart } from '../sections/business-list';
import { ownTitles } from '../sheet/labels';
import type { SheetParts } from './sheet-parts';

/** Where each section stands: at its titles, or where it bears none, at its first label. */
export function sectionsFound(
  parts: readonly SheetParts[],
  cards: readonly BusinessCard[],
  list: ListPart | null,
): Evaluation['sections'] {
  const titles = (section: SectionId) => parts.flatMap(({ sheet }) => sheet.labels.titles(section));
  const titlesOr = (section: SectionId, otherwise: readonly (Place | null)[]): Place[] => {
    const found = ownTitles(titles(section)).map(({ place }) => place);
    return found.length > 0 ? found : otherwise.filter((place) => place !== null).slice(0, 1);
  };
  const tables = parts.flatMap(({ header }) => header.tables);
  const area = parts.find(({ header }) => header.area)?.header.area?.number.place;
  return {
    header: tables.length > 0 ? tables : area ? [area] : [],
    progress: titlesOr(
      'progress',
      parts.map(({ kpi }) => kpi.first),
    ),
    assessment: titlesOr(
      'assessment',
      parts.flatMap(({ assessment }) => assessment.assessments.map(({ policy }) => policy.labelPlace ?? policy.place)),
    ),
    related: titlesOr(
      'related',
      parts.flatMap(({ related }) => related.tables),
    ),
    final: titles('final').map(({ place }) => place),
    list: [...(list?.places ?? [])],
    cards: cards.map(({ name }) => name.labelPlace ?? name.place),
  };
}
