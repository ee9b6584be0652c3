import { forms, type FormId } from '../forms';
import type { Layout, LayoutForms, LayoutItem, Spelt, WordId } from '../layout';
import { keysOf } from '../kinds';
import type { OwnItem } from '../own-item';
import { sections, type SectionId } from '../sections';
import { bareLabelKey, labelKey } from '../spelling';
import { ItemSpellings } from './item-spellings';
import { choose, type Problems } from './note';
import { ownItemOf } from './own-item-of';
import type { FormRow } from './rows';
import { splitWords } from './split-words';
import { absentWord } from './tables';
import { placeWords, publicityWords, requiredWords, stageWords } from './words';

type Row = FormRow<'items'>;

/** What the item table makes of the built-in layout. */
type Items = Pick<Layout, 'forms' | 'own' | 'titles' | 'words'>;

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
  private readonly spellings: ItemSpellings;

  constructor(
    base: Layout,
    private readonly problems: Problems,
  ) {
    this.spellings = new ItemSpellings(problems);
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
    return this.problems.add(
      place,
      `欄は${choose(Object.keys(placeWords))}で書いてください（2つ以上は「、」で区切ります）`,
    );
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
      const spelling = this.spellings.of(row, form, item, this.forms[form]);
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
    const title = keysOf(sections).find((id) => labelKey(sections[id].title) === key);
    const word = keysOf(this.words).find((id) => labelKey(this.words[id].label) === key);
    if (title !== undefined) this.titles[title] = respelt(this.titles[title], row);
    else if (word !== undefined) this.words[word] = respelt(this.words[word], row);
    else return false;
    return true;
  }

  private addOwn(row: Row, places: readonly FormId[]): void {
    if (row.name.text === '' || isAbsent(row)) {
      this.problems.add(row.name, '独自の項目には、この様式での項目名を書いてください');
      return;
    }
    const item = ownItemOf(row, places, this.problems);
    if (item === null) return;
    for (const form of ownForms(places)) {
      const spelling = this.spellings.of(row, form, null, this.forms[form]);
      if (spelling === null) return;
      this.own.push({ form, ...spelling, ...item });
    }
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
