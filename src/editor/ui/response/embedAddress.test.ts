import { expect, it } from 'vitest';
import { embedAddress } from './embedAddress.ts';

it.each([
  ['https://www.youtube.com/watch?v=abcDEF_12-3', 'https://www.youtube-nocookie.com/embed/abcDEF_12-3'],
  [
    'https://youtube.com/watch?list=x&v=abcDEF_12-3&t=3',
    'https://www.youtube-nocookie.com/embed/abcDEF_12-3',
  ],
  ['https://youtu.be/abcDEF_12-3', 'https://www.youtube-nocookie.com/embed/abcDEF_12-3'],
  ['https://vimeo.com/123456', 'https://player.vimeo.com/video/123456?dnt=1'],
  ['https://example.com/film.mp4', null],
  ['https://example.com/?u=https://youtu.be/abcDEF_12-3', null],
])('%s is played at %s', (source, address) => expect(embedAddress(source)).toBe(address));
