import { cardKeys, type CardKey } from '../layout/card';
import { builtInItems, type BuiltInLine } from '../layout/form-sheet/built-in-lines';
import type { FormLine } from '../layout/form-sheet/lines';
import { absentWord } from '../layout/form-sheet/tables';
import type { RenamedLabel } from '../model/label-facts';
import { formWords, labelledForm } from '../model/form-words';
import type { CellHints } from './cell-hints';
import { directionWords } from './direction-words';
import type { FoundItem } from './found-items';
import { nearFrom, spellingLikeness } from './likely-names';
import { onCards, ownLine } from './own-line';
import type { Sightings } from './sighting';

type Line = FormLine<'items'>;

/** The item table: every built-in item as the form prints it, then what else it prints, as items of the office's own. */
export function itemLines(
  sightings: Sightings,
  renamed: readonly RenamedLabel[],
  adopted: string,
  hints: CellHints,
): readonly Line[] {
  const built = builtInItems();
  const near = nearSpellings(built, sightings, renamed);
  const known = { sightings, renamed, near, adopted, hints };
  const used = new Set(near.values());
  return [
    ...built.map((one) => withDirections(builtInLine(one, known), one, known)),
    ...sightings.found.filter((item) => !used.has(item)).map((item) => ownLine(item, adopted, hints)),
  ];
}

interface Known {
  readonly sightings: Sightings;
  readonly renamed: readonly RenamedLabel[];
  readonly near: ReadonlyMap<CardKey, FoundItem>;
  readonly adopted: string;
  readonly hints: CellHints;
}

function builtInLine({ line, of, optional }: BuiltInLine, { sightings, renamed, near, adopted }: Known): Line {
  if (!of) return line;
  const label = line.standard ?? '';
  const inSection = renamed.find((one) => one.form === labelledForm(of.form) && one.label === label);
  if (of.form !== 'card' && inSection) {
    const evidence = formWords[inSection.form].share(inSection.bearing, inSection.forms);
    return { ...line, name: inSection.printed, adopted, evidence };
  }
  const other = renamed.find((one) => one.form === 'card' && one.label === label);
  // A list may print the card's new name or its old one.
  if (of.form !== 'card')
    return other && of.form === 'list'
      ? { ...line, also: other.printed, adopted, evidence: '個票で変わった項目名' }
      : line;
  const name = cardKey(of.name);
  if (!name) return line;
  if (other) return { ...line, name: other.printed, adopted, evidence: onCards(other.places.length, other.forms, '') };
  const item = near.get(name);
  if (item) {
    const share = Math.round(likeTo(name, item) * 100);
    const found = onCards(item.label.bearing, item.label.forms, item.label.example);
    return { ...line, name: item.label.label, adopted, evidence: `つづりの近さ${String(share)}%、${found}` };
  }
  const { count, example } = sightings.known(name);
  const evidence = onCards(count, sightings.forms, example);
  return count === 0 && !optional ? { ...line, name: absentWord, adopted, evidence } : { ...line, evidence };
}

/** The line of 次年度方針 with the words of its drop-down list, where some are none of the usual ones. */
function withDirections(line: Line, { of }: BuiltInLine, { sightings, near, adopted, hints }: Known): Line {
  if (of?.form !== 'card' || of.name !== 'direction') return line;
  const entry = near.get('direction')?.entry ?? sightings.known('direction').entry;
  const words = directionWords((entry && hints(entry)?.choices) ?? [], []);
  return words === null
    ? line
    : { ...line, choices: words.choices, adopted, evidence: `${line.evidence ?? ''}${words.evidence}` };
}

/** For each label of the card that the form lacks, the most alike of the labels that nobody knows. */
function nearSpellings(
  built: readonly BuiltInLine[],
  { known, found }: Sightings,
  renamed: readonly RenamedLabel[],
): Map<CardKey, FoundItem> {
  const near = new Map<CardKey, FoundItem>();
  const free = new Set(found.filter(({ label }) => label.form === 'card'));
  for (const { line, of } of built) {
    const name = of?.form === 'card' ? cardKey(of.name) : undefined;
    if (!name || known(name).count > 0 || renamed.some(({ label }) => label === line.standard)) continue;
    const [best] = [...free].sort((a, b) => likeTo(name, b) - likeTo(name, a));
    if (!best || likeTo(name, best) < nearFrom) continue;
    near.set(name, best);
    free.delete(best);
  }
  return near;
}

const cardKey = (name: string): CardKey | undefined => cardKeys.find((key) => key === name);

const likeTo = (name: CardKey, { label }: FoundItem): number => spellingLikeness(name, label.label);
