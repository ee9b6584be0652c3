import type { Random } from './random';
import { deeds, plans, titles } from './words';

/** 取組状況 and 課題認識: under the same 【n】 headings, or neither under any. */
export function pairedTexts(random: Random): { readonly activities: string; readonly issues: string } {
  const headings = random.sample(titles, random.int(0, 4));
  const gap = random.pick(['', ' ', '　']);
  if (headings.length === 0) return { activities: bullets(random, deeds), issues: bullets(random, plans) };
  const under = (sentences: readonly string[]): string =>
    headings.map((title, at) => `【${String(at + 1)}】${gap}${title}\n${bullets(random, sentences)}`).join('\n');
  return { activities: under(deeds), issues: under(plans) };
}

/** One to three sentences, each behind a ・. */
export function bullets(random: Random, sentences: readonly string[]): string {
  return random
    .sample(sentences, random.int(1, 3))
    .map((sentence) => `・${sentence}。`)
    .join('\n');
}
