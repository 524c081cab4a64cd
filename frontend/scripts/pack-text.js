/*
 * The text of a paper in the browser: offers to mark words that are selected, draws what is marked, and leads to places of the
 * text without loading the page anew. Nothing here is needed to read or to note: every button has its way through the server.
 */
(() => {
  const NAME = 'qb-own-words';

  /* As FoldedText does on the server, without white space. */
  const fold = character => character
    .replace(/[\u2018\u2019\u02BC\u2032]/g, "'")
    .replace(/[\u201C\u201D\u2033]/g, '"')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/[\u00AD\u200B]/g, '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/\s/gu, '');

  const foldAll = text => Array.from(text, fold).join('');

  /* The words of an element that belong to the paper, each folded character with where it stands. */
  const wordsOf = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
      node.nodeType === Node.ELEMENT_NODE && node.hasAttribute('data-apart')
        ? NodeFilter.FILTER_REJECT
        : node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
    let text = '';
    const places = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      let offset = 0;
      for (const character of node.data) {
        for (const folded of fold(character)) {
          text += folded;
          places.push([node, offset, character.length]);
        }
        offset += character.length;
      }
    }
    return { text, places };
  };

  const rangeOf = (words, quote) => {
    const sought = foldAll(quote);
    const at = sought ? words.text.indexOf(sought) : -1;
    if (at < 0) return null;
    const [first, from] = words.places[at];
    const [last, to, length] = words.places[at + sought.length - 1];
    const range = new Range();
    range.setStart(first, from);
    range.setEnd(last, to + length);
    return range;
  };

  const go = place => {
    const there = document.getElementById(place);
    if (!there) return false;
    const details = there.closest('details') || there.querySelector('details');
    if (details) details.open = true;
    if (there.tabIndex < 0) there.tabIndex = -1;
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: 'start' });
    history.replaceState(history.state, '', location.pathname + location.search + '#' + place);
    return true;
  };

  class PackText extends HTMLElement {
    #marks = [];
    #bar = null;
    #pressed = false;
    #onSelection = () => this.#offer();
    #onClick = event => {
      const link = event.target.closest && event.target.closest('a[data-place]');
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey && go(link.dataset.place)) event.preventDefault();
    };

    connectedCallback() {
      // What the server has set before this script was there.
      if (Object.hasOwn(this, 'marks')) {
        const early = this.marks;
        delete this.marks;
        this.marks = early;
      }
      document.addEventListener('selectionchange', this.#onSelection);
      document.addEventListener('click', this.#onClick);
      this.#draw();
      if (location.hash.length > 1) requestAnimationFrame(() => go(decodeURIComponent(location.hash.slice(1))));
    }

    disconnectedCallback() {
      document.removeEventListener('selectionchange', this.#onSelection);
      document.removeEventListener('click', this.#onClick);
      if (window.CSS && CSS.highlights) CSS.highlights.delete(NAME);
      this.#hide();
    }

    get marks() {
      return this.#marks;
    }

    set marks(marks) {
      this.#marks = marks || [];
      this.#draw();
    }

    #draw() {
      if (!this.isConnected || !window.CSS || !CSS.highlights) return;
      // What the server sends with the marks is in place by the next frame.
      requestAnimationFrame(() => {
        const known = new Map();
        const ranges = [];
        for (const mark of this.#marks) {
          const section = this.querySelector('[data-section="' + CSS.escape(mark.section) + '"]');
          if (!section) continue;
          if (!known.has(section)) known.set(section, wordsOf(section));
          const range = rangeOf(known.get(section), mark.quote);
          if (range) ranges.push(range);
        }
        CSS.highlights.set(NAME, new Highlight(...ranges));
      });
    }

    /* What is selected, if it lies within one section. */
    #selected() {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
      const range = selection.getRangeAt(0);
      const element = node => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement);
      const start = element(range.startContainer);
      const end = element(range.endContainer);
      const section = start && start.closest('[data-section]');
      if (!section || !this.contains(section) || !section.contains(end) || start.closest('[data-apart]')) return null;
      const quote = selection.toString().replace(/\s+/g, ' ').trim();
      if (!quote) return null;
      const page = start.closest('[data-page]');
      return { range, section: section.dataset.section, page: page ? page.dataset.page : '', quote };
    }

    #offer() {
      const chosen = this.#selected();
      if (!chosen) {
        // A finger on one of its buttons ends the selection before the button is pressed.
        if (!this.#pressed && !(this.#bar && this.#bar.contains(document.activeElement))) this.#hide();
        return;
      }
      if (!this.#bar) {
        this.#bar = document.createElement('div');
        this.#bar.className = 'qb-mark-bar';
        this.#bar.setAttribute('role', 'toolbar');
        this.#bar.setAttribute('aria-label', this.dataset.bar);
        this.#bar.lang = document.documentElement.lang;
        for (const [words, note] of [[this.dataset.mark, false], [this.dataset.note, true]]) {
          const button = document.createElement('button');
          button.type = 'button';
          button.textContent = words;
          button.addEventListener('pointerdown', event => {
            event.preventDefault();
            this.#pressed = true;
          });
          button.addEventListener('pointercancel', () => (this.#pressed = false));
          button.addEventListener('click', () => this.#take(note));
          this.#bar.append(button);
        }
        this.append(this.#bar);
      }
      this.#bar.chosen = chosen;
      const own = this.getBoundingClientRect();
      const box = chosen.range.getBoundingClientRect();
      const wide = this.#bar.offsetWidth;
      this.#bar.style.insetBlockStart = box.bottom - own.top + 8 + 'px';
      this.#bar.style.insetInlineStart = Math.max(0, Math.min(box.left - own.left, own.width - wide)) + 'px';
    }

    #take(note) {
      const { section, page, quote } = this.#bar.chosen;
      document.getSelection().removeAllRanges();
      this.#hide();
      this.dispatchEvent(new CustomEvent('qb-selected', { detail: { section, page, quote, note } }));
    }

    #hide() {
      this.#pressed = false;
      if (this.#bar) this.#bar.remove();
      this.#bar = null;
    }
  }

  if (!customElements.get('qb-pack-text')) customElements.define('qb-pack-text', PackText);
})();
