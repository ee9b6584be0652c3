import { inPattern } from '../../layout/in-pattern';
import { builtInLayout, type Layout, type Spelt } from '../../layout/layout';

/** How the form's word for 施策 is recognised in headings, numbers, titles of columns and names of sheets. */
export interface MeasureWord {
  /** Whether a text may bear it; asked for every cell. */
  readonly mayBear: (text: string) => boolean;
  /** `施策1`, with its mark or brackets, and what parts it from the name. */
  readonly heading: RegExp;
  /** Of a text without spaces: `施策1`, or the number, bare or as (1). */
  readonly number: RegExp;
  /** Of a text without spaces: 施策, 施策番号, 施策名. */
  readonly title: RegExp;
  /** In a sheet's name: `個票_施策1`. */
  readonly inName: RegExp;
  /** `施策1 地場産業の振興`, as a value. */
  readonly value: RegExp;
}

const words = new WeakMap<Spelt, MeasureWord>();

export function measureWordOf({ words: { measure } }: Pick<Layout, 'words'>): MeasureWord {
  const known = words.get(measure);
  if (known) return known;
  const made = wordOf(measure.absent ? builtInLayout.words.measure : measure);
  words.set(measure, made);
  return made;
}

/** Of 施策1-2 the usual form means a project; a form with a word of its own may number by two parts. */
function wordOf(spelt: Spelt): MeasureWord {
  const spellings = [spelt.label, ...spelt.also]
    .map((one) => [...one.replace(/\s/gu, '')])
    .filter(({ length }) => length > 0);
  const isUsual = spelt === builtInLayout.words.measure;
  const anyOf = (between: string) =>
    `(?:${spellings.map((letters) => letters.map(inPattern).join(between)).join('|')})`;
  const [spaced, plain] = [anyOf('\\s*'), anyOf('')];
  const digits = isUsual ? '[0-9０-９]+' : '[0-9０-９]+(?:[-－—―‐ー][0-9０-９]+)?';
  const ascii = isUsual ? '\\d+' : '\\d+(?:-\\d+)?';
  const first = new RegExp(spellings.map(([letter = '']) => inPattern(letter)).join('|'), 'u');
  return {
    mayBear: (text) => first.test(text),
    // A text that goes on with について is part of a sentence.
    heading: new RegExp(
      `^[■□◆◇▼▽▶【〔［[]?\\s*${spaced}\\s*[(（]?(${digits}|[①-⑳])[)）】〕］\\]]?(?![0-9０-９を]|[-－—―‐ー][0-9０-９]|に(?:つい|関|おい|おけ)|で?は、)\\s*(?:[.．:：・、]|[-－—―](?![0-9０-９]))?\\s*`,
      'u',
    ),
    number: new RegExp(`^(?:${plain})?[(]?(${ascii})[).:]?$`, 'u'),
    title: new RegExp(`^${plain}(?:番号|名|名称)?$`, 'u'),
    inName: new RegExp(`${spaced}\\s*(${ascii})`, 'u'),
    value: new RegExp(`^(?:${spaced})?\\s*\\(?(${ascii})\\)?(?:[.:・、\\s]+(.*))?$`, 'su'),
  };
}
