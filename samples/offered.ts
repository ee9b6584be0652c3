/** What stands in samples/, as it is told to who chooses one. The first is opened where none is named. */
export const offeredSamples = [
  { name: 'policy-area-12.xlsx', about: '公表された評価（誤りをわざと残した見本）' },
  { name: 'clean.xlsx', about: '誤りのない評価' },
  { name: 'half-filled.xlsx', about: '記入の途中の評価' },
  { name: 'other-form.xlsx', about: '別の様式の評価（様式定義つき）' },
] as const;
