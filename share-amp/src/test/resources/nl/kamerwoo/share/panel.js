/**
 * The dialog of YUI that Share shows a web script in: it hides itself when the form in it is sent, unless it is told not to,
 * and it does not know the Escape key. What the web script answers stands in a template of the page.
 */
(function () {
  'use strict';

  const FOCUSABLE = 'a, button, select, textarea, input:not([type=hidden])';

  class Happening {
    constructor() {
      this.listeners = [];
    }

    subscribe(listener) {
      this.listeners.push(listener);
    }

    fire() {
      this.listeners.forEach((listener) => listener());
    }
  }

  class SharePanel {
    constructor() {
      this.settings = { hideaftersubmit: true };
      this.cfg = { queueProperty: (name, value) => { this.settings[name] = value; } };
      this.showEvent = new Happening();
      this.hideEvent = new Happening();
      this.element = document.createElement('div');
      this.innerElement = document.createElement('div');
      this.innerElement.className = 'yui-panel';
    }

    static show({ title, url, properties }, formOf) {
      const panel = new SharePanel();
      setTimeout(() => panel.fill(title, `${url}?${new URLSearchParams(properties)}`, properties, formOf));
      return panel;
    }

    fill(title, asked, { htmlid }, formOf) {
      this.header = Object.assign(document.createElement('div'), { className: 'hd', innerHTML: title });
      this.body = document.createElement('div');
      this.body.innerHTML = document.querySelector('template').innerHTML.replaceAll('{htmlid}', htmlid);
      this.innerElement.append(this.header, this.body);
      this.element.append(this.innerElement);
      this.element.dataset.asked = asked;
      document.body.append(this.element);
      const form = this.body.querySelector('form');
      formOf(form);
      form.addEventListener('submit', () => this.settings.hideaftersubmit && this.hide());
      this.showEvent.fire();
    }

    getFocusableElements() {
      return [...this.innerElement.querySelectorAll(FOCUSABLE)].filter((element) => !element.disabled);
    }

    hide() {
      this.element.style.visibility = 'hidden';
      this.hideEvent.fire();
    }

    destroy() {
      this.element.remove();
      this.innerElement = null;
      this.header = null;
    }
  }

  window.SharePanel = SharePanel;
}());
