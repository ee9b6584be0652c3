declare const heavySuites: readonly string[];
export = heavySuites;
