declare function withoutManual(source: string): string;
export = withoutManual;
