declare function withoutManual(source: string): string;
declare namespace withoutManual {
  const appliesTo: RegExp;
}
export = withoutManual;
