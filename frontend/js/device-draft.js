/*
 * <device-draft>: what is typed inside it stays on this device until the server has it.
 *
 * owner                    opaque key of the person; another person on this device never sees the draft
 * draft-slot               which form, for example "contribution"
 * state                    JSON of the other choices in the form, kept beside the text
 * status-saved-on-device   "bewaard {0}"                  {0} = time, 14.02
 * status-offline           "geen verbinding, bewaard op dit toestel {0}"
 * status-waiting           shown when sharing waits for the connection; status-offline when absent
 * status-not-stored        shown when this device keeps nothing (blocked or full)
 *
 * Inside it: [data-draft-text] the text, [data-draft-status] the line of status, [data-draft-submit] the button.
 * Fires draft-found {id, text, state, at, previous} and draft-changed {id, text}.
 *
 * <draft-receipt owner draft-slot draft>: the server has this draft, or its writer threw it away: the device forgets it.
 * An element of its own, for the form is often gone by the time the server tells. Fires draft-forgotten.
 */

const STORE_WITHIN = 300;
const TELL_AFTER = 300;
const TELL_WITHIN = 1000;

const forgotten = new Set(); // ids that must not be stored again by a form that is just going away

function keyOf(owner, slot) {
  return owner && slot ? `leerkring.draft.${owner}.${slot}` : null;
}

function previousOf(key) {
  return key && `${key}.previous`;
}

function read(key) {
  if (!key) {
    return null;
  }
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null');
    return draft && typeof draft.id === 'string' && typeof draft.text === 'string' && draft.text !== ''
      ? { id: draft.id, text: draft.text, state: String(draft.state ?? ''), at: String(draft.at ?? '') }
      : null;
  } catch {
    return null; // blocked, or not ours to read
  }
}

function remove(key) {
  try {
    if (key) {
      localStorage.removeItem(key);
    }
  } catch {
    // blocked: then there is nothing to remove
  }
}

function newId() {
  if (globalThis.crypto?.randomUUID) {
    return crypto.randomUUID();
  }
  // randomUUID is only there on https and localhost
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function clock(moment) {
  return `${String(moment.getHours()).padStart(2, '0')}.${String(moment.getMinutes()).padStart(2, '0')}`;
}

class DeviceDraft extends HTMLElement {
  static observedAttributes = ['owner', 'draft-slot', 'state'];

  #draft = null; // what is being typed: {id, text, state, at}
  #connected = false;
  #storeTimer = 0;
  #tellTimer = 0;
  #untold = 0; // since when the server has not been told
  #waiting = false;
  #resending = false;
  #listeners = null;

  constructor() {
    super();
    this.addEventListener('input', (event) => this.#onInput(event));
    // Vaadin's fields tell a value set by the server with an event that does not bubble: catch it on the way down.
    this.addEventListener('value-changed', (event) => this.#onValue(event), true);
    this.addEventListener('click', (event) => this.#onClick(event), true);
  }

  connectedCallback() {
    this.#connected = true;
    const signal = (this.#listeners = new AbortController()).signal;
    addEventListener('pagehide', () => this.#flush(), { signal });
    addEventListener('offline', () => this.#showStatus(), { signal });
    addEventListener('online', () => this.#onOnline(), { signal });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') {
        this.#flush();
      }
    }, { signal });
    document.addEventListener('draft-forgotten', (event) => this.#forget(event.detail.id), { signal });
    if (!navigator.onLine) {
      this.#showStatus();
    }
    setTimeout(() => this.announce());
  }

  disconnectedCallback() {
    this.#flush();
    this.#connected = false;
    this.#listeners?.abort();
    this.#waiting = false;
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.#connected) {
      return;
    }
    if (name === 'owner' || name === 'draft-slot') {
      this.#stopTimers();
      if (this.#draft) {
        const left = name === 'owner' ? this.#key(before, this.getAttribute('draft-slot')) : this.#key(this.getAttribute('owner'), before);
        this.#write(left, this.#draft);
      }
      this.#draft = null;
      setTimeout(() => this.announce());
    } else if (name === 'state') {
      if (this.#draft && this.#draft.text !== '') {
        this.#draft = { ...this.#draft, state: now ?? '' };
        this.#storeSoon();
      }
    }
  }

  /** Tells once more which draft is on this device, for a server that starts listening later. */
  announce() {
    if (!this.#connected) {
      return;
    }
    const found = read(this.#key());
    const previous = read(this.#previousKey());
    const main = found ?? previous;
    if (!main) {
      return;
    }
    // The same id goes on when its text is put back into the field; a fresh text makes an id of its own.
    const detail = { ...main };
    if (found && previous) {
      detail.previous = previous;
    }
    this.dispatchEvent(new CustomEvent('draft-found', { bubbles: true, detail }));
  }

  // ---- typing

  #fieldOf(event) {
    const path = event.composedPath();
    return path.slice(0, path.indexOf(this)).find((node) => node instanceof Element && node.matches('[data-draft-text]'));
  }

  #onInput(event) {
    const field = this.#fieldOf(event);
    if (!field) {
      return;
    }
    const typedIn = event.composedPath()[0];
    const text = typeof typedIn?.value === 'string' ? typedIn.value : field.value;
    if (typeof text === 'string') {
      this.#keep(text);
    }
  }

  #onValue(event) {
    const field = this.#fieldOf(event);
    if (!field || event.target !== field || typeof field.value !== 'string') {
      return;
    }
    if (this.#draft) {
      if (this.#draft.text !== field.value) {
        this.#keep(field.value);
      }
      return;
    }
    // The text of a found draft is put back: go on under its id.
    this.#adopt(field.value);
  }

  #adopt(text) {
    if (text === '') {
      return;
    }
    const kept = [read(this.#key()), read(this.#previousKey())].find((draft) => draft && draft.text === text);
    if (kept) {
      this.#draft = kept;
    }
  }

  #keep(text) {
    if (!this.#draft) {
      const shown = read(this.#key());
      // Typing on from the text that was put back (a plain textarea tells us nothing when it is).
      const goesOn = shown && shown.text !== '' && text.startsWith(shown.text);
      this.#draft = { id: goesOn ? shown.id : newId(), text: '', state: '', at: '' };
    }
    this.#draft = { id: this.#draft.id, text, state: this.getAttribute('state') ?? '', at: new Date().toISOString() };
    this.#storeSoon();
    this.#tellSoon();
  }

  #storeSoon() {
    if (!this.#storeTimer) {
      this.#storeTimer = setTimeout(() => this.#store(), STORE_WITHIN);
    }
  }

  #tellSoon() {
    const now = Date.now();
    this.#untold ||= now;
    clearTimeout(this.#tellTimer);
    const wait = Math.max(0, Math.min(TELL_AFTER, this.#untold + TELL_WITHIN - now));
    this.#tellTimer = setTimeout(() => this.#tell(), wait);
  }

  #stopTimers() {
    clearTimeout(this.#storeTimer);
    clearTimeout(this.#tellTimer);
    this.#storeTimer = 0;
    this.#tellTimer = 0;
    this.#untold = 0;
  }

  #flush() {
    if (this.#storeTimer) {
      this.#store();
    }
    if (this.#tellTimer) {
      this.#tell();
    }
  }

  #store() {
    clearTimeout(this.#storeTimer);
    this.#storeTimer = 0;
    const draft = this.#draft;
    if (!draft || forgotten.has(draft.id)) {
      return;
    }
    const key = this.#key();
    const there = read(key);
    if (draft.text === '') {
      if (there?.id === draft.id) {
        remove(key);
      }
      this.#say('');
      return;
    }
    if (there && there.id !== draft.id) {
      this.#write(this.#previousKey(), there); // another text (an earlier one, another tab's) is never written over
    }
    this.#showStatus(this.#write(key, draft));
  }

  #tell() {
    clearTimeout(this.#tellTimer);
    this.#tellTimer = 0;
    this.#untold = 0;
    if (this.#draft) {
      const { id, text } = this.#draft;
      this.dispatchEvent(new CustomEvent('draft-changed', { bubbles: true, detail: { id, text } }));
    }
  }

  #forget(id) {
    if (this.#draft?.id === id) {
      this.#stopTimers();
      this.#draft = null;
      this.#say('');
    }
  }

  // ---- the device

  #key(owner = this.getAttribute('owner'), slot = this.getAttribute('draft-slot')) {
    return keyOf(owner, slot);
  }

  #previousKey() {
    return previousOf(this.#key());
  }

  #write(key, draft) {
    if (!key) {
      return false;
    }
    try {
      localStorage.setItem(key, JSON.stringify(draft));
      return true;
    } catch {
      return false; // blocked or full: the status says so
    }
  }

  // ---- the connection

  #onClick(event) {
    const path = event.composedPath();
    const button = path.slice(0, path.indexOf(this)).find((node) => node instanceof Element && node.matches('[data-draft-submit]'));
    if (!button) {
      return;
    }
    if (navigator.onLine || this.#resending) {
      this.#flush(); // the server must know under which id this text is kept before it hears of the click
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    this.#waiting = true;
    this.#flush();
    this.#showStatus();
  }

  #onOnline() {
    const send = this.#waiting;
    this.#waiting = false;
    this.#showStatus();
    if (send) {
      this.#tell(); // the server gets the newest text before the click
      this.#resending = true;
      try {
        this.querySelector('[data-draft-submit]')?.click();
      } finally {
        this.#resending = false;
      }
    }
  }

  // ---- the line of status

  #showStatus(stored = this.#draft ? read(this.#key())?.id === this.#draft.id : null) {
    const offline = !navigator.onLine;
    this.toggleAttribute('data-offline', offline);
    const time = clock(this.#draft?.at ? new Date(this.#draft.at) : new Date());
    let message = '';
    if (stored === false && !this.#storeTimer) {
      message = this.getAttribute('status-not-stored') ?? '';
    } else if (offline) {
      message = (this.#waiting && this.getAttribute('status-waiting')) || this.getAttribute('status-offline') || '';
    } else if (this.#draft && this.#draft.text !== '') {
      message = this.getAttribute('status-saved-on-device') ?? '';
    }
    this.#say(message.replace('{0}', time));
  }

  #say(message) {
    const line = this.querySelector('[data-draft-status]');
    if (!line) {
      return;
    }
    if (!line.hasAttribute('role')) {
      line.setAttribute('role', 'status');
    }
    if (line.textContent !== message) {
      line.textContent = message;
    }
  }
}

class DraftReceipt extends HTMLElement {
  connectedCallback() {
    setTimeout(() => this.#forget()); // Flow may set the attributes and its listener after putting the element in place
  }

  #forget() {
    const id = this.getAttribute('draft');
    const key = keyOf(this.getAttribute('owner'), this.getAttribute('draft-slot'));
    forgotten.add(id);
    for (const each of [key, previousOf(key)]) {
      if (read(each)?.id === id) {
        remove(each);
      }
    }
    this.dispatchEvent(new CustomEvent('draft-forgotten', { bubbles: true, detail: { id } }));
  }
}

if (!customElements.get('device-draft')) {
  customElements.define('device-draft', DeviceDraft);
  customElements.define('draft-receipt', DraftReceipt);
}
