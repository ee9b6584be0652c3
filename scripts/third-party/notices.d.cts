declare const notices: {
  readonly fileName: string;
  noticesOf(files: readonly string[]): string;
};
export = notices;
