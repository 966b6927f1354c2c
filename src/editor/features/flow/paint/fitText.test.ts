import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../layout/textLines.ts';
import { fitText } from './fitText.ts';

describe('fitText', () => {
  it('breaks at words and ends in an ellipsis when there are too many', () => {
    expect(fitText('Opening', 12, 100, 2)).toEqual(['Opening']);
    expect(fitText('Directions and location', 12, 80, 2)).toEqual(['Directions', 'and location']);
    expect(fitText('Directions and location', 12, 80, 1)).toEqual(['Directions a…']);
    expect(fitText('', 12, 80, 2)).toEqual([]);
  });

  it('breaks names at their separators and never within a word', () => {
    expect(fitText('@account_type:preloan', 12, 100, 2)).toEqual(['@account_type:', 'preloan']);
    expect(fitText('Donaudampfschifffahrt', 12, 80, 3)).toEqual(['Donaudamp…']);
  });

  it('stays within the width and the number of lines, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = fitText(text, 12, width, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        const widths = lines.filter((line) => line.length > 2).map((line) => textWidth(line, 12) * 1.035);
        expect(Math.max(0, ...widths)).toBeLessThanOrEqual(width + 0.01);
      }),
    );
  });
});
