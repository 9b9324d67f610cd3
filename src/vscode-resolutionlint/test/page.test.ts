import { describe, expect, it } from 'vitest';
import { pageOf } from '../src/preview/page';
import type { LayoutPart } from '../src/requests';

function part(kind: string, runs: LayoutPart['runs'], rest: Partial<LayoutPart> = {}): LayoutPart {
  return { kind, depth: 0, line: 0, runs, ...rest };
}

describe('the preview', () => {
  it('sets openers in italics and markers above the line', () => {
    const page = pageOf({
      parts: [
        part('preambularParagraph', [{ text: 'Recalling', style: 'opener' }, { text: ' its decision,' }, { text: '1', style: 'marker' }]),
      ],
    });
    expect(page).toContain('<p class="paragraph"><span class="opener">Recalling</span> its decision,<sup>1</sup></p>');
  });

  it('puts sub-paragraphs further in, with their labels', () => {
    const page = pageOf({ parts: [part('subParagraph', [{ text: 'To report;' }], { depth: 2, label: '(i)' })] });
    expect(page).toContain('<p class="inner" style="margin-left: 2.5em"><span class="label">(i)</span> To report;</p>');
  });

  it('puts notes at the end', () => {
    const page = pageOf({
      symbol: 'A/C.3/61/L.9',
      parts: [part('footnote', [{ text: 'See A/61/1.' }], { label: '1' }), part('organLine', [{ text: 'The General Assembly,' }])],
    });
    expect(page.indexOf('See A/61/1.')).toBeGreaterThan(page.indexOf('The General Assembly,'));
    expect(page).toContain('<p class="symbol">A/C.3/61/L.9</p>');
  });

  it('shows what is written, whatever it is', () => {
    const page = pageOf({ parts: [part('otherText', [{ text: '<script>alert("&")</script>' }])] });
    expect(page).toContain('&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;');
  });

  it('runs nothing and loads nothing', () => {
    expect(pageOf(undefined)).toContain("default-src 'none'");
    expect(pageOf(undefined)).not.toContain('<script');
  });
});
