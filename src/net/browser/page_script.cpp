#include "net/browser/page_script.hpp"

namespace kanshiki {

// Elements of a page may bear the names of methods (<input name="getAttribute">) and hide them: all that may
// be hidden is called through the prototypes, which in this world are nobody else's.
const char* const page_script = R"JS((() => {
  const getter = (type, name) => {
    const get = Object.getOwnPropertyDescriptor(type.prototype, name).get;
    return object => get.call(object);
  };
  const method = (type, name) => (object, ...values) => type.prototype[name].apply(object, values);
  const bodyOf = getter(Document, 'body'), rootOf = getter(Document, 'documentElement');
  const titleOf = getter(Document, 'title');
  const baseOf = getter(Node, 'baseURI'), parentOf = getter(Node, 'parentElement');
  const contentOf = getter(Node, 'textContent'), beforeOf = getter(Node, 'previousSibling');
  const tagOf = getter(Element, 'localName'), shadowOf = getter(Element, 'shadowRoot');
  const shownOf = getter(HTMLElement, 'innerText');
  const attribute = method(Element, 'getAttribute'), all = method(Element, 'querySelectorAll');
  const boxOf = method(Element, 'getBoundingClientRect'), isShown = method(Element, 'checkVisibility');
  const scrollTo = method(Element, 'scrollIntoView'), htmlOf = method(Element, 'getHTML');
  const allOf = (root, what) => root instanceof Element ? all(root, what)
      : (root instanceof Document ? Document : DocumentFragment).prototype.querySelectorAll.call(root, what);

  const line = (text, most = 300) => String(text ?? '').replace(/\s+/g, ' ').trim().slice(0, most);
  const url = (text, node) => { try { return new URL(text || '', baseOf(node)).href; } catch { return ''; } };

  // Every root of a tree: the document, the closed shadow roots that were handed in, and the open ones in
  // all of them.
  const roots = () => {
    const out = [document, ...kanshiki.closed];
    for (let i = 0; i < out.length && out.length < 200; ++i)
      for (const element of allOf(out[i], '*'))
        if (shadowOf(element)) out.push(shadowOf(element));
    return out;
  };

  // The words by which a reader knows what a control wants.
  const label = element => {
    const named = line(attribute(element, 'aria-label'));
    if (named) return named;
    const labels = element instanceof HTMLButtonElement || !('labels' in element) ? [] : [...(element.labels ?? [])];
    const words = line(labels.map(one => contentOf(one)).join(' '));
    if (words) return words;
    const ids = line(attribute(element, 'aria-labelledby')).split(' ').filter(Boolean);
    const pointed = line(ids.map(id => contentOf(element.getRootNode().getElementById?.(id) ?? document.createTextNode(''))).join(' '));
    if (pointed) return pointed;
    const tag = tagOf(element);
    if (tag === 'button' || tag === 'a' || attribute(element, 'role') === 'button')
      return line(shownOf(element) || contentOf(element)) || line(all(element, 'img[alt]')[0]?.alt);
    return line(attribute(element, 'title')) || before(element);
  };
  // What stands before an element that no label belongs to: in its row, its cell, its line.
  const before = element => {
    for (let at = element, steps = 0; at && steps < 3; at = parentOf(at), ++steps)
      for (let other = beforeOf(at), seen = 0; other && seen < 4; other = beforeOf(other), ++seen) {
        if (other instanceof Element && /^(input|select|textarea|button|script|style)$/.test(tagOf(other))) break;
        const words = line(contentOf(other), 80);
        if (words) return words;
      }
    return '';
  };

  const kinds = 'input, select, textarea, button, a[role=button], [role=button], a[onclick], ' +
      'a[class*=btn], a[class*=button], a[href^="javascript:"]';
  const value = element => {
    const tag = tagOf(element);
    if (tag === 'select') return line(element.options[element.selectedIndex]?.text);
    if (tag === 'input' && /^(checkbox|radio)$/.test(element.type)) return element.checked ? 'on' : '';
    return tag === 'input' || tag === 'textarea' ? String(element.value).slice(0, 1000) : '';
  };
  const control = (element, forms) => {
    const tag = tagOf(element), box = boxOf(element);
    const input = /^(input|select|textarea|button)$/.test(tag);
    const form = input ? forms.indexOf(element.form) : -1;
    return {
      form: form < 0 ? null : form, tag: input ? tag : 'button',
      type: tag === 'input' || tag === 'button' ? element.type : tag === 'a' ? 'link' : '',
      name: line(attribute(element, 'name')), id: line(attribute(element, 'id')), label: label(element),
      placeholder: line(attribute(element, 'placeholder')), autocomplete: line(attribute(element, 'autocomplete')),
      value: value(element),
      options: tag === 'select' ? [...element.options].slice(0, 300).map(one => line(one.text, 100)) : [],
      visible: isShown(element, {visibilityProperty: true, opacityProperty: true}) && box.width > 1 && box.height > 1,
      box: [box.x + scrollX, box.y + scrollY, box.width, box.height],
    };
  };

  const kanshiki = {
    closed: [],
    controls: [],
    read() {
      const places = roots(), root = rootOf(document), body = bodyOf(document);
      const forms = places.flatMap(place => [...allOf(place, 'form')]).slice(0, 200);
      kanshiki.controls = places.flatMap(place => [...allOf(place, kinds)]).slice(0, 1000);
      const icons = [...allOf(document, 'link[rel~="icon" i], link[rel="apple-touch-icon" i]')];
      return {
        title: titleOf(document), language: root ? line(attribute(root, 'lang'), 40) : '',
        text: [body && body instanceof HTMLElement ? shownOf(body) : '',
               ...places.slice(1).map(place => contentOf(place))].join('\n').slice(0, 1 << 20),
        html: root ? '<!DOCTYPE html>\n<' + tagOf(root) + [...root.attributes].map(one =>
                ' ' + one.name + '="' + one.value.replace(/&/g, '&amp;').replace(/"/g, '&quot;') + '"').join('') + '>' +
                htmlOf(root, {shadowRoots: places.slice(1)}).slice(0, 1 << 21) + '</' + tagOf(root) + '>' : '',
        forms: forms.map(form => ({action: url(attribute(form, 'action'), form),
                                   method: line(attribute(form, 'method')).toLowerCase() || 'get'})),
        controls: kanshiki.controls.map(one => control(one, forms)),
        icon: icons.length ? url(attribute(icons[0], 'href'), icons[0]) : url('/favicon.ico', document),
        scroll: [scrollX, scrollY],
      };
    },
    // Brings a control into view; its middle, in the frame's viewport.
    place(index) {
      const element = kanshiki.controls[index];
      if (!element) return null;
      scrollTo(element, {block: 'center', inline: 'center', behavior: 'instant'});
      const box = boxOf(element);
      return box.width > 0 && box.height > 0 ? [box.x + box.width / 2, box.y + box.height / 2] : null;
    },
    // Makes ready for typing: whatever is in there is selected, so that it is replaced.
    focus(index) {
      const element = kanshiki.controls[index];
      if (!element) return false;
      HTMLElement.prototype.focus.call(element);
      if (tagOf(element) === 'input' || tagOf(element) === 'textarea') try { element.select(); } catch {}
      return true;
    },
    // Chooses the option of that text, or the first that is no placeholder; how a choice is made is not seen.
    choose(index, text) {
      const element = kanshiki.controls[index];
      if (tagOf(element) !== 'select') return false;
      const options = [...element.options];
      const wanted = options.findIndex(one => one.value === text || one.text.trim() === text);
      element.selectedIndex = wanted >= 0 ? wanted : Math.min(1, options.length - 1);
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, {bubbles: true}));
      return true;
    },
    tag: index => kanshiki.controls[index] ? tagOf(kanshiki.controls[index]) : '',
    // Sends the form that a control belongs to, as the Enter key would.
    send(index) {
      const form = kanshiki.controls[index]?.form;
      if (!form) return false;
      HTMLFormElement.prototype.requestSubmit.call(form);
      return true;
    },
  };
  globalThis.kanshiki = kanshiki;
})())JS";

}  // namespace kanshiki
