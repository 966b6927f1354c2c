import { describe, expect, it } from 'vitest';
import { textLines, textWidth } from './textLines.ts';

describe('textLines', () => {
  it('comes within one percent of what a browser measures', () => {
    const measured = 304.916;
    const width = textWidth('Would you like me to transfer you to a representative?', 12);
    expect(Math.abs(width - measured) / measured).toBeLessThan(0.01);
  });

  it('counts lines, broken at words', () => {
    expect(textLines('', 12, 198, 2)).toBe(1);
    expect(textLines('OK. Transferring…', 12, 198, 2)).toBe(1);
    expect(textLines('Would you like me to transfer you to a representative?', 12, 198, 2)).toBe(2);
  });

  it('breaks a word that is longer than a line', () => {
    expect(textLines('a'.repeat(70), 12, 198, 9)).toBe(3);
    expect(textLines('a'.repeat(20), 12, 198, 9)).toBe(1);
  });

  it('lets a trailing space hang', () => {
    const exact = textWidth('abc', 12);
    expect(textLines('abc   ', 12, exact, 9)).toBe(1);
    expect(textLines('abc d', 12, exact, 9)).toBe(2);
  });

  it('stops at the limit and counts line breaks', () => {
    expect(textLines('a\nb\nc\nd', 12, 198, 2)).toBe(2);
    expect(textLines('a\nb\nc\nd', 12, 198, 9)).toBe(4);
  });

  it('takes Han characters as an em each, breaking anywhere', () => {
    expect(textLines('你'.repeat(16), 12, 198, 9)).toBe(1);
    expect(textLines('你'.repeat(17), 12, 198, 9)).toBe(2);
  });
});
