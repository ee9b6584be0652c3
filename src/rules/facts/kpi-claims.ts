import type { FiscalYear } from '../../layout/kinds';
import { eraPattern, eras, yearOfEra } from '../../workbook/eras';

/** A claim of 検証 that a target is reached, or that it is not. */
export interface Claim {
  readonly reached: boolean;
  /** The years that the words name; none: the latest figure. */
  readonly years: readonly FiscalYear[];
  /** Whether the words speak of the final target. */
  readonly final: boolean;
  /** The claim's own words, as they stand. */
  readonly words: string;
}

/** 達成していない, 未達成, 目標を下回る … Denials come first: they hold the words of an affirmation. */
const denied =
  /達成(?:され|でき|し)?(?:て|し)?(?:い|お)?(?:ない|なかった|ません|らず)|達成(?:せ|でき|され)ず|達せず|達成(?:に|には|までは)(?:至|いた)(?:っていな|らな|りませ|らず)|達成(?:した|している|できた|できている)とは[^。]{0,6}ない|達(?:して(?:い|お)(?:ない|らず|ません)|しなかった|しません)|未達成?|目標[^、。前昨]{0,12}(?:下回|届(?:いて(?:い|お)|か)(?:な|ら|ま|ず)|及(?:んで(?:い|お)|ば)(?:な|ら|ま|ず))/u;
/** 達成している, 達成した, 目標を上回る … */
const affirmed =
  /達成(?:済|(?:して|できて|されて)(?:いる|おり|い?ます)|(?:し|され|でき)(?:た(?![いら])|ました)|となった)|達し(?:て(?:いる|おり|います)|た(?![いら])|ました)|目標[^、。前昨]{0,12}(?:上回(?:って|った|り)|超え(?:て|た)|クリアし)/u;
/** 目標を達成し、…: a claim where the words name a year; else it says what is aspired to. */
const goingOn = /(?:達成(?:し|され|でき)|達し)(?=、)/u;
/** Words after which a claim is a condition, or no claim at all. */
const conditional =
  /^(?:る?こと[はが]?な|(?:い[るた]|た)?年度も|場合|とき|時|ら|事業|団体|企業|項目|と仮定|かどうか|か否か)/u;
/** Words before a claim that leave open whether the target is reached. */
const qualified = /(?:概ね|おおむね|ほぼ|一部|部分的に)[^、。]{0,8}$/u;
/** Words that tie a claim to the one before it. */
const conjunction = /^(?:もの?の|けれども|が|ため|ので|一方で?)?[、\s]*/u;
/**
 * Where another clause begins: behind が、 or behind a clause on one year. The years before it are not those of the new
 * clause.
 */
const turn = /(?:が|ものの|けれども?|一方で?|に対して?)、|、(?<=(?:年度|\d)(?:の(?:目標|実績)値?)?は[^、]*、)/u;
/** A year that only serves for comparison. */
const compared = /^(?:の(?:目標|実績)値?)?(?:に比|と比|比|から|より|以降|を(?:上|下)回)/u;
const year = new RegExp(
  `(${eraPattern})?\\s*(元|\\d{1,4})\\s*(?:年度|[・,、](?=\\s*\\d{1,2}年度)|(?<=[RH和成]\\s?\\d{1,2})(?!\\d|年))`,
  'gu',
);

/** The claims of a 検証, in order. Words that leave the matter open are none. */
export function claimsIn(verification: string): Claim[] {
  const sentences = verification
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .split(/[。\n]/u);
  return sentences.filter((sentence) => sentence.includes('目標') || sentence.includes('達成')).flatMap(claimsOf);
}

/** The claims of one sentence; each takes the years of its own clause, else those named since the claim before. */
function claimsOf(sentence: string): Claim[] {
  const claims: Claim[] = [];
  const either = new RegExp(
    `(?<denied>${denied.source})|(?<affirmed>${affirmed.source})|(?<goingOn>${goingOn.source})`,
    'gu',
  );
  let from = 0;
  for (const match of sentence.matchAll(either)) {
    const end = match.index + match[0].length;
    const before = sentence.slice(from, match.index);
    const words = sentence.slice(from, end).replace(conjunction, '');
    from = end;
    const own = yearsIn(before.split(turn).at(-1) ?? '');
    const years = own.length > 0 ? own : yearsIn(before);
    const vague = years.length === 0 && (match.groups?.goingOn !== undefined || /[前昨]年/u.test(before));
    if (vague || qualified.test(before) || conditional.test(sentence.slice(end))) continue;
    const final = /最終(?:年度の?)?目標[^目]*$/u.test(words);
    claims.push({ reached: match.groups?.denied === undefined, years, final, words });
  }
  return claims;
}

/** 令和5年度に続き、6年度 → 2023 and 2024: a year without an era takes the one before it. */
function yearsIn(text: string): FiscalYear[] {
  const years: FiscalYear[] = [];
  let spoken: string = eras[0]?.name ?? '';
  for (const match of text.matchAll(year)) {
    const [whole, era = spoken, number = ''] = match;
    spoken = era;
    if (compared.test(text.slice(match.index + whole.length))) continue;
    const found = Number(number) > 1000 ? Number(number) : yearOfEra(era, number);
    if (found !== null) years.push(found);
  }
  return years;
}
