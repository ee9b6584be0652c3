const toHalf: Readonly<Record<string, string>> = { '／': '/', '・': '･', '（': '(', '）': ')', '※': '※' };
const toFull: Readonly<Record<string, string>> = { '/': '／', '･': '・', '(': '（', ')': '）' };

/** How an office spells the labels of the form. */
export const labelSpellings = {
  published: (label: string) => label,
  halfWidth: (label: string) => label.replace(/[／・（）]/g, (letter) => toHalf[letter] ?? letter),
  fullWidth: (label: string) =>
    label
      .replace(/[/･()]/g, (letter) => toFull[letter] ?? letter)
      .replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  spaced: (label: string) => [...label.replaceAll('\n', '')].join(' '),
  fullWidthSpaced: (label: string) => [...label.replaceAll('\n', '')].join('　'),
  broken: (label: string) => label.replaceAll('\n', '').replace(/.{2}(?=.)/gu, '$&\n'),
  joined: (label: string) => label.replace(/\s/g, ''),
  unitWithColon: (label: string) => label.replace(/単位\((.+)\)/, '（単位：$1）'),
  markup: (label: string) => `<p>${label}</p>`,
} as const satisfies Record<string, (label: string) => string>;

export type LabelSpelling = keyof typeof labelSpellings;
