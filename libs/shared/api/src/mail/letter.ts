/** The words of a mail; it has a text and an HTML form that say the same. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
}

/** A line of a list: a sentence around what it links to, and a smaller remark behind it. */
export interface LetterLine {
  before: string;
  link: { text: string; href: string } | null;
  after: string;
  remark?: string;
}

/** A piece of a letter, in the order in which it is read. */
export type LetterPart =
  | { kind: 'paragraph' | 'heading' | 'subheading' | 'note'; text: string }
  | { kind: 'lines'; lines: readonly LetterLine[] }
  | { kind: 'button'; text: string; href: string }
  | { kind: 'small-link'; text: string; href: string };

const NNBSP = '\u202F';

/** A letter from its pieces. Nothing in them is markup: names come from forms. */
export function letterOf(subject: string, parts: readonly LetterPart[]): Letter {
  return { subject, text: parts.map(asText).join('\n\n'), html: page(subject, parts) };
}

function asText(part: LetterPart): string {
  switch (part.kind) {
    case 'lines':
      return part.lines.map(lineText).join('\n');
    case 'button':
    case 'small-link':
      return `${part.text}${NNBSP}:\n${part.href}`;
    case 'heading':
      return `${part.text}\n${'='.repeat(part.text.length)}`;
    case 'subheading':
      return `${part.text}\n${'-'.repeat(part.text.length)}`;
    default:
      return part.text;
  }
}

function lineText({ before, link, after, remark }: LetterLine): string {
  const sentence = `- ${before}${link?.text ?? ''}${after}`;
  return [sentence, remark && `  (${remark})`, link && `  ${link.href}`].filter(Boolean).join('\n');
}

function page(subject: string, parts: readonly LetterPart[]): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1f2426;background:#ffffff">
${parts.map(asHtml).join('\n')}
</body></html>`;
}

const NOTE = 'color:#565f63;font-size:14px';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#0f5563;color:#ffffff;text-decoration:none';

function asHtml(part: LetterPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h1 style="margin:24px 0 12px;font-size:20px">${escaped(part.text)}</h1>`;
    case 'subheading':
      return `<h2 style="margin:16px 0 8px;font-size:16px">${escaped(part.text)}</h2>`;
    case 'lines':
      return `<ul style="margin:0 0 16px;padding-left:20px">${part.lines.map(lineHtml).join('')}</ul>`;
    case 'button':
      return [
        paragraph(`<a href="${escaped(part.href)}" style="${BUTTON}">${escaped(part.text)}</a>`),
        paragraph(
          `Ou copiez cette adresse dans votre navigateur${NNBSP}:<br>${escaped(part.href)}`,
          'word-break:break-all',
        ),
      ].join('\n');
    case 'small-link':
      return paragraph(`<a href="${escaped(part.href)}" style="color:#0f5563">${escaped(part.text)}</a>`, NOTE);
    case 'note':
      return paragraph(escaped(part.text), NOTE);
    default:
      return paragraph(escaped(part.text));
  }
}

function lineHtml({ before, link, after, remark }: LetterLine): string {
  const linked = link ? `<a href="${escaped(link.href)}" style="color:#0f5563">${escaped(link.text)}</a>` : '';
  const small = remark ? `<br><span style="${NOTE}">${escaped(remark)}</span>` : '';
  return `<li style="margin:0 0 8px">${escaped(before)}${linked}${escaped(after)}${small}</li>`;
}

function paragraph(content: string, style = ''): string {
  return `<p style="margin:0 0 16px;${style}">${content}</p>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
