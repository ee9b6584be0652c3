/** Words parted by 、 or a line break; what stands in brackets is part of its word: `継続（一部見直し、縮小）`. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  for (const character of text) {
    if ('(（［[「'.includes(character)) depth += 1;
    if (')）］]」'.includes(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && '、,，\n'.includes(character)) {
      words.push(word);
      word = '';
    } else word += character;
  }
  return [...words, word].map((one) => one.trim()).filter((one) => one !== '');
}
