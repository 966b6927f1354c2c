import DOMPurify from 'dompurify';
import { Marked } from 'marked';

/** Watson's web chat takes Markdown and simple HTML, with line breaks as they are written. */
const marked = new Marked({ gfm: true, breaks: true, async: false });

const TAGS = (
  'a abbr b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small ' +
  'span strong sub sup table tbody td th thead tr u ul'
).split(' ');
const ATTRIBUTES = ['href', 'title', 'src', 'alt', 'lang', 'dir', 'start', 'colspan', 'rowspan', 'align'];
/** Of links and pictures; anything else, as a script, is taken away. */
const ADDRESSES = /^(?:https?:|mailto:|tel:|data:image\/)/i;

const purify = DOMPurify(window);
// A link must neither leave the editor nor reach back into it.
purify.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A' || !node.hasAttribute('href')) return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

/** What a text looks like to who reads it, as HTML that is safe to show. */
export function markdownToHtml(text: string): string {
  return purify.sanitize(marked.parse(text) as string, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOWED_URI_REGEXP: ADDRESSES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
}
