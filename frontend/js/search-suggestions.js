/*
 * <search-suggestions>: a list below the search field of its form, while somebody types. A combobox by the pattern of WAI-ARIA:
 * the focus stays in the field, the arrow keys go through the list.
 *
 * label             what the list is called
 * msg-none, msg-one, msg-more    how many there are, spoken by a screen reader; {0} = the number
 * answer (property) JSON {list, typed, options: [{text, kind}]}: what the server suggests for what was typed
 *
 * Fires "suggestions-asked" {typed} a moment after typing and "suggestion-chosen" {list, index}.
 */

const ASK_AFTER = 150;

let serial = 0;

class SearchSuggestions extends HTMLElement {
  #field = null;
  #list = document.createElement('ul');
  #status = document.createElement('span');
  #answer = { list: 0, typed: '', options: [] };
  #active = -1;
  #timer = 0;
  #listeners = null;

  constructor() {
    super();
    serial += 1;
    this.#list.id = `search-suggestions-${serial}`;
    this.#list.className = 'search-suggestions';
    this.#list.setAttribute('role', 'listbox');
    this.#list.hidden = true;
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault()); // the focus stays in the field
    this.#list.addEventListener('click', (event) => this.#onClick(event));
  }

  connectedCallback() {
    this.append(this.#list, this.#status);
    this.#list.setAttribute('aria-label', this.getAttribute('label') ?? '');
    const form = this.closest('form');
    this.#field = form?.querySelector('input') ?? null;
    if (!this.#field) {
      return;
    }
    this.#field.setAttribute('role', 'combobox');
    this.#field.setAttribute('aria-autocomplete', 'list');
    this.#field.setAttribute('aria-controls', this.#list.id);
    this.#field.setAttribute('aria-expanded', 'false');
    const signal = (this.#listeners = new AbortController()).signal;
    this.#field.addEventListener('input', () => this.#onInput(), { signal });
    this.#field.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#field.addEventListener('blur', () => this.#close(), { signal });
    form.addEventListener('submit', () => this.#close(), { signal });
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    this.#listeners?.abort();
  }

  set answer(json) {
    const answer = typeof json === 'string' && json !== '' ? JSON.parse(json) : null;
    // What comes in late answers what nobody asks any more.
    if (answer && this.#field === document.activeElement && answer.typed === this.#field.value) {
      this.#answer = answer;
      this.#show();
    }
  }

  get answer() {
    return JSON.stringify(this.#answer);
  }

  #onInput() {
    this.#close();
    if (this.#field.value.trim() === '') {
      return;
    }
    this.#timer = setTimeout(() => this.#ask(), ASK_AFTER);
  }

  #ask() {
    this.dispatchEvent(new CustomEvent('suggestions-asked', { detail: { typed: this.#field.value } }));
  }

  #show() {
    this.#list.replaceChildren(...this.#answer.options.map((option, index) => this.#option(option, index)));
    this.#activate(-1);
    const some = this.#answer.options.length > 0;
    this.#list.hidden = !some;
    this.#field.setAttribute('aria-expanded', String(some));
    this.#status.textContent = this.#count();
  }

  #option(option, index) {
    const item = document.createElement('li');
    item.id = `${this.#list.id}-${index}`;
    item.className = 'search-suggestions__option';
    item.setAttribute('role', 'option');
    item.setAttribute('aria-selected', 'false');
    const text = document.createElement('span');
    text.textContent = option.text;
    const kind = document.createElement('span');
    kind.className = 'search-suggestions__kind';
    kind.textContent = option.kind;
    item.append(text, ' ', kind);
    return item;
  }

  #count() {
    const number = this.#answer.options.length;
    const message = number === 0 ? 'none' : number === 1 ? 'one' : 'more';
    return (this.getAttribute(`msg-${message}`) ?? '').replace('{0}', String(number));
  }

  #onKey(event) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (this.#list.hidden) {
          if (event.key === 'ArrowDown' && this.#field.value.trim() !== '') {
            this.#ask();
          }
        } else {
          this.#step(event.key === 'ArrowDown' ? 1 : -1);
        }
        break;
      case 'Enter':
        if (this.#active < 0) {
          return; // the form searches for the words
        }
        this.#choose(this.#active);
        break;
      case 'Escape':
        if (this.#list.hidden) {
          return; // the field itself may be emptied
        }
        this.#close();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Through the options and past the last one back to the words in the field. */
  #step(by) {
    const stops = this.#answer.options.length + 1;
    this.#activate(((this.#active + 1 + by + stops) % stops) - 1);
  }

  #activate(index) {
    this.#active = index;
    Array.from(this.#list.children, (item, at) => item.setAttribute('aria-selected', String(at === index)));
    if (index < 0) {
      this.#field.removeAttribute('aria-activedescendant');
    } else {
      this.#field.setAttribute('aria-activedescendant', this.#list.children[index].id);
      this.#list.children[index].scrollIntoView({ block: 'nearest' });
    }
  }

  #onClick(event) {
    const index = Array.from(this.#list.children).indexOf(event.target.closest('li'));
    if (index >= 0) {
      this.#choose(index);
    }
  }

  /** The suggestion comes in place of what was typed, so the server has to know the field is empty first. */
  #choose(index) {
    const { list } = this.#answer;
    this.#close();
    this.#field.value = '';
    this.#field.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new CustomEvent('suggestion-chosen', { detail: { list, index } }));
  }

  #close() {
    clearTimeout(this.#timer);
    this.#list.hidden = true;
    this.#status.textContent = '';
    this.#field.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }
}

if (!customElements.get('search-suggestions')) {
  customElements.define('search-suggestions', SearchSuggestions);
}
