/** How many letters two texts begin with alike: texts as they are, or as arrays of their characters. */
export function alikeAtStart(first: ArrayLike<string>, second: ArrayLike<string>): number {
  const most = Math.min(first.length, second.length);
  let count = 0;
  while (count < most && first[count] === second[count]) count += 1;
  return count;
}
