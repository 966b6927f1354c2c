declare module 'snowball-stemmers' {
  export interface Stemmer {
    stem(word: string): string;
  }
  /** Throws for a name that `algorithms()` doesn't list. */
  export function newStemmer(algorithm: string): Stemmer;
  export function algorithms(): string[];
}
