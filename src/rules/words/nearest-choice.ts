import { comparableName } from '../../model/names';
import { likeness } from '../../model/pairing';

/** Words for 次年度方針 that mean one of the usual choices. */
const meanings: readonly (readonly [words: RegExp, choice: string])[] = [
  [/維持|存続|現行|現状|引き?続/u, '継続'],
  [/拡大|充実|強化|増強/u, '拡充'],
  [/縮減|削減|減額/u, '縮小'],
  [/改良|向上/u, '改善'],
  [/検討/u, '見直し'],
  [/統廃合|一本化/u, '統合'],
  [/中断|停止/u, '休止'],
  [/中止|取りやめ/u, '廃止'],
  [/移行|移譲|委譲/u, '移管'],
  [/新設|創設/u, '新規'],
];

/**
 * The choice that a text comes nearest to by its meaning: the one that it names, what stands in parentheses apart
 * (継続（一部見直し） is 継続); else one that its words mean; else the one most alike in letters. Null where none or several do.
 */
export function nearestChoice(text: string, choices: readonly string[]): string | null {
  const whole = comparableName(text);
  if (/ない|せず|ません/u.test(whole)) return null;
  const bare = whole.replace(/\([^()]*\)/gu, '');
  const named = [bare, whole].map((said) => choicesIn(said, choices)).find((found) => found.length > 0);
  if (named) return onlyOne(named);
  const meant = meanings.flatMap(([words, choice]) => (choices.includes(choice) && words.test(bare) ? [choice] : []));
  return meant.length > 0 ? onlyOne(meant) : mostAlike(text, choices);
}

/** The choices that a text names; 縮小 within 事業縮小 is none where both are choices. */
function choicesIn(text: string, choices: readonly string[]): string[] {
  const named = choices.filter((choice) => text.includes(comparableName(choice)));
  return named.filter((one) => !named.some((other) => other !== one && other.includes(one)));
}

const onlyOne = (choices: readonly string[]): string | null => (choices.length === 1 ? (choices[0] ?? null) : null);

/** The choice most alike in letters; null where none has anything in common with the text, or two have as much. */
function mostAlike(text: string, choices: readonly string[]): string | null {
  const [best, next] = choices
    .map((choice) => ({ choice, alike: likeness(text, choice) }))
    .sort((a, b) => b.alike - a.alike);
  return best && best.alike > (next?.alike ?? 0) ? best.choice : null;
}
