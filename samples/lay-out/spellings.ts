const tokens = (label: string): string[] => label.replaceAll('\n', '').match(/[0-9A-Za-z]+|./gu) ?? [];
const toHalf: Readonly<Record<string, string>> = { '／': '/', '・': '･', '（': '(', '）': ')' };
const toFull: Readonly<Record<string, string>> = { '/': '／', '･': '・', '(': '（', ')': '）' };

/** How an office spells the labels of the form. No spelling tears a number apart. */
const spellings = {
  published: (label) => label,
  halfWidth: (label) => label.replace(/[／・（）]/g, (letter) => toHalf[letter] ?? letter),
  fullWidth: (label) =>
    label
      .replace(/[/･()]/g, (letter) => toFull[letter] ?? letter)
      .replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  spaced: (label) => tokens(label).join(' '),
  fullWidthSpaced: (label) => tokens(label).join('　'),
  broken: (label) =>
    tokens(label)
      .map((token, at) => (at % 2 === 0 && at > 0 ? `\n${token}` : token))
      .join(''),
  joined: (label) => label.replaceAll('\n', ''),
  unitWithColon: (label) => label.replace(/単位\((.+)\)/, '（単位：$1）'),
  /** As a web form left it around the published labels; headings bear none. */
  markup: (label) => `<p>${label}</p>`,
} as const satisfies Record<string, (label: string) => string>;

export type LabelSpelling = keyof typeof spellings;
export const labelSpellings = Object.keys(spellings) as LabelSpelling[];

export function spellLabel(label: string, spelling: LabelSpelling): string {
  return spellings[spelling](label);
}

export function spellHeading(heading: string, spelling: LabelSpelling): string {
  return spelling === 'markup' ? heading : spellings[spelling](heading);
}
