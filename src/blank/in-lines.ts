/** A label as the form prints it: what it says in brackets stands in a line of its own. */
export const inLines = (label: string): string => label.replace('(', '\n(');
