import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlWithPassage } from './rich-text-passage.js';
import { htmlOfPlain, wordsOfHtml } from './rich-text-words.js';

describe('a passage of a long text', () => {
  it.each<[string, string, string, string, string | null]>([
    ['in a sentence', '<p>Le préfet signe jeudi.</p>', 'jeudi', 'vendredi', '<p>Le préfet signe vendredi.</p>'],
    [
      'across marks, which those of its first words keep',
      '<p>Le <strong>pré</strong>fet signe.</p>',
      'préfet',
      'maire',
      '<p>Le <strong>maire</strong> signe.</p>',
    ],
    ['across a new line', '<p>un<br>deux trois</p>', 'un\ndeux', 'quatre', '<p>quatre trois</p>'],
    [
      'in an item of a list',
      '<ul><li><p>un</p></li><li><p>deux</p></li></ul>',
      'deux',
      'trois',
      '<ul><li><p>un</p></li><li><p>trois</p></li></ul>',
    ],
    ['that stands twice', '<p>oui, oui</p>', 'oui', 'non', null],
    ['that overlaps itself', '<p>aaa</p>', 'aa', 'b', null],
    ['that stands in two paragraphs', '<p>oui</p><p>oui</p>', 'oui', 'non', null],
    ['that runs over two paragraphs', '<p>un</p><p>deux</p>', 'un\n\ndeux', 'trois', null],
    ['that is not there', '<p>un</p>', 'deux', 'trois', null],
    ['that is empty', '<p>un</p>', '', 'trois', null],
  ])('%s', (_case, html, passage, words, expected) => expect(htmlWithPassage(html, passage, words)).toBe(expected));

  it('takes words for words, never for HTML', () => {
    expect(htmlWithPassage('<p>un</p>', 'un', '<b>deux</b> & trois')).toBe(
      '<p>&lt;b&gt;deux&lt;/b&gt; &amp; trois</p>',
    );
  });

  it('put back says what it said', () => {
    const word = fc.stringMatching(/^[a-zé&<]{1,6}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(4), (words, rank) => {
        const html = htmlOfPlain(words.join(' ')) ?? '';
        const passage = words[rank % words.length] ?? '';
        const changed = htmlWithPassage(html, passage, 'ZZZ');
        if (changed === null) return;
        expect(wordsOfHtml(changed)).toContain('ZZZ');
        expect(htmlWithPassage(changed, 'ZZZ', passage)).toBe(html);
      }),
    );
  });
});
