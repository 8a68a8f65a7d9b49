// The page of phones: plain DOM, no build, no network but this machine's own server.

const TEXTS = {
  vi: {
    otherLanguage: "English",
    otherShort: "EN",
    guide: "Hướng dẫn",
    phones: "Các điện thoại",
    noPhones: "Chưa có điện thoại nào.",
    phoneOf: "Điện thoại của {name}",
    messagesOf: "Tin nhắn trên điện thoại của {name}",
    clock: "Lịch",
    adjust: "Chỉnh giờ",
    hourAhead: "+1 giờ",
    dayAhead: "+1 ngày",
    weekAhead: "+1 tuần",
    goal: "Ngày giờ muốn tới",
    goTo: "Chuyển tới",
    moving: "Đang chuyển…",
    badTime: "Xin gõ ngày giờ như 29/9/2025 7:00.",
    reconnecting: "Đang nối lại…",
    beginnings: "Bắt đầu từ đâu",
    beginAnew: "Bắt đầu lại: {name}? Những gì vừa thử sẽ mất.",
    beginYes: "Bắt đầu lại",
    beginning: "Đang bắt đầu lại…",
    until: "Đến {moment}",
    typeIt: "Gõ {words}",
    lookAt: "Xem máy {name}",
    lookAtGroup: "Xem {name}",
    start: "Bắt đầu",
    startWords: "Bấm Bắt đầu để trò chuyện với {bot}.",
    code: "Mã mời (nếu có)",
    badCode: "Mã chỉ có chữ không dấu, số, gạch nối; dài nhất 64.",
    blocked: "Máy này đã chặn trợ lý.",
    unblock: "Bỏ chặn",
    write: "Viết tin nhắn",
    writeHint: "Nhắn tin",
    send: "Gửi",
    attach: "Gửi ảnh hoặc tệp",
    sendPhoto: "Gửi ảnh",
    sendFile: "Gửi tệp",
    commands: "Các lệnh",
    noCommands: "Chưa có lệnh nào.",
    speaker: "Người nói",
    more: "Việc khác với tin này",
    copy: "Chép chữ",
    copied: "Đã chép.",
    forward: "Chuyển tiếp",
    forwardTo: "Chuyển tiếp đến…",
    forwarded: "Chuyển tiếp từ {name}",
    passedOn: "Đã chuyển tiếp.",
    edit: "Sửa tin",
    editing: "Đang sửa tin",
    edited: "đã sửa",
    leave: "Thôi",
    openOn: "Mở trên điện thoại của…",
    close: "Đóng",
    photo: "Ảnh",
    enlarge: "Xem ảnh lớn",
    openFile: "Mở tệp",
    spoiler: "Hiện chữ bị che",
    voice: "Tin thoại, {seconds} giây",
    sticker: "Nhãn dán",
    location: "Vị trí {place}",
    contact: "Danh thiếp: {name}, {number}",
    joined: "{name} đã vào nhóm",
    left: "{name} đã ra khỏi nhóm",
    becameLarge: "Nhóm đã thành nhóm lớn",
    newer: "Tin mới",
    unread: "có tin mới",
    busy: "đang soạn…",
    notDone: "Chưa làm được. Xin thử lại.",
    tooLarge: "Tệp lớn quá 50 MB, chưa gửi được.",
    days: ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
    shortDays: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"],
  },
  en: {
    otherLanguage: "Tiếng Việt",
    otherShort: "VI",
    guide: "Guide",
    phones: "Phones",
    noPhones: "No phones yet.",
    phoneOf: "{name}'s phone",
    messagesOf: "Messages on {name}'s phone",
    clock: "Calendar",
    adjust: "Set time",
    hourAhead: "+1 hour",
    dayAhead: "+1 day",
    weekAhead: "+1 week",
    goal: "Date and time to go to",
    goTo: "Go",
    moving: "Moving…",
    badTime: "Please type a date and time like 29/9/2025 7:00.",
    reconnecting: "Reconnecting…",
    beginnings: "Where to begin",
    beginAnew: "Begin anew: {name}? What was tried will be gone.",
    beginYes: "Begin anew",
    beginning: "Beginning anew…",
    until: "Go to {moment}",
    typeIt: "Type {words}",
    lookAt: "See {name}'s phone",
    lookAtGroup: "See {name}",
    start: "Start",
    startWords: "Press Start to talk with {bot}.",
    code: "Invite code (if any)",
    badCode: "A code has only plain letters, digits and hyphens; 64 at most.",
    blocked: "This phone has blocked the assistant.",
    unblock: "Unblock",
    write: "Write a message",
    writeHint: "Message",
    send: "Send",
    attach: "Send a photo or file",
    sendPhoto: "Send a photo",
    sendFile: "Send a file",
    commands: "Commands",
    noCommands: "No commands yet.",
    speaker: "Speaking",
    more: "More with this message",
    copy: "Copy the text",
    copied: "Copied.",
    forward: "Forward",
    forwardTo: "Forward to…",
    forwarded: "Forwarded from {name}",
    passedOn: "Forwarded.",
    edit: "Edit message",
    editing: "Editing a message",
    edited: "edited",
    leave: "Leave it",
    openOn: "Open on the phone of…",
    close: "Close",
    photo: "Photo",
    enlarge: "Enlarge the photo",
    openFile: "Open the file",
    spoiler: "Show hidden words",
    voice: "Voice message, {seconds} s",
    sticker: "Sticker",
    location: "Place {place}",
    contact: "Contact: {name}, {number}",
    joined: "{name} joined the group",
    left: "{name} left the group",
    becameLarge: "The group became a large group",
    newer: "New message",
    unread: "new message",
    busy: "is typing…",
    notDone: "That did not work. Please try again.",
    tooLarge: "The file is over 50 MB and was not sent.",
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  },
};

const LARGEST_UPLOAD = 50 * 1024 * 1024;
const TOAST_SHOWN = 4500;
const LONG_PRESS = 550;
const TALLEST_PHOTO = 300;
const ABOVE_NEWEST = 8;
const SILENCE = 25_000; // the server is heard at least every ten seconds
const HERE = 7 * 3600; // Asia/Ho_Chi_Minh, which has no summer time

const page = { language: "vi", bot: null, phones: [], active: null, source: null, epoch: "", revision: 0, heard: 0, goal: "", done: new Set() };

// ---- small helpers ------------------------------------------------------------------------------

const byId = (id) => document.getElementById(id);

function say(key, values = {}) {
  return TEXTS[page.language][key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** A text of the configuration: one string, or one a language. */
function pick(text) {
  return text && typeof text === "object" ? (text[page.language] ?? text.vi ?? "") : (text ?? "");
}

function make(tag, { className, text, ...rest } = {}, ...children) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  for (const [name, value] of Object.entries(rest)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Puts the page's own words into everything that waits for them. */
function translate(root) {
  for (const node of root.querySelectorAll("[data-t]")) node.textContent = say(node.dataset.t);
  for (const node of root.querySelectorAll("[data-t-label]")) node.setAttribute("aria-label", say(node.dataset.tLabel));
  for (const node of root.querySelectorAll("button[data-t-label]")) node.title = say(node.dataset.tLabel);
  for (const node of root.querySelectorAll("[data-t-hint]")) node.placeholder = say(node.dataset.tHint);
}

class Refused extends Error {}

async function ask(verb, given = {}) {
  const form = given instanceof FormData;
  const answer = await fetch(`/phone/${verb}`, {
    method: "POST",
    headers: form ? {} : { "Content-Type": "application/json" },
    body: form ? given : JSON.stringify(given),
  });
  const body = await answer.json();
  if (!body.ok) throw new Refused(body.error);
  return body.result;
}

function moment(unix) {
  const at = new Date((unix + HERE) * 1000);
  const two = (number) => String(number).padStart(2, "0");
  return {
    date: `${at.getUTCDate()}/${at.getUTCMonth() + 1}/${at.getUTCFullYear()}`,
    weekday: TEXTS[page.language].days[at.getUTCDay()],
    short: `${TEXTS[page.language].shortDays[at.getUTCDay()]} ${at.getUTCDate()}/${at.getUTCMonth() + 1}`,
    time: `${at.getUTCHours()}:${two(at.getUTCMinutes())}`,
  };
}

function fileSize(bytes) {
  const comma = (number) => number.toFixed(1).replace(".", page.language === "vi" ? "," : ".");
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${comma(bytes / 1024 / 1024)} MB`;
}

function initials(name) {
  const words = name.replace(/[^\p{L}\p{N} ]/gu, " ").split(/\s+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : (words[0] ?? "?").slice(0, 2)).toUpperCase();
}

const narrow = matchMedia("(max-width: 48em)");
const isNarrow = () => narrow.matches;

// ---- a message's words --------------------------------------------------------------------------

const PLAIN_TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote" };

function formatted(phone, message) {
  const entities = [...message.entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(0, message.text.length, entities);

  function build(from, to, list) {
    const out = new DocumentFragment();
    let at = from;
    while (list.length) {
      const entity = list.shift();
      const begin = Math.max(entity.offset, at);
      const end = Math.min(entity.offset + entity.length, to);
      if (end <= begin) continue;
      out.append(message.text.slice(at, begin));
      const inner = [];
      while (list.length && list[0].offset < end) inner.push(list.shift());
      const node = wrap(phone, entity, message.text.slice(begin, end));
      node.append(build(begin, end, inner));
      out.append(node);
      at = end;
    }
    out.append(message.text.slice(at, to));
    return out;
  }
}

function wrap(phone, entity, words) {
  if (PLAIN_TAGS[entity.type]) return make(PLAIN_TAGS[entity.type]);
  if (entity.type === "url") return link(phone, /^[a-z]+:\/\//i.test(words) ? words : `https://${words}`);
  if (entity.type === "text_link") return link(phone, entity.url);
  if (entity.type === "bot_command") {
    const node = make("button", { className: "command", type: "button" });
    node.addEventListener("click", () => phone.write(words));
    return node;
  }
  if (entity.type === "spoiler") {
    const node = make("button", { className: "spoiler", type: "button", "aria-label": say("spoiler") });
    node.addEventListener("click", () => { node.classList.add("seen"); node.removeAttribute("aria-label"); });
    return node;
  }
  return make("span");
}

function link(phone, url) {
  if (!/^(https?|tg):\/\//i.test(url)) return make("span");
  const node = make("a", { href: url, target: "_blank", rel: "noopener noreferrer" });
  node.addEventListener("click", (event) => follow(event, phone, url));
  return node;
}

/** Opens a link: one to the bot on a phone, any other in a window of its own. */
function follow(event, phone, url) {
  if (!leadsToBot(url)) return;
  event.preventDefault();
  openOnSomePhone(phone, url);
}

function leadsToBot(url) {
  let address;
  try { address = new URL(url); } catch { return false; }
  const name = page.bot.username.toLowerCase();
  if (address.protocol === "tg:") return address.searchParams.get("domain")?.toLowerCase() === name;
  return ["t.me", "telegram.me"].includes(address.hostname) && address.pathname.slice(1).toLowerCase() === name;
}

async function openOnSomePhone(phone, url) {
  const own = page.phones.filter((other) => other.isPrivate);
  own.sort((a, b) => (b === phone) - (a === phone));
  const chosen = await choose(say("openOn"), own.map((other) => ({ words: other.title, more: other.role, value: other })));
  if (!chosen) return;
  show(chosen);
  await chosen.try(() => ask("open_link", { person: chosen.chat, link: url }));
}

// ---- what opens over the page -------------------------------------------------------------------

/** Lets someone choose; resolves to the chosen value, or to null. */
async function choose(title, choices, empty = "") {
  const sheet = byId("sheet");
  if (sheet.open) await new Promise((closed) => { sheet.addEventListener("close", closed, { once: true }); sheet.close(); });
  byId("sheet-title").textContent = title;
  return new Promise((resolve) => {
    let chosen = null;
    byId("sheet-choices").replaceChildren(
      ...choices.map(({ words, more, value }) => {
        const button = make("button", { type: "button", text: words });
        if (more) button.append(make("small", { text: more }));
        button.addEventListener("click", () => { chosen = value; sheet.close(); });
        return make("li", {}, button);
      }),
      ...(choices.length ? [] : [make("li", { text: empty })]),
    );
    sheet.addEventListener("close", () => resolve(chosen), { once: true });
    sheet.showModal();
  });
}

function showPicture(source, alt) {
  const image = byId("picture-image");
  image.src = source;
  image.alt = alt;
  byId("picture").showModal();
}

// ---- a phone ------------------------------------------------------------------------------------

class Phone {
  constructor(info) {
    this.info = info;
    this.chat = info.chat;
    this.isPrivate = info.kind === "private";
    this.speaker = info.speakers[0]?.id;
    this.messages = new Map();
    this.nodes = new Map();
    this.state = { started: false, blocked: false, busy: false };
    this.editing = null;
    this.unread = false;
    this.inView = true;
    this.root = byId("phone-form").content.firstElementChild.cloneNode(true);
    this.list = this.find(".messages");
    this.field = this.find("textarea");
    this.root.classList.toggle("group", !this.isPrivate);
    this.listen();
  }

  get title() { return pick(this.info.title); }
  get role() { return pick(this.info.role); }
  get person() { return this.isPrivate ? this.chat : this.speaker; }
  get place() { return this.isPrivate ? {} : { chat: this.chat }; }

  find(selector) { return this.root.querySelector(selector); }

  async load() {
    const [state, messages] = await Promise.all([ask("chat", { chat: this.chat }), ask("messages", { chat: this.chat })]);
    this.messages.clear();
    this.nodes.clear();
    for (const message of messages) this.messages.set(message.id, message);
    this.setState(state);
    this.render();
  }

  // -- drawing

  render() {
    translate(this.root);
    this.root.setAttribute("aria-label", say("phoneOf", { name: this.title }));
    this.list.setAttribute("aria-label", say("messagesOf", { name: this.title }));
    this.find(".round").textContent = initials(this.title);
    this.find(".phone-title").textContent = this.title;
    this.find(".phone-role").textContent = this.role;
    this.find(".begin-words").textContent = say("startWords", { bot: page.bot.first_name });
    this.renderSpeakers();
    this.renderMessages();
    this.toNewest();
    this.renderState();
  }

  renderMessages() {
    this.list.replaceChildren();
    this.nodes.clear();
    this.lastDay = "";
    this.lastOrder = 0;
    for (const message of [...this.messages.values()].sort((a, b) => a.order - b.order)) this.append(message);
  }

  renderSpeakers() {
    const box = this.find(".speaker");
    box.hidden = this.isPrivate || this.info.speakers.length < 2;
    box.querySelector("select").replaceChildren(
      ...this.info.speakers.map(({ id, name }) => {
        const option = make("option", { value: id, text: name });
        option.selected = id === this.speaker;
        return option;
      }),
    );
  }

  renderState() {
    const { started, blocked, busy } = this.state;
    this.find(".begin").hidden = !this.isPrivate || started;
    this.find(".shut").hidden = !blocked;
    this.find(".writer").hidden = (this.isPrivate && !started) || blocked;
    this.find(".busy").hidden = !busy;
    this.find(".editing").hidden = this.editing === null;
  }

  setState(state) {
    this.state = state;
    clearTimeout(this.busyEnds);
    if (state.busy) this.busyEnds = setTimeout(() => this.setState({ ...state, busy: false }), 5000);
    this.renderState();
  }

  append(message) {
    const { date, weekday } = moment(message.date);
    if (date !== this.lastDay) {
      this.lastDay = date;
      this.list.append(make("li", { className: "day", text: `${weekday}, ${date}` }));
    }
    const node = this.draw(message);
    this.nodes.set(message.id, node);
    this.list.append(node);
    this.lastOrder = message.order;
  }

  /** Takes in a message that is new, or has changed. */
  receive(message) {
    const known = this.messages.get(message.id);
    if (known && known.revision >= message.revision) return;
    const follows = this.isAtNewest();
    this.messages.set(message.id, message);
    const node = this.nodes.get(message.id);
    if (message.deleted) {
      this.messages.delete(message.id);
      this.nodes.delete(message.id);
      node?.remove();
    } else if (node) {
      this.redraw(node, message);
    } else if (message.order < this.lastOrder) {
      this.renderMessages(); // a reply to our own request can overtake what came before it
    } else {
      this.append(message);
    }
    if (message.by_bot) this.setState({ ...this.state, busy: false });
    if (!node && !message.deleted) this.notice(message);
    if (!node && (follows || this.isMine(message))) this.toNewest();
    else if (node && follows) this.stay();
    else if (!node) this.find(".newer").hidden = false;
    this.announce(known, message);
  }

  redraw(node, message) {
    const focused = node.contains(document.activeElement) ? document.activeElement.dataset.index : undefined;
    const fresh = this.draw(message);
    node.replaceWith(fresh);
    this.nodes.set(message.id, fresh);
    if (focused !== undefined) fresh.querySelector(`[data-index="${focused}"]`)?.focus({ preventScroll: true });
  }

  notice(message) {
    if (this.isMine(message) || this.isSeen()) return;
    this.unread = true;
    renderTabs();
  }

  /** Shows what the bot answered to a tap. */
  announce(known, message) {
    for (const press of message.presses) {
      const before = known?.presses.find(({ query }) => query === press.query);
      if (!press.answered || !before || before.answered) continue;
      if (press.url) openOnSomePhone(this, press.url);
      else if (press.toast && press.alert) choose(press.toast, []);
      else if (press.toast) this.toast(press.toast);
    }
  }

  toast(words) {
    const box = this.find(".toast");
    box.textContent = words;
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => { box.textContent = ""; }, TOAST_SHOWN);
  }

  isMine(message) {
    return !message.by_bot && !message.outside && message.from.id === this.person;
  }

  draw(message) {
    if (message.kind === "service") return this.drawService(message);
    const mine = this.isMine(message);
    const node = make("li", { className: `message ${message.by_bot ? "bot" : "person"}${mine ? " mine" : ""}`, "data-id": message.id });
    const bubble = make("div", { className: "bubble" });
    const sender = message.from.name;
    if (!mine && (!this.isPrivate || message.outside)) bubble.append(make("p", { className: "who", text: sender }));
    else bubble.append(make("span", { className: "unseen", text: `${sender}: ` }));
    if (message.forwarded_from) bubble.append(make("p", { className: "note", text: say("forwarded", { name: message.forwarded_from }) }));
    const answered = this.messages.get(message.reply_to);
    if (answered) bubble.append(make("p", { className: "quote", text: answered.text || say("photo") }));
    bubble.append(...this.drawContent(message), this.drawFoot(message));
    node.append(bubble);
    if (message.buttons.length) node.append(this.drawKeys(message));
    this.openOnLongPress(bubble, message);
    return node;
  }

  drawService(message) {
    const { new_chat_members: joined, left_chat_member: left } = message.service;
    const full = (who) => [who.first_name, who.last_name].filter(Boolean).join(" ");
    let words = say("becameLarge");
    if (joined) words = joined.map((who) => say("joined", { name: full(who) })).join("\n");
    else if (left) words = say("left", { name: full(left) });
    return make("li", { className: "service", text: words, "data-id": message.id });
  }

  drawContent(message) {
    const parts = [];
    if (message.kind === "photo") parts.push(this.drawPhoto(message));
    if (message.kind === "document") parts.push(this.drawFile(message));
    const other = {
      voice: () => say("voice", { seconds: message.file.duration }),
      sticker: () => say("sticker"),
      location: () => say("location", { place: `${message.location.latitude}, ${message.location.longitude}` }),
      contact: () => say("contact", { name: message.contact.first_name, number: message.contact.phone_number }),
    }[message.kind];
    if (other) parts.push(make("p", { className: "note", text: other() }));
    if (message.text) parts.push(make("div", { className: "words" }, formatted(this, message)));
    return parts;
  }

  drawPhoto(message) {
    const { id, width, height } = message.file;
    const source = `/phone/download?file=${encodeURIComponent(id)}`;
    const scale = Math.min(1, TALLEST_PHOTO / height);
    const shape = { width: Math.round(width * scale), height: Math.round(height * scale) };
    const image = make("img", { src: source, alt: message.text || say("photo"), ...shape });
    const button = make("button", { className: "photo", type: "button", "aria-label": say("enlarge") }, image);
    button.addEventListener("click", () => showPicture(source, image.alt));
    return button;
  }

  drawFile(message) {
    const { id, name, size } = message.file;
    const icon = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    icon.setAttribute("viewBox", "0 0 24 24");
    icon.setAttribute("aria-hidden", "true");
    path.setAttribute("d", "M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12.5h6M9 16h6");
    icon.append(path);
    return make(
      "a",
      { className: "file", href: `/phone/download?file=${encodeURIComponent(id)}`, download: name, title: say("openFile") },
      icon,
      make("span", {}, make("b", { text: name }), make("small", { text: fileSize(size) })),
    );
  }

  drawFoot(message) {
    const time = moment(message.date).time;
    const foot = make("p", { className: "foot" }, make("span", { text: message.edits && message.text ? `${time} · ${say("edited")}` : time }));
    const more = make("button", { type: "button", "aria-label": say("more"), title: say("more"), text: "⋯" });
    more.addEventListener("click", () => this.openMenu(message));
    foot.append(more);
    return foot;
  }

  drawKeys(message) {
    const last = message.presses.at(-1);
    return make("div", { className: "keys" }, ...message.buttons.map((row) => make("div", {}, ...row.map((key) => this.drawKey(message, key, last)))));
  }

  drawKey(message, key, last) {
    const button = make("button", { type: "button", text: key.text, "data-index": key.index });
    if (last && last.index === key.index && last.label === key.text) {
      button.classList.add("tapped");
      button.classList.toggle("waiting", !last.answered);
      button.setAttribute("aria-pressed", "true");
    }
    button.addEventListener("click", () => this.press(message, key));
    return button;
  }

  // -- doing

  listen() {
    this.find(".writer").addEventListener("submit", (event) => { event.preventDefault(); this.submit(); });
    this.field.addEventListener("input", () => this.fit());
    this.field.addEventListener("keydown", (event) => {
      const sends = event.key === "Enter" && !event.shiftKey && !event.isComposing;
      if (sends && matchMedia("(pointer: fine)").matches) { event.preventDefault(); this.submit(); } // else it breaks the line
      if (event.key === "Escape") this.edit(null);
    });
    this.find(".editing button").addEventListener("click", () => this.edit(null));
    this.find(".commands").addEventListener("click", () => this.openCommands());
    this.find(".attach").addEventListener("click", () => this.openAttach());
    for (const [selector, verb] of [[".pick-photo", "send_photo"], [".pick-file", "send_document"]]) {
      const input = this.find(selector);
      input.addEventListener("change", () => { if (input.files[0]) this.sendFile(verb, input.files[0]); input.value = ""; });
    }
    this.find(".begin").addEventListener("submit", (event) => { event.preventDefault(); this.begin(); });
    this.find(".begin input").value = this.info.start ?? "";
    this.find(".shut").addEventListener("submit", (event) => { event.preventDefault(); this.try(() => ask("unblock", { person: this.person })); });
    this.find(".speaker select").addEventListener("change", (event) => { this.speaker = Number(event.target.value); this.edit(null); this.render(); });
    this.find(".newer").addEventListener("click", () => this.toNewest());
    this.list.addEventListener("scroll", () => {
      const top = this.list.scrollTop;
      if (this.isAtNewest()) this.sticks = true;
      else if (top < this.lastTop - 2) this.sticks = false;
      this.lastTop = top;
      if (this.sticks) this.find(".newer").hidden = true;
    });
  }

  async try(deed) {
    try {
      return await deed();
    } catch (error) {
      this.toast(error instanceof Refused || error instanceof TypeError ? say("notDone") : String(error));
      return undefined;
    }
  }

  async submit() {
    const text = this.field.value.trim();
    if (!text) return;
    const editing = this.editing;
    const sent = await this.try(() =>
      editing === null
        ? ask("say", { person: this.person, text, ...this.place })
        : ask("edit", { person: this.person, message: editing, text, ...this.place }),
    );
    if (!sent) return;
    if (this.field.value.trim() === text) this.field.value = "";
    this.edit(null);
    this.fit();
    this.receive(sent);
  }

  async write(text) {
    const sent = await this.try(() => ask("say", { person: this.person, text, ...this.place }));
    if (sent) this.receive(sent);
  }

  async begin() {
    const code = this.find(".begin input").value.trim();
    if (code && !/^[A-Za-z0-9_-]{1,64}$/.test(code)) { this.toast(say("badCode")); return; }
    await this.try(() => ask("start", { person: this.person, payload: code || null }));
    this.field.focus();
  }

  async press(message, key) {
    if (key.url) {
      if (leadsToBot(key.url)) openOnSomePhone(this, key.url);
      else window.open(key.url, "_blank", "noopener");
    } else if (key.copy) {
      this.copy(key.copy);
    } else if (key.data) {
      await this.try(() => ask("press", { person: this.person, message: message.id, index: key.index, ...this.place }));
    }
  }

  async sendFile(verb, file) {
    if (file.size > LARGEST_UPLOAD) { this.toast(say("tooLarge")); return; }
    const form = new FormData();
    form.append("person", this.person);
    if (!this.isPrivate) form.append("chat", this.chat);
    const caption = this.field.value.trim();
    if (caption && this.editing === null) form.append("caption", caption);
    form.append("content", file, file.name);
    const sent = await this.try(async () => {
      try {
        return await ask(verb, form);
      } catch (error) { // not a picture the server can show: it goes as a file
        if (verb !== "send_photo" || !(error instanceof Refused)) throw error;
        return ask("send_document", form);
      }
    });
    if (!sent) return;
    if (this.field.value.trim() === caption) this.field.value = "";
    this.fit();
    this.receive(sent);
  }

  async openCommands() {
    const commands = await this.try(() => ask("commands", { chat: this.chat, person: this.person }));
    if (!commands) return;
    const chosen = await choose(say("commands"), commands.map(({ command, description }) => ({ words: `/${command}`, more: description, value: `/${command}` })), say("noCommands"));
    if (chosen) await this.write(chosen);
  }

  async openAttach() {
    const chosen = await choose(say("attach"), [
      { words: say("sendPhoto"), value: ".pick-photo" },
      { words: say("sendFile"), value: ".pick-file" },
    ]);
    if (chosen) this.find(chosen).click();
  }

  async openMenu(message) {
    const choices = [];
    if (message.text) choices.push({ words: say("copy"), value: () => this.copy(message.text) });
    if (!message.outside) choices.push({ words: say("forward"), value: () => this.forward(message) });
    if (this.isMine(message) && message.text) choices.push({ words: say("edit"), value: () => this.edit(message) });
    const words = message.text || say("photo");
    const chosen = await choose(words.length > 60 ? `${words.slice(0, 58)}…` : words, choices);
    if (chosen) await chosen();
  }

  async forward(message) {
    const others = page.phones.filter((other) => other !== this);
    const to = await choose(say("forwardTo"), others.map((other) => ({ words: other.title, more: other.role, value: other })));
    if (!to) return;
    const sent = await this.try(() => ask("forward", { person: this.person, message: message.id, to: to.chat, ...this.place }));
    if (sent) { to.receive(sent); this.toast(say("passedOn")); }
  }

  async copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch { // no permission: the old way
      const field = make("textarea", { className: "unseen" });
      field.value = words;
      document.body.append(field);
      field.select();
      document.execCommand("copy");
      field.remove();
    }
    this.toast(say("copied"));
  }

  edit(message) {
    if (message === null && this.editing === null) return;
    this.editing = message?.id ?? null;
    this.field.value = message?.text ?? "";
    this.fit();
    this.renderState();
    if (message) this.field.focus();
  }

  openOnLongPress(bubble, message) {
    let timer;
    const stop = () => clearTimeout(timer);
    bubble.addEventListener("pointerdown", (event) => {
      if (event.pointerType !== "mouse" && !event.target.closest("button, a")) timer = setTimeout(() => this.openMenu(message), LONG_PRESS);
    });
    for (const name of ["pointerup", "pointermove", "pointercancel", "pointerleave"]) bubble.addEventListener(name, stop);
    bubble.addEventListener("contextmenu", (event) => {
      if (event.target.closest("a") || String(getSelection())) return;
      event.preventDefault();
      stop();
      if (!byId("sheet").open) this.openMenu(message);
    });
  }

  // -- where the list stands

  fit() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 3}px`;
  }

  /** How far to scroll to see the newest message from its first line on; its buttons may follow below. */
  newestAt() {
    const last = this.list.lastElementChild;
    if (!last) return 0;
    const top = last.getBoundingClientRect().top - this.list.getBoundingClientRect().top + this.list.scrollTop;
    return Math.max(0, Math.min(this.list.scrollHeight - this.list.clientHeight, Math.floor(top) - ABOVE_NEWEST));
  }

  isAtNewest() { return this.list.scrollTop > this.newestAt() - 48; }

  toNewest() {
    this.sticks = true;
    this.list.scrollTop = this.newestAt();
    this.find(".newer").hidden = true;
  }

  /** Keeps the newest in sight when sizes change, without taking anybody back from its buttons. */
  stay() {
    this.list.scrollTop = Math.max(this.list.scrollTop, this.newestAt());
  }

  isSeen() {
    return !document.hidden && (isNarrow() ? page.active === this : this.inView);
  }

  see() {
    if (!this.unread || !this.isSeen()) return;
    this.unread = false;
    renderTabs();
  }
}

// ---- the page -----------------------------------------------------------------------------------

function show(phone) {
  page.active = phone;
  for (const other of page.phones) other.root.classList.toggle("active", other === phone);
  if (!isNarrow()) phone.root.scrollIntoView({ inline: "center", block: "nearest" });
  phone.toNewest();
  phone.see();
  renderTabs();
  phone.tab.scrollIntoView({ inline: "nearest", block: "nearest" });
}

function makeTabs() {
  byId("tabs").replaceChildren(
    ...page.phones.map((phone) => {
      const tab = make("button", { type: "button" });
      tab.addEventListener("click", () => show(phone));
      phone.tab = tab;
      return tab;
    }),
  );
}

function renderTabs() {
  for (const phone of page.phones) {
    phone.tab.textContent = phone.title;
    phone.tab.setAttribute("aria-current", String(phone === page.active));
    if (phone.unread) phone.tab.append(make("span", { className: "dot" }), make("span", { className: "unseen", text: `, ${say("unread")}` }));
  }
}

function renderPage(info) {
  document.documentElement.lang = page.language;
  document.title = pick(info.title);
  byId("title").textContent = pick(info.title);
  byId("hint").textContent = pick(info.hint);
  byId("hint").hidden = !pick(info.hint);
  byId("guide-hint").textContent = pick(info.hint);
  byId("guide-steps").replaceChildren(...info.guide.map(drawStep));
  byId("guide-toggle").hidden = !info.guide.length;
  byId("beginnings").hidden = !info.beginnings.length;
  byId("beginnings").replaceChildren(...info.beginnings.map(drawBeginning));
  translate(document);
  renderTabs();
}

function openGuide(open) {
  byId("guide").hidden = !open;
  byId("guide-toggle").setAttribute("aria-expanded", String(open));
  if (open && page.done.size) byId("guide-steps").querySelector("li:not(.done)")?.scrollIntoView({ block: "nearest" });
  measure();
}

/** A step of the guide: words, or words and a button that makes it happen. */
function drawStep(step, place) {
  const words = make("span", { text: pick(step.words ?? step) });
  if (!step.words) return make("li", {}, words);
  const button = make("button", { className: "step", type: "button", "data-step": place });
  button.addEventListener("click", () => perform(step, place));
  const node = make("li", {}, make("div", {}, words, button));
  node.classList.toggle("done", page.done.has(place));
  labelStep(button, step);
  return node;
}

/** Says what a step's button does now: a moment that has passed is only looked at. */
function labelStep(button, step) {
  const phone = phoneOf(step);
  const ahead = step.to && !(Date.parse(step.to) <= clockNow());
  if (ahead) {
    const { date, time } = moment(Date.parse(step.to) / 1000);
    button.textContent = say("until", { moment: `${date.replace(/\/\d{4}$/, "")}, ${time}` });
  } else if (step.say) {
    button.textContent = say("typeIt", { words: step.say });
  } else if (phone) {
    button.textContent = say(phone.isPrivate ? "lookAt" : "lookAtGroup", { name: phone.title });
  }
  button.hidden = !button.textContent;
}

function phoneOf(step) { return page.phones.find(({ info }) => info.chat === step.phone); }

function clockNow() { return Date.parse(byId("clock-now").getAttribute("datetime") ?? ""); }

async function perform(step, place) {
  const phone = phoneOf(step);
  if (isNarrow()) openGuide(false);
  if (phone) show(phone);
  if (step.to && !(Date.parse(step.to) <= clockNow())) await moveClock({ to: step.to });
  if (step.say && phone) await phone.write(step.say);
  page.done.add(place);
  byId("guide-steps").children[place]?.classList.add("done");
}

function drawBeginning({ id, label }) {
  const button = make("button", { type: "button", text: pick(label), "aria-pressed": String(id === page.info.beginning) });
  button.addEventListener("click", () => beginAnew(id, pick(label)));
  return button;
}

async function beginAnew(id, name) {
  if (!await choose(say("beginAnew", { name }), [{ words: say("beginYes"), value: true }])) return;
  const says = byId("clock-says");
  says.textContent = say("beginning");
  for (const button of byId("beginnings").children) button.disabled = true;
  page.source?.close();
  page.source = page.active = null;
  try {
    await ask("begin_anew", { beginning: id });
    says.textContent = "";
  } catch {
    says.textContent = say("notDone");
  }
  for (const button of byId("beginnings").children) button.disabled = false;
  await readAll();
}

/** Shows the row of names when not all phones can be seen at once. */
function measure() {
  const row = byId("phones");
  document.body.classList.toggle("crowded", row.scrollWidth > row.clientWidth + 8 && page.phones.length > 1);
}

function renderClock({ now, moving }) {
  const unix = Date.parse(now) / 1000;
  const { weekday, short, date, time } = moment(unix);
  const shown = byId("clock-now");
  const whole = `${weekday}, ${date} · ${time}`;
  shown.textContent = isNarrow() ? `${short} · ${time}` : whole;
  shown.title = whole;
  shown.setAttribute("datetime", now);
  const goal = byId("clock-goal");
  if (document.activeElement !== goal && (goal.value === page.goal || !goal.value)) goal.value = page.goal = `${date} ${time}`;
  for (const button of byId("clock-tools").querySelectorAll("button")) button.disabled = moving;
  for (const button of byId("guide-steps").querySelectorAll("[data-step]")) {
    const step = page.info.guide[button.dataset.step];
    if (step) labelStep(button, step); // else it is about to be drawn anew
    button.disabled = moving;
  }
}

/** Writes the same time anew: in another language, or shorter. */
function retellClock() {
  const now = byId("clock-now").getAttribute("datetime");
  if (now) renderClock({ now, moving: false });
}

async function moveClock(given) {
  const says = byId("clock-says");
  says.textContent = say("moving");
  for (const button of document.querySelectorAll("#clock-tools button, [data-step]")) button.disabled = true;
  try {
    page.goal = byId("clock-goal").value;
    renderClock(await ask("move_clock", given));
    says.textContent = "";
  } catch (error) {
    says.textContent = error instanceof Refused ? error.message : say("notDone");
    renderClock(await ask("clock").catch(() => ({ now: byId("clock-now").getAttribute("datetime"), moving: false })));
  }
}

/** Reads a date and time as people write them: 29/9/2025 7:00, 29-9-2025 7h30. */
function readMoment(words) {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[\s,·]+(\d{1,2})(?:[:hg.](\d{2})?)?)?$/i.exec(words.trim());
  if (!found) return null;
  const [day, month, year, hour, minute] = found.slice(1).map((part) => Number(part ?? 0));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const same = at.getUTCDate() === day && at.getUTCMonth() === month - 1 && hour < 24 && minute < 60;
  return same ? at.toISOString().slice(0, 16) : null;
}

// ---- staying up to date -------------------------------------------------------------------------

function connect() {
  page.source?.close();
  const chats = page.phones.map((phone) => phone.chat).join(",");
  const source = new EventSource(`/phone/stream?epoch=${page.epoch}&since=${page.revision}&chats=${chats}`);
  page.source = source;
  page.heard = Date.now();
  const on = (name, deed) => source.addEventListener(name, (event) => {
    page.heard = Date.now();
    deed(JSON.parse(event.data));
  });
  const reached = ({ revision }) => { page.revision = revision; };
  on("hello", ({ fresh }) => {
    byId("offline").hidden = true;
    if (!fresh) readAll();
  });
  on("at", reached);
  on("message", (message) => page.phones.find((phone) => phone.chat === message.chat)?.receive(message));
  on("chat", receiveChat);
  on("clock", renderClock);
  on("beat", reached);
  source.addEventListener("error", () => lose(source));
}

function receiveChat(state) {
  const phone = page.phones.find(({ chat }) => chat === state.id);
  if (!phone) return;
  if (state.migrated_to) {
    phone.chat = state.migrated_to;
    phone.load().then(connect);
  } else {
    phone.setState(state);
  }
}

function lose(source) {
  if (source !== page.source) return;
  source.close();
  page.source = null;
  byId("offline").hidden = false;
  setTimeout(() => { if (!page.source) (page.epoch ? connect : readAll)(); }, 1000);
}

/** Reads everything anew: at the start, and after the server has forgotten what we know. */
async function readAll() {
  let info;
  try {
    info = await ask("page");
    page.bot = info.bot;
    if (!page.epoch) page.language = localStorage.getItem("language") ?? info.language;
    const active = page.phones.indexOf(page.active);
    page.phones = info.phones.map((phone) => new Phone(phone));
    page.active = page.phones[Math.max(active, 0)] ?? null;
    await Promise.all(page.phones.map((phone) => phone.load()));
  } catch {
    page.source?.close();
    page.source = null;
    byId("offline").hidden = false;
    setTimeout(readAll, 1000);
    return;
  }
  if (info.epoch !== page.epoch) page.done.clear();
  Object.assign(page, { info, epoch: info.epoch, revision: info.revision });
  byId("phones").replaceChildren(...page.phones.map((phone) => phone.root));
  if (!page.phones.length) byId("phones").append(make("p", { "data-t": "noPhones" }));
  makeTabs();
  byId("clock").hidden = !info.clock;
  if (info.clock) renderClock(info.clock);
  renderPage(info);
  if (page.active) show(page.active);
  for (const phone of page.phones) { watcher.observe(phone.root); sizes.observe(phone.list); phone.toNewest(); }
  measure();
  connect();
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const phone = page.phones.find(({ list }) => list === target);
    if (phone?.sticks) phone.stay();
  }
});

const watcher = new IntersectionObserver((entries) => {
  for (const { target, intersectionRatio } of entries) {
    const phone = page.phones.find(({ root }) => root === target);
    if (phone) { phone.inView = intersectionRatio > 0.5; phone.see(); }
  }
}, { threshold: [0, 0.5, 1] });

byId("language").addEventListener("click", () => {
  page.language = page.language === "vi" ? "en" : "vi";
  localStorage.setItem("language", page.language);
  renderPage(page.info);
  for (const phone of page.phones) phone.render();
  retellClock();
});
byId("guide-toggle").addEventListener("click", () => openGuide(byId("guide").hidden));
byId("clock-toggle").addEventListener("click", () => {
  const open = byId("clock").classList.toggle("open");
  byId("clock-toggle").setAttribute("aria-expanded", String(open));
});
byId("clock-tools").addEventListener("click", ({ target }) => {
  if (target.dataset.hours) moveClock({ hours: Number(target.dataset.hours) });
  if (target.dataset.days) moveClock({ days: Number(target.dataset.days) });
});
byId("clock-tools").addEventListener("submit", (event) => {
  event.preventDefault();
  const to = readMoment(byId("clock-goal").value);
  if (to) moveClock({ to });
  else byId("clock-says").textContent = say("badTime");
});
for (const name of ["sheet", "picture"]) {
  byId(`${name}-close`).addEventListener("click", () => byId(name).close());
  byId(name).addEventListener("click", ({ target }) => { if (target === byId(name)) byId(name).close(); });
}
document.addEventListener("visibilitychange", () => { for (const phone of page.phones) phone.see(); });
addEventListener("resize", measure);
narrow.addEventListener("change", retellClock);
setInterval(() => { if (page.source && Date.now() - page.heard > SILENCE) lose(page.source); }, 5000);

openGuide(false);
await readAll();
// On a small screen only a guide that leads, step by step, comes before the phones.
if (page.info?.guide.some((step) => !isNarrow() || step.words)) openGuide(true);
