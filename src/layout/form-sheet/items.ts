import { forms, type FormId } from '../forms';
import type { Layout, LayoutForms, LayoutItem, Spelt, WordId } from '../layout';
import type { OwnItem } from '../own-item';
import { sections, type SectionId } from '../sections';
import { bareLabelKey, labelKey } from '../spelling';
import type { Problems } from './note';
import type { FormRow } from './rows';
import { splitWords } from './split-words';
import { absentWord, nestingMark } from './tables';
import {
  countable,
  kindWords,
  placeWords,
  publicityWords,
  requiredWords,
  stageWords,
  summable,
  sumWords,
} from './words';

type Row = FormRow<'items'>;

/** What the item table makes of the built-in layout. */
type Items = Pick<Layout, 'forms' | 'own' | 'titles' | 'words'>;

/** A label of the sheet, and what it counts under: `財源内訳 > その他`. */
interface Spelling {
  readonly label: string;
  readonly under: string | null;
  readonly also: readonly string[];
}

/** Reads the rows one after another; one with a mistake is as if it were not there. */
export function itemsOf(rows: readonly Row[], base: Layout, problems: Problems): Items {
  const made = new Making(base, problems);
  for (const row of rows) if (!isBare(row)) made.add(row);
  return made.done();
}

/** A merged 欄 reaches over rows that say nothing. */
const isBare = ({ standard, name, kind, also }: Row): boolean =>
  [standard, name, kind, also].every(({ text }) => text === '');

/** The layout while its rows are taken in. */
class Making {
  private readonly forms: Record<FormId, Readonly<Record<string, LayoutItem>>>;
  private readonly own: OwnItem[] = [];
  private readonly titles: Record<SectionId, Spelt>;
  private readonly words: Record<WordId, Spelt>;
  /** Labels that the sheet itself declares, by form and what they count under. */
  private readonly declared = new Set<string>();

  constructor(
    base: Layout,
    private readonly problems: Problems,
  ) {
    this.forms = { ...base.forms };
    this.titles = { ...base.titles };
    this.words = { ...base.words };
  }

  done() {
    return {
      forms: this.forms as LayoutForms,
      own: this.own,
      titles: this.titles,
      words: this.words,
    };
  }

  add(row: Row): void {
    const places = this.placesOf(row);
    if (places === null) return;
    if (row.standard.text === '') this.addOwn(row, places);
    else this.respell(row, places);
  }

  private placesOf({ place }: Row): readonly FormId[] | null {
    const words = splitWords(place.text);
    const unknown = words.find((word) => !(word in placeWords));
    if (words.length > 0 && unknown === undefined) return words.flatMap((word) => placeWords[word] ?? []);
    const known = Object.keys(placeWords)
      .map((word) => `「${word}」`)
      .join('');
    return this.problems.add(place, `欄は${known}で書いてください（2つ以上は「、」で区切ります）`);
  }

  private respell(row: Row, places: readonly FormId[]): void {
    const required = this.problems.wordIn<boolean | undefined>(row.required, requiredWords, undefined);
    const late = this.problems.wordIn<boolean | undefined>(row.stage, stageWords, undefined);
    const internal = this.problems.wordIn<boolean | undefined>(row.publicity, publicityWords, undefined);
    if (required === null || late === null || internal === null) return;
    const key = labelKey(row.standard.text);
    const found = places.flatMap((form) => namesOf(form, key).map((name) => ({ form, name })));
    if (found.length === 0) {
      if (!this.respellTitle(row, key))
        this.problems.add(row.standard, '標準の項目にありません。「様式」の説明にある項目名で書いてください');
      return;
    }
    for (const { form, name } of found) {
      const item = this.forms[form][name];
      if (!item) continue;
      if (isAbsent(row)) {
        this.put(form, name, { ...item, absent: true, required: false });
        continue;
      }
      const spelling = this.spellingOf(row, form, item);
      if (spelling === null) return;
      const choices = splitWords(row.choices.text);
      this.put(form, name, {
        ...item,
        label: spelling.label,
        also: spelling.also,
        ...(spelling.under === null ? {} : { under: spelling.under }),
        ...(required === undefined ? {} : { required }),
        ...(late ? { lateRequired: true } : {}),
        ...(internal ? { internal: true } : {}),
        ...(choices.length > 0 ? { choices } : {}),
      });
    }
  }

  private put(form: FormId, name: string, item: LayoutItem): void {
    this.forms[form] = { ...this.forms[form], [name]: item };
  }

  /** A section's title, 政策目標, 目指す姿 or the word 施策. */
  private respellTitle(row: Row, key: string): boolean {
    const isKey = ({ label }: Spelt) => labelKey(label) === key;
    const title = Object.entries(sections).find(([, { title: own }]) => labelKey(own) === key)?.[0] as SectionId;
    const word = Object.entries(this.words).find(([, own]) => isKey(own))?.[0] as WordId | undefined;
    if (title in this.titles) this.titles[title] = respelt(this.titles[title], row);
    else if (word) this.words[word] = respelt(this.words[word], row);
    else return false;
    return true;
  }

  private addOwn(row: Row, places: readonly FormId[]): void {
    if (row.name.text === '' || isAbsent(row)) {
      this.problems.add(row.name, '独自の項目には、この様式での項目名を書いてください');
      return;
    }
    const kind = row.kind.text === '' ? 'text' : kindWords.get(row.kind.text.normalize('NFKC'));
    if (kind === undefined) {
      const words = [...kindWords.keys()].map((word) => `「${word}」`).join('');
      this.problems.add(row.kind, `種類は${words}のいずれかにしてください`);
      return;
    }
    const required = this.problems.wordIn(row.required, requiredWords, false);
    const sum = this.problems.wordIn(row.sum, sumWords, 'none');
    const lateRequired = this.problems.wordIn(row.stage, stageWords, false);
    const internal = this.problems.wordIn(row.publicity, publicityWords, false);
    if (required === null || sum === null || lateRequired === null || internal === null) return;
    const choices = splitWords(row.choices.text);
    if (kind === 'choice' && choices.length === 0) {
      this.problems.add(row.choices, '種類が「選択」の項目には、選択肢を「、」で区切って書いてください');
      return;
    }
    if ((sum === 'total' && !summable.includes(kind)) || (sum === 'groups' && !countable.includes(kind))) {
      this.problems.add(row.sum, '「合計」にできるのは金額と数値、「区分別」にできるのは選択と印の項目です');
      return;
    }
    if (sum !== 'none' && !places.includes('card')) {
      this.problems.add(row.sum, '集計できるのは、欄が「個票」の項目です。ほかの欄の項目は点検だけをします');
      return;
    }
    for (const form of ownForms(places)) {
      const spelling = this.spellingOf(row, form, null);
      if (spelling === null) return;
      this.own.push({ form, ...spelling, kind, required, choices, sum, lateRequired, internal });
    }
  }

  /** Null where the label is declared twice in one place. */
  private spellingOf(row: Row, form: FormId, item: LayoutItem | null): Spelling | null {
    const written = row.name.text === '' ? (item?.label ?? '') : row.name.text;
    const [first = '', ...rest] = written.split(nestingMark).map((part) => part.trim());
    const label = rest.length === 0 ? first : (rest.at(-1) ?? '');
    const under = rest.length === 0 ? (item?.under ?? null) : (rest.at(-2) ?? first);
    const isSame = row.name.text === '' || labelKey(label) === labelKey(item?.label ?? '');
    const also = [...(isSame ? (item?.also ?? []) : []), ...splitWords(row.also.text)];
    const keys = [label, ...also].map((one) => `${form} ${under === null ? '' : labelKey(under)} ${labelKey(one)}`);
    const again = keys.some((key) => this.declared.has(key)) || (item === null && this.isBuiltIn(form, label, under));
    if (again) return this.problems.add(row.name, '同じ欄に同じ項目名が2回あります。どちらかの行を直してください');
    keys.forEach((key) => this.declared.add(key));
    return { label, under, also };
  }

  /** Whether a built-in item that the sheet leaves as it is bears a label already. */
  private isBuiltIn(form: FormId, label: string, under: string | null): boolean {
    return Object.values(this.forms[form]).some(
      (item) => !item.absent && (item.under ?? null) === under && labelKey(item.label) === labelKey(label),
    );
  }
}

const isAbsent = ({ name }: Row): boolean => name.text.replace(/[「」]/gu, '') === absentWord;

/** An item of 指標 stands among a KPI's labels. */
const ownForms = (places: readonly FormId[]): FormId[] => places.filter((form) => form !== 'kpiGrid');

/** The built-in items of a form that a standard name means: that of the label, else of one of its other wordings. */
function namesOf(form: FormId, key: string): string[] {
  const items = Object.entries<LayoutItem>(forms[form]);
  const isMeant = (spelling: string) => [labelKey(spelling), bareLabelKey(labelKey(spelling))].includes(key);
  const named = items.filter(([, { label }]) => isMeant(label));
  return (named.length > 0 ? named : items.filter(([, { also = [] }]) => also.some(isMeant))).map(([name]) => name);
}

function respelt(spelt: Spelt, row: Row): Spelt {
  if (isAbsent(row)) return { ...spelt, absent: true };
  const label = row.name.text === '' ? spelt.label : row.name.text;
  return { label, also: splitWords(row.also.text), absent: false };
}
