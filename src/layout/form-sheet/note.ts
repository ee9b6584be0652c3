import type { FormCell, FormProblem } from './rows';

/** Takes down what cannot be understood; null stands for it. */
export class Problems {
  readonly all: FormProblem[] = [];

  add({ place, text }: FormCell, fault: string): null {
    this.all.push({ place, text, fault });
    return null;
  }

  /** The meaning of a cell's word, the default where it is blank; null where it is none. `told`: those that are offered. */
  wordIn<T>(
    cell: FormCell,
    words: Readonly<Record<string, T>>,
    blank: T,
    told: readonly string[] = Object.keys(words),
  ): T | null {
    if (cell.text === '') return blank;
    const meaning = words[cell.text.normalize('NFKC')] ?? words[cell.text];
    return meaning ?? this.add(cell, `${choose(told)}のいずれかにしてください`);
  }
}

/** Words to choose from, as a message names them. */
export const choose = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');
