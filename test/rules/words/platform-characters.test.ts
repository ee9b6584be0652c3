import { platformCharactersIn } from '../../../src/rules/words/platform-characters';

/** All that a range of Windows-31J's double bytes spells. */
function spelt(firstLead: number, lastLead: number): string[] {
  const decoder = new TextDecoder('shift_jis');
  const letters: string[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = 0x40; trail <= 0xfc; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (trail !== 0x7f && [...text].length === 1 && text !== '\ufffd') letters.push(text);
    }
  }
  return letters;
}

const standard = [...spelt(0x81, 0x84), ...spelt(0x88, 0x9f), ...spelt(0xe0, 0xea)];
const added = new Set([...spelt(0x87, 0x87), ...spelt(0xfa, 0xfc)]);
const extensions = [...added].filter((letter) => !standard.includes(letter));

describe('machine-dependent characters', () => {
  it('are what Windows-31J adds to JIS X 0208', () => {
    expect(platformCharactersIn(extensions.join(''))).toEqual(extensions);
    expect(extensions.length).toBeGreaterThan(400);
  });

  it('are none of JIS X 0208, and no half-width letters', () => {
    expect(platformCharactersIn(standard.join(''))).toEqual([]);
    expect(platformCharactersIn(' !"#Az09~｡ｱﾟ\n')).toEqual([]);
  });

  it('are user-defined ones too, each told once', () => {
    expect(platformCharactersIn('\ue000と\uf8ffと\ue000')).toEqual(['\ue000', '\uf8ff']);
  });
});
