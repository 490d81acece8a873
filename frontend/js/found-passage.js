/*
 * Opens a page of the workplace at what was searched for: its address ends in #gevonden= and some words of the page. They are marked
 * and brought into view. The page is made after it came, so the words are looked for as long as it changes, for a while.
 *
 * Public pages need none of this: they come whole, and a browser finds the words of #:~:text= itself.
 */

(() => {
  const PREFIX = '#gevonden=';
  const PATIENCE = 8000;
  const NAME = 'found-passage';
  const LISTS = '.search-hit'; // the list that somebody comes from shows the same words

  let watching = null;

  function wanted() {
    if (!location.hash.startsWith(PREFIX)) {
      return '';
    }
    try {
      return decodeURIComponent(location.hash.slice(PREFIX.length));
    } catch {
      return ''; // somebody cut the address short
    }
  }

  /** Where the words stand, also when they run through several elements of one block. */
  function find(words) {
    const main = document.querySelector('main');
    if (!main) {
      return null;
    }
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.checkVisibility() && !node.parentElement.closest(LISTS) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT);
    const pieces = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      pieces.push({ node, from: text.length });
      text += node.data;
    }
    const at = text.indexOf(words);
    if (at < 0) {
      return null;
    }
    const range = document.createRange();
    const piece = (offset) => pieces.findLast(({ from }) => from <= offset);
    const first = piece(at);
    const last = piece(at + words.length - 1);
    range.setStart(first.node, at - first.from);
    range.setEnd(last.node, at + words.length - last.from);
    return range;
  }

  function show(range) {
    CSS.highlights?.set(NAME, new Highlight(range)); // an older browser only scrolls
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  }

  function open() {
    watching?.disconnect();
    CSS.highlights?.delete(NAME);
    const words = wanted();
    if (!words) {
      return;
    }
    const look = () => {
      const range = find(words);
      if (range) {
        watching.disconnect();
        show(range);
      }
    };
    const observer = new MutationObserver(look);
    watching = observer;
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(() => observer.disconnect(), PATIENCE);
    look();
  }

  addEventListener('hashchange', open);
  addEventListener('vaadin-navigated', open);
  window.navigation?.addEventListener('navigatesuccess', open);
  open();
})();
