import { ownItemName } from '../layout/own-item';
import { labelKey } from '../layout/spelling';
import type { Layout } from '../layout/layout';
import type { Evaluation } from '../model/evaluation';
import type { Finding } from '../model/finding';
import type { Place } from '../workbook/cell';
import { placeKey } from '../workbook/place-key';
import { internalPlaces } from './internal-cells';
import { internalLabels, publicLabels } from './internal-labels';

/** The findings that are about nothing that 様式定義 keeps back, and neither name it nor rest on its values. */
export function publicFindings(findings: readonly Finding[], evaluation: Evaluation): readonly Finding[] {
  const { layout } = evaluation;
  const labels = internalLabels(layout);
  if (labels.length === 0) return findings;
  const fields = new Set([...labels, ...layout.own.filter(({ internal }) => internal).map(ownItemName)]);
  const words = wordsOfTheirOwn(labels, layout);
  const places = new Set(internalPlaces(evaluation).map(placeKey));
  const isInternal = (place: Place) => places.has(placeKey(place));
  return findings.filter(({ field, place, related, message }) => {
    const said = labelKey(message);
    return !(
      fields.has(field) ||
      (place && isInternal(place)) ||
      related.some((one) => one.file === undefined && isInternal(one)) ||
      words.some((word) => said.includes(word))
    );
  });
}

/** Labels that no public item bears, as they are told apart. */
function wordsOfTheirOwn(labels: readonly string[], layout: Layout): string[] {
  const shared = new Set(publicLabels(layout).map(labelKey));
  return labels.map(labelKey).filter((key) => key !== '' && !shared.has(key));
}
