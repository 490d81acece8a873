/*
 * <quote-picker>: read one revision of a contribution and choose the words of a quote in it.
 *
 * text (property or attribute)   the plain text; paragraphs are separated by line ends
 * label, hint, lang              what it is called, how it works, the language of the text
 * marks                          JSON [[start, end], ...]: ranges that were quoted before, shown underlined
 * msg-sentence                   "Zin {0} van {1}"
 * msg-words                      "{0} woorden gekozen"
 * msg-chosen                     "Gekozen: {0}", spoken by a screen reader
 *
 * Fires "quote-chosen" {start, end, words, confirmed} on every change of choice; start = end = -1 when there is none.
 * Offsets are UTF-16 offsets in the text itself: nothing is ever looked up by its words.
 */

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const WORDISH = /[\p{L}\p{N}\p{M}\p{S}\p{Extended_Pictographic}]/u;
const CONNECTOR = /^[-\u2010\u2011'\u2019./@&+_:]$/u;
const PLAIN_WORD = /[\p{L}\p{N}\p{M}\p{S}\u200d](?:[\p{L}\p{N}\p{M}\p{S}\u200d\-\u2010\u2011'\u2019./@&+_:]*[\p{L}\p{N}\p{M}\p{S}\u200d])?/gu;
const PLAIN_SENTENCE = /.+?(?:[.!?\u2026]+["'\u2019\u201d)\]]*(?=\s|$)|$)/gsu;
// The segmenter ends a sentence after "Mevr." when a capital follows; a Dutch reader does not.
const ABBREVIATION = /(?:^|[\s("'\u2018\u201c])(?:dhr|mevr|mw|mr|dr|drs|ir|ing|prof|st|nr|art|blz|tel|bijv|bv|o\.a|d\.w\.z|m\.b\.t|i\.p\.v|i\.v\.m|t\.a\.v|ca|vgl|resp)\.$/iu;
const TAP_SLIP = 10;

let serial = 0;

function segmenter(language, granularity) {
  if (typeof Intl === 'undefined' || !Intl.Segmenter) {
    return null;
  }
  try {
    return new Intl.Segmenter(language || 'nl', { granularity });
  } catch {
    return new Intl.Segmenter('nl', { granularity });
  }
}

/** The parts of a piece of text as [start, end), without white space around them; nothing empty. */
function sentencesOf(text, from, to, language) {
  const paragraph = text.slice(from, to);
  const splitter = segmenter(language, 'sentence');
  const raw = splitter
    ? Array.from(splitter.segment(paragraph), (part) => [part.index, part.index + part.segment.length])
    : Array.from(paragraph.matchAll(PLAIN_SENTENCE), (part) => [part.index, part.index + part[0].length]);
  const found = [];
  let open = null;
  for (const [start, end] of raw) {
    const begin = open === null ? start : open;
    const words = paragraph.slice(begin, end);
    if (end < paragraph.length && ABBREVIATION.test(words.trimEnd())) {
      open = begin;
      continue;
    }
    open = null;
    const lead = words.length - words.trimStart().length;
    const length = words.trim().length;
    if (length > 0) {
      found.push([from + begin + lead, from + begin + lead + length]);
    }
  }
  if (open !== null) {
    const words = paragraph.slice(open);
    found.push([from + open, from + open + words.trimEnd().length]);
  }
  return found;
}

function wordsOf(text, from, to, language) {
  const sentence = text.slice(from, to);
  const splitter = segmenter(language, 'word');
  const found = [];
  if (splitter) {
    const parts = Array.from(splitter.segment(sentence), (part) => ({
      start: part.index,
      end: part.index + part.segment.length,
      letters: part.isWordLike === true,
      word: part.isWordLike === true || WORDISH.test(part.segment),
      connects: CONNECTOR.test(part.segment),
    }));
    for (let i = 0; i < parts.length; i += 1) {
      if (!parts[i].word) {
        continue;
      }
      let last = i;
      for (;;) {
        const next = parts[last + 1];
        const afterNext = parts[last + 2];
        if (next && next.word && !(next.letters && parts[last].letters)) {
          last += 1; // "€50", "50%"
        } else if (next && next.connects && afterNext && afterNext.word) {
          last += 2; // "wijk-verpleegkundige", "en/of"
        } else {
          break;
        }
      }
      found.push([from + parts[i].start, from + parts[last].end]);
      i = last;
    }
  } else {
    for (const part of sentence.matchAll(PLAIN_WORD)) {
      found.push([from + part.index, from + part.index + part[0].length]);
    }
  }
  return found.length > 0 ? found : [[from, to]];
}

function fill(message, ...values) {
  return message.replace(/\{(\d)\}/g, (whole, index) => (index < values.length ? String(values[index]) : whole));
}

class QuotePicker extends HTMLElement {
  static observedAttributes = ['text', 'label', 'hint', 'lang', 'marks', 'msg-sentence', 'msg-words', 'msg-chosen'];

  #text = '';
  #words = []; // {start, end, sentence, piece}
  #sentences = []; // {start, end, first, last, node}
  #pieces = []; // {start, end, node, word}: every character that is shown lies in exactly one
  #anchor = -1;
  #head = -1;
  #bySentence = false;
  #dispatched = '-1,-1';
  #shown = [0, -1];
  #dragging = -1;
  #touch = null;
  #touched = false;
  #stale = true;
  #rendering = false;
  #area = null;
  #label = null;
  #hint = null;
  #status = null;
  #live = null;
  #id = '';

  connectedCallback() {
    if (Object.hasOwn(this, 'text')) {
      const early = this.text; // set before this class was known
      delete this.text;
      this.text = early;
    }
    this.#build();
    this.#render();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) {
      return;
    }
    if (name === 'text') {
      this.#setText(now ?? '');
    } else if (name === 'lang') {
      this.#stale = true;
      this.#later();
    } else {
      this.#later();
    }
  }

  get text() {
    return this.#text;
  }

  set text(value) {
    this.#setText(value == null ? '' : String(value));
  }

  /** What is chosen now: {start, end, words}; start = end = -1 when nothing is. */
  get value() {
    const [start, end] = this.#range();
    return { start, end, words: start < 0 ? '' : this.#text.slice(start, end) };
  }

  /** Chooses the words that lie in these offsets, as far as there are any. */
  choose(start, end) {
    this.#renderNow();
    const first = this.#words.findIndex((word) => word.end > start);
    let last = -1;
    this.#words.forEach((word, index) => {
      if (word.start < end) {
        last = index;
      }
    });
    if (first >= 0 && last >= first) {
      this.#choose(first, last, false);
    } else {
      this.clear();
    }
  }

  clear() {
    this.#choose(-1, -1, false);
  }

  #setText(value) {
    if (value === this.#text && !this.#stale) {
      return;
    }
    this.#text = value;
    this.#stale = true;
    this.#later();
  }

  #later() {
    if (this.#area && !this.#rendering) {
      this.#rendering = true;
      queueMicrotask(() => this.#renderNow());
    }
  }

  #renderNow() {
    this.#rendering = false;
    if (this.#area) {
      this.#render();
    }
  }

  #build() {
    if (this.#area) {
      return;
    }
    serial += 1;
    this.#id = `quote-picker-${serial}`;
    const make = (tag, name, id) => {
      const node = document.createElement(tag);
      node.className = name;
      if (id) {
        node.id = `${this.#id}-${id}`;
      }
      return node;
    };
    this.#label = make('span', 'quote-picker__label', 'label');
    this.#hint = make('span', 'quote-picker__hint', 'hint');
    this.#area = make('div', 'quote-picker__area', 'area');
    this.#status = make('span', 'quote-picker__status', 'status');
    this.#live = make('span', 'visually-hidden', 'live');
    this.#live.setAttribute('role', 'status');
    // A list box, so that screen readers hand the arrow keys over; its options are the sentences.
    this.#area.tabIndex = 0;
    this.#area.setAttribute('role', 'listbox');
    this.#area.setAttribute('aria-multiselectable', 'true');
    this.#area.setAttribute('aria-labelledby', this.#label.id);
    this.#area.setAttribute('aria-describedby', this.#hint.id);
    this.#area.addEventListener('keydown', (event) => this.#onKey(event));
    this.#area.addEventListener('pointerdown', (event) => this.#onDown(event));
    this.#area.addEventListener('pointermove', (event) => this.#onMove(event));
    this.#area.addEventListener('pointerup', (event) => this.#onUp(event));
    this.#area.addEventListener('pointercancel', () => this.#onCancel());
    this.#area.addEventListener('dblclick', (event) => this.#onDoubleClick(event));
    this.replaceChildren(this.#label, this.#hint, this.#area, this.#status, this.#live);
  }

  #render() {
    this.#label.textContent = this.getAttribute('label') ?? '';
    this.#label.hidden = !this.hasAttribute('label');
    this.#hint.textContent = this.getAttribute('hint') ?? '';
    this.#hint.hidden = !this.hasAttribute('hint');
    if (this.#stale) {
      this.#stale = false;
      this.#renderText();
      this.#anchor = -1;
      this.#head = -1;
      this.#shown = [0, -1];
      this.#fire(false);
    }
    this.#renderMarks();
    this.#renderStatus();
  }

  #renderText() {
    const text = this.#text;
    const language = this.getAttribute('lang') || this.closest('[lang]')?.lang || 'nl';
    this.#words = [];
    this.#sentences = [];
    this.#pieces = [];
    const area = document.createDocumentFragment();
    const piece = (parent, start, end, name) => {
      if (end <= start) {
        return;
      }
      const node = document.createElement('span');
      node.className = name;
      node.textContent = text.slice(start, end);
      node.dataset.piece = this.#pieces.length;
      const isWord = name === 'quote-picker__word';
      if (isWord) {
        node.dataset.start = start;
        node.dataset.end = end;
      }
      this.#pieces.push({ start, end, node, word: isWord ? this.#words.length : -1 });
      parent.append(node);
    };
    let from = 0;
    const ends = Array.from(text.matchAll(LINE_END), (found) => [found.index, found.index + found[0].length]);
    ends.push([text.length, text.length]);
    for (const [to, next] of ends) {
      const sentences = sentencesOf(text, from, to, language);
      if (sentences.length > 0) {
        const paragraph = document.createElement('p');
        paragraph.className = 'quote-picker__paragraph';
        paragraph.setAttribute('role', 'presentation');
        let at = from;
        for (const [start, end] of sentences) {
          piece(paragraph, at, start, 'quote-picker__gap');
          const node = document.createElement('span');
          node.className = 'quote-picker__sentence';
          node.id = `${this.#id}-s${this.#sentences.length}`;
          node.setAttribute('role', 'option');
          node.setAttribute('aria-selected', 'false');
          const sentence = { start, end, first: this.#words.length, last: 0, node };
          let gap = start;
          for (const [begin, stop] of wordsOf(text, start, end, language)) {
            piece(node, gap, begin, 'quote-picker__gap');
            piece(node, begin, stop, 'quote-picker__word');
            this.#words.push({ start: begin, end: stop, sentence: this.#sentences.length });
            gap = stop;
          }
          piece(node, gap, end, 'quote-picker__gap');
          sentence.last = this.#words.length - 1;
          this.#sentences.push(sentence);
          paragraph.append(node);
          at = end;
        }
        piece(paragraph, at, to, 'quote-picker__gap');
        area.append(paragraph);
      }
      from = next;
    }
    this.#area.replaceChildren(area);
    this.#area.removeAttribute('aria-activedescendant');
  }

  #renderMarks() {
    let marks = [];
    try {
      const given = JSON.parse(this.getAttribute('marks') || '[]');
      marks = Array.isArray(given) ? given.filter((mark) => Array.isArray(mark) && mark.length === 2) : [];
    } catch {
      marks = []; // an unreadable attribute shows no marks; the text stays readable
    }
    for (const { start, end, node } of this.#pieces) {
      node.classList.toggle('quote-picker__marked', marks.some(([from, to]) => start < to && end > from));
    }
  }

  #renderChoice() {
    const [start, end] = this.#range();
    let first = -1;
    let last = -2;
    if (start >= 0) {
      first = this.#pieces.findIndex((piece) => piece.start >= start);
      last = this.#pieces.findLastIndex((piece) => piece.end <= end);
    }
    const [oldFirst, oldLast] = this.#shown;
    for (let i = oldFirst; i <= oldLast; i += 1) {
      this.#pieces[i]?.node.classList.remove('quote-picker__chosen', 'quote-picker__chosen--first', 'quote-picker__chosen--last');
    }
    for (let i = first; i <= last && i >= 0; i += 1) {
      const { classList } = this.#pieces[i].node;
      classList.add('quote-picker__chosen');
      classList.toggle('quote-picker__chosen--first', i === first);
      classList.toggle('quote-picker__chosen--last', i === last);
    }
    this.#shown = first < 0 ? [0, -1] : [first, last];
    for (const sentence of this.#sentences) {
      sentence.node.setAttribute('aria-selected', String(start >= 0 && sentence.start < end && sentence.end > start));
    }
    if (this.#head >= 0) {
      this.#area.setAttribute('aria-activedescendant', this.#sentences[this.#words[this.#head].sentence].node.id);
    } else {
      this.#area.removeAttribute('aria-activedescendant');
    }
  }

  #renderStatus() {
    const parts = [];
    if (this.#head >= 0) {
      const low = Math.min(this.#anchor, this.#head);
      const high = Math.max(this.#anchor, this.#head);
      const sentence = this.#words[low].sentence;
      const whole = this.#sentences[sentence];
      if (low === whole.first && high === whole.last && this.hasAttribute('msg-sentence')) {
        parts.push(fill(this.getAttribute('msg-sentence'), sentence + 1, this.#sentences.length));
      }
      if (this.hasAttribute('msg-words')) {
        parts.push(fill(this.getAttribute('msg-words'), high - low + 1));
      }
    }
    this.#status.textContent = parts.join(' \u00b7 ');
  }

  #speak() {
    const { start, words } = this.value;
    this.#live.textContent = start < 0 ? '' : fill(this.getAttribute('msg-chosen') ?? '{0}', words);
  }

  /** The chosen offsets. A sentence chosen whole brings its own quotation marks and closing stop. */
  #range() {
    if (this.#head < 0 || this.#words.length === 0) {
      return [-1, -1];
    }
    const low = Math.min(this.#anchor, this.#head);
    const high = Math.max(this.#anchor, this.#head);
    const first = this.#sentences[this.#words[low].sentence];
    const last = this.#sentences[this.#words[high].sentence];
    const start = low === first.first && high >= first.last ? first.start : this.#words[low].start;
    const end = high === last.last && low <= last.first ? last.end : this.#words[high].end;
    return [start, end];
  }

  #choose(anchor, head, bySentence) {
    this.#anchor = anchor;
    this.#head = head;
    this.#bySentence = bySentence;
    this.#renderChoice();
    this.#renderStatus();
    if (this.#dragging < 0) {
      this.#speak();
    }
    this.#fire(false);
  }

  #chooseSentence(index) {
    const sentence = this.#sentences[index];
    this.#choose(sentence.first, sentence.last, true);
  }

  #fire(confirmed) {
    const { start, end, words } = this.value;
    const key = `${start},${end}`;
    if (confirmed || key !== this.#dispatched) {
      this.#dispatched = key;
      this.dispatchEvent(new CustomEvent('quote-chosen', { bubbles: true, detail: { start, end, words, confirmed } }));
    }
  }

  // ---- pointer

  /** The word under a point; between two words the one before. -1 when the point is not on text. */
  #wordAt(event) {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const node = under?.closest?.('[data-piece]');
    if (!node || !this.#area.contains(node)) {
      return -1;
    }
    for (let i = Number(node.dataset.piece); i >= 0; i -= 1) {
      if (this.#pieces[i].word >= 0) {
        return this.#pieces[i].word;
      }
    }
    return 0;
  }

  #onDown(event) {
    this.#touched = event.pointerType !== 'mouse';
    if (this.#touched) {
      this.#touch = event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
      return;
    }
    if (event.button !== 0) {
      return;
    }
    event.preventDefault(); // no native selection beside ours
    this.#area.focus({ preventScroll: true });
    const word = this.#wordAt(event);
    if (word < 0) {
      return;
    }
    this.#area.setPointerCapture(event.pointerId);
    this.#dragging = event.pointerId;
    if (event.shiftKey && this.#head >= 0) {
      this.#choose(this.#anchor, word, false);
    } else {
      this.#choose(word, word, false);
    }
  }

  #onMove(event) {
    if (event.pointerId !== this.#dragging) {
      return;
    }
    const word = this.#wordAt(event);
    if (word >= 0 && word !== this.#head) {
      this.#choose(this.#anchor, word, false);
    }
  }

  #onUp(event) {
    if (event.pointerId === this.#dragging) {
      this.#dragging = -1;
      this.#speak();
      return;
    }
    const touch = this.#touch;
    this.#touch = null;
    if (!touch || event.pointerType === 'mouse' || Math.hypot(event.clientX - touch.x, event.clientY - touch.y) > TAP_SLIP) {
      return;
    }
    const word = this.#wordAt(event);
    if (word < 0) {
      return;
    }
    this.#area.focus({ preventScroll: true });
    if (this.#head < 0) {
      this.#choose(word, word, false);
      return;
    }
    const low = Math.min(this.#anchor, this.#head);
    const high = Math.max(this.#anchor, this.#head);
    if (word >= low && word <= high) {
      this.clear();
    } else {
      this.#choose(word < low ? high : low, word, false); // grows towards the tapped word
    }
  }

  #onCancel() {
    this.#touch = null; // the finger scrolls
    this.#dragging = -1;
  }

  #onDoubleClick(event) {
    const word = this.#touched ? -1 : this.#wordAt(event);
    if (word >= 0) {
      this.#chooseSentence(this.#words[word].sentence);
    }
  }

  // ---- keyboard

  #onKey(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#words.length === 0) {
      return;
    }
    const chosen = this.#head >= 0;
    switch (event.key) {
      case 'ArrowDown':
        this.#stepSentence(1, event.shiftKey);
        break;
      case 'ArrowUp':
        this.#stepSentence(-1, event.shiftKey);
        break;
      case 'ArrowRight':
        this.#stepWord(1, event.shiftKey);
        break;
      case 'ArrowLeft':
        this.#stepWord(-1, event.shiftKey);
        break;
      case 'Enter':
      case ' ':
        if (!chosen) {
          return;
        }
        this.#speak();
        this.#fire(true);
        break;
      case 'Escape':
        if (!chosen) {
          return; // nothing to clear: the dialog around may have it
        }
        this.clear();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (this.#head >= 0) {
      this.#pieceOfWord(this.#head)?.scrollIntoView({ block: 'nearest' });
    }
  }

  #pieceOfWord(word) {
    return this.#pieces.find((piece) => piece.word === word)?.node;
  }

  #stepSentence(by, extend) {
    const last = this.#sentences.length - 1;
    if (this.#head < 0) {
      this.#chooseSentence(by > 0 ? 0 : last);
      return;
    }
    const headSentence = this.#words[this.#head].sentence;
    if (!extend) {
      this.#chooseSentence(Math.min(last, Math.max(0, headSentence + by)));
      return;
    }
    if (this.#bySentence) {
      const anchorSentence = this.#words[this.#anchor].sentence;
      const target = Math.min(last, Math.max(0, headSentence + by));
      const from = this.#sentences[anchorSentence];
      const to = this.#sentences[target];
      if (target >= anchorSentence) {
        this.#choose(from.first, to.last, true);
      } else {
        this.#choose(from.last, to.first, true);
      }
      return;
    }
    // Begun at a word: that word stays, the other side goes to the next edge of a sentence.
    const lasts = this.#sentences.map((sentence) => sentence.last);
    const firsts = this.#sentences.map((sentence) => sentence.first);
    let head;
    if (by > 0) {
      head = this.#head < this.#anchor
        ? firsts.find((word) => word > this.#head && word <= this.#anchor) ?? this.#anchor
        : lasts.find((word) => word > this.#head);
    } else {
      head = this.#head > this.#anchor
        ? lasts.findLast((word) => word < this.#head && word >= this.#anchor) ?? this.#anchor
        : firsts.findLast((word) => word < this.#head);
    }
    if (head !== undefined) {
      this.#choose(this.#anchor, head, false);
    }
  }

  #stepWord(by, extend) {
    const last = this.#words.length - 1;
    if (this.#head < 0) {
      const word = by > 0 ? 0 : last;
      this.#choose(word, word, false);
      return;
    }
    if (extend) {
      this.#choose(this.#anchor, Math.min(last, Math.max(0, this.#head + by)), false);
      return;
    }
    let word;
    if (this.#bySentence) {
      const sentence = this.#sentences[this.#words[this.#head].sentence];
      word = by > 0 ? sentence.first : sentence.last; // into the chosen sentence
    } else {
      word = Math.min(last, Math.max(0, this.#head + by));
    }
    this.#choose(word, word, false);
  }
}

if (!customElements.get('quote-picker')) {
  customElements.define('quote-picker', QuotePicker);
}
