/**
 * The dialog of YUI that Share shows a form in: it hides itself when the form in it is sent, unless it is told not to, and it
 * does not know the Escape key.
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
    constructor(id, settings) {
      this.settings = { hideaftersubmit: true, ...settings };
      this.showEvent = new Happening();
      this.hideEvent = new Happening();
      this.element = document.createElement('div');
      this.innerElement = document.createElement('div');
      this.innerElement.className = 'yui-panel';
      this.innerElement.id = id;
    }

    setHeader(html) {
      this.header = Object.assign(document.createElement('div'), { className: 'hd', innerHTML: html });
    }

    setBody(html) {
      this.body = Object.assign(document.createElement('div'), { className: 'bd', innerHTML: html });
    }

    render(place) {
      this.innerElement.append(this.header, this.body);
      this.element.append(this.innerElement);
      place.append(this.element);
    }

    /** The scripts of the form find it once it is there. */
    show() {
      const form = this.body.querySelector('form');
      SharePanel.begin(form);
      form.addEventListener('submit', () => this.settings.hideaftersubmit && this.hide());
      this.showEvent.fire();
    }

    center() {
      this.innerElement.dataset.centred = 1 + +(this.innerElement.dataset.centred || 0);
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
