import { alikeAtStart } from '../../model/alike-at-start';

/** Texts up to this length stand whole. */
const shortest = 120;
/** Characters around what was changed. */
const around = 20;

/** Two texts as a 正誤表 shows them: whole, or where they are long, from the first change to the last with what is around. */
export function excerpts(wrong: string, right: string): readonly [wrong: string, right: string] {
  if (Math.max(wrong.length, right.length) <= shortest) return [wrong, right];
  const begin = alikeAtStart(wrong, right);
  const most = Math.min(wrong.length, right.length);
  let end = 0;
  while (end < most - begin && wrong.at(-1 - end) === right.at(-1 - end)) end += 1;
  const cut = (text: string): string => {
    const from = Math.max(0, begin - around);
    const to = Math.min(text.length, text.length - end + around);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [cut(wrong), cut(right)];
}
