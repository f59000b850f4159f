/**
 * What Share gives the scripts of the module in the browser, and no more of it: to ask for anything else is an error, which
 * every test finds in the log of the browser. It does what Share 25.3 does, as far as the module can tell the difference.
 */
(function () {
  'use strict';

  const setting = JSON.parse(document.getElementById('share').textContent);

  /** Names that are not here are refused, where YUI would shrug or break somewhere else. */
  function strict(name, members) {
    return new Proxy(members, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target) {
          return target[key];
        }
        throw refused(`${name}.${key} is not what Share gives here`);
      },
    });
  }

  function refused(message) {
    console.error(message);
    return new Error(message);
  }

  /** A part that the page may not have; a script has to look before it uses it. */
  function here(part, value) {
    return setting.parts.includes(part) ? value : undefined;
  }

  /** Its own date.js stands in the place of what the browser has, and makes nothing of a moment. */
  Date.parse = () => null;

  let numbered = 0;
  const layers = {};
  const Bubbling = {
    on(layer, listener, scope) {
      (layers[layer] = layers[layer] || []).push([listener, scope || window]);
    },
    /** A listener is given the name of the layer and, second in a list, what was told. */
    fire(layer, told) {
      (layers[layer] || []).forEach(([listener, scope]) => listener.call(scope, layer, [null, told || {}]));
    },
  };

  const constants = {
    PROXY_URI: `${location.origin}/share/proxy/alfresco/`,
    URL_RESCONTEXT: '/share/res/',
    URL_SERVICECONTEXT: '/share/service/',
    JS_LOCALE: setting.locale,
  };

  function encodeHTML(text) {
    if (text === null || text === undefined) {
      return '';
    }
    const holder = document.createElement('div');
    holder.textContent = text;
    return holder.innerHTML.replace(/\n/g, '<br />&nbsp;&nbsp;&nbsp;').replace(/"/g, '&quot;');
  }

  /** A text with its values filled in. Share shows the key of one that it has not, which nobody should see. */
  function message(key, scope, ...rest) {
    const values = rest.length === 1 && Array.isArray(rest[0]) ? rest[0] : rest;
    if (!Object.hasOwn(setting.texts, key)) {
      throw refused(`no text ${key}`);
    }
    const text = values.length ? setting.texts[key].replaceAll("''", "'") : setting.texts[key];
    return text.replace(/\{(\d+)\}/g, (hole, number) => {
      if (values[number] === undefined) {
        throw refused(`no value for ${hole} of ${key}`);
      }
      return values[number];
    });
  }

  const CSRFPolicy = {
    isFilterEnabled: () => setting.csrf,
    getHeader: () => 'Alfresco-CSRFToken',
    getParameter: () => 'Alfresco-CSRFToken',
    getCookie: () => 'Alfresco-CSRFToken',
    getToken() {
      const found = document.cookie.split('; ').find((part) => part.startsWith(`${CSRFPolicy.getCookie()}=`));
      return found ? decodeURIComponent(found.split('=')[1]).replaceAll('"', '') : null;
    },
  };

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  const Ajax = {
    GET: 'GET',
    POST: 'POST',
    JSON: 'application/json',
    request({ method, url, dataObj, execScripts, successCallback, failureCallback }) {
      if (method !== Ajax.GET || !execScripts) {
        throw refused('a form of Share is asked for with its scripts');
      }
      const request = new XMLHttpRequest();
      request.open(method, `${url}?${new URLSearchParams(dataObj)}`);
      request.onloadend = () => (request.status === 200 ? successCallback : failureCallback).fn({ json: null, serverResponse: request });
      request.send();
    },
    /** What went well is told in passing, after what is done about it. */
    jsonPost({ url, dataObj, successCallback, failureCallback, successMessage }) {
      const request = new XMLHttpRequest();
      request.open('POST', url);
      request.setRequestHeader('Content-Type', 'application/json');
      if (CSRFPolicy.isFilterEnabled()) {
        request.setRequestHeader(CSRFPolicy.getHeader(), CSRFPolicy.getToken());
      }
      request.onloadend = () => {
        if (request.status === 401) {
          location.reload();
          return;
        }
        const isDone = request.status >= 200 && request.status < 300;
        const callback = isDone ? successCallback : failureCallback;
        callback.fn.call(callback.scope || Ajax, { json: parsed(request.responseText), serverResponse: request }, callback.obj);
        if (isDone && successMessage) {
          document.body.append(Object.assign(document.createElement('p'), { textContent: successMessage }));
        }
      };
      request.send(JSON.stringify(dataObj));
    },
  };

  const PopupManager = {
    /** A modal dialog with one button; what it tells is a text and not HTML. */
    displayPrompt({ title, text }) {
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-labelledby', 'prompt-title');
      dialog.innerHTML = `<h2 id="prompt-title">${encodeHTML(title)}</h2><p>${encodeHTML(text)}</p><form method="dialog"><button>OK</button></form>`;
      document.body.append(dialog);
      dialog.showModal();
    },
  };

  /** What a form is sent as: Share passes over what is called a dash and what is disabled. */
  function dataOf(form) {
    const data = {};
    [...form.elements].forEach((element) => {
      const name = element.name || element.id;
      const unticked = ['checkbox', 'radio'].includes(element.type) && !element.checked;
      if (name && name !== '-' && !element.disabled && element.type !== 'button' && !unticked) {
        data[name] = element.value;
      }
    });
    return data;
  }

  /** The form of a task: it tells whoever listens when it is there, looks at what is needed and sends the rest as JSON. */
  class FormUI {
    constructor(form) {
      this.form = form;
      this.runtime = {};
      this.options = { failureMessageKey: 'message.failure' };
      this.needed = [...form.querySelectorAll('[data-needed]')].map((mark) => document.getElementById(mark.dataset.needed));
      this.needed.forEach((field) => ['keyup', 'change'].forEach((kind) => field.addEventListener(kind, () => this.look(field))));
      this.runtime.ajaxSubmitHandlers = {
        successCallback: { fn: () => document.body.append(Object.assign(document.createElement('p'), { id: 'sent', textContent: 'OK' })), scope: this },
        failureCallback: { fn: this.failed, scope: this },
      };
      form.addEventListener('submit', (event) => this.submit(event));
      form.querySelectorAll('.help-text').forEach((text) => this.help(text));
      this.button();
      Bubbling.fire('afterFormRuntimeInit', { component: this, runtime: this.runtime });
    }

    /** A button of YUI tells the form that it is sent, without the browser looking at it; so does the enter key, at once. */
    button() {
      const { form } = this;
      const send = form.querySelector('button[data-send]');
      send.addEventListener('click', () => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
      form.addEventListener('keypress', (event) => {
        if (event.key === 'Enter' && ['text', 'checkbox', 'radio', 'select-one'].includes(event.target.type)) {
          event.preventDefault();
          send.click();
        }
      });
    }

    /** A mark shows and hides the text of a help: on a click and on the enter key. */
    help(text) {
      const mark = document.getElementById(`${text.id}-icon`);
      const toggle = () => { text.style.display = text.style.display === 'block' ? 'none' : 'block'; };
      mark.addEventListener('click', toggle);
      mark.addEventListener('keydown', (event) => event.key === 'Enter' && toggle());
    }

    msg(key, ...values) {
      return message(key, 'form', values);
    }

    look(field) {
      field.classList.toggle('invalid', !field.value.trim());
      return !field.classList.contains('invalid');
    }

    failed() {
      PopupManager.displayPrompt({ title: this.msg(this.options.failureMessageKey), text: this.msg('message.unknown-error') });
    }

    submit(event) {
      event.preventDefault();
      if (this.needed.map((field) => this.look(field)).every(Boolean)) {
        Ajax.jsonPost({ url: this.form.action, dataObj: dataOf(this.form), ...this.runtime.ajaxSubmitHandlers });
      }
    }
  }

  /** The form of an action, which whoever shows it may say more about before it begins. */
  class DialogForm extends FormUI {
    constructor(form) {
      super(form);
      const eventGroup = form.id;
      this.buttons = strict('buttons', { submit: this.yuiButton('data-send'), cancel: this.yuiButton('data-cancel') });
      Object.assign(this, { eventGroup });
      this.runtime.setAJAXSubmit = (isOn, handlers) => Object.assign(this.runtime, { ajaxSubmitHandlers: handlers });
      Bubbling.fire('formContentReady', this);
      Bubbling.fire('beforeFormRuntimeInit', { eventGroup, component: this, runtime: this.runtime });
    }

    yuiButton(mark) {
      const button = this.form.querySelector(`button[${mark}]`);
      return strict('button', {
        set(name, value) {
          button[strict('property', { label: 'textContent', disabled: 'disabled' })[name]] = value;
        },
        addListener: (kind, listener) => button.addEventListener(kind, listener),
      });
    }

    submit(event) {
      event.preventDefault();
      const { doBeforeAjaxRequest } = this.runtime;
      if (!doBeforeAjaxRequest || doBeforeAjaxRequest.fn.call(doBeforeAjaxRequest.scope)) {
        super.submit(event);
      }
    }
  }

  window.SharePanel.begin = (form) => new DialogForm(form);

  /** What Share does with an action of the repository: who asked for it is told first, and then whoever looks. */
  function genericAction({ success, failure, webscript, config }) {
    const tell = ({ callback, event, message: text }, answer) => {
      callback.fn.call({}, answer, callback.obj);
      if (event) {
        Bubbling.fire(event.name, event.obj);
      }
      if (text) {
        document.body.append(Object.assign(document.createElement('p'), { textContent: text }));
      }
    };
    if (webscript.method !== Ajax.POST || config.requestContentType !== Ajax.JSON) {
      throw refused('an action of the repository is sent as JSON');
    }
    Ajax.jsonPost({
      url: webscript.stem + webscript.name,
      dataObj: config.dataObj,
      successCallback: { fn: (answer) => tell(success, answer) },
      failureCallback: { fn: (answer) => tell(failure, answer) },
    });
  }

  /** A node as a list has it: the names of its properties with a line for the colon. */
  function node({ nodeRef, properties, isContainer }) {
    const named = Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.replace(/:/g, '_'), value]));
    return strict('jsNode', {
      nodeRef: strict('nodeRef', { nodeRef, id: nodeRef.split('/').pop() }),
      properties: named,
      isContainer,
      hasProperty: (name) => Object.hasOwn(named, name),
    });
  }

  function actions(owner) {
    Bubbling.on('registerAction', (layer, [, { actionName, fn }]) => { owner[actionName] = fn; });
  }

  class DocumentList {
    constructor() {
      this.renderers = {};
      Bubbling.on('registerRenderer', (layer, [, { propertyName, renderer }]) => { this.renderers[propertyName] = renderer; });
      Bubbling.on('metadataRefresh', () => { document.body.dataset.refreshed = 1 + +(document.body.dataset.refreshed || 0); });
      actions(this);
    }

    msg(key, ...values) {
      return message(key, 'Alfresco.DocumentList', values);
    }

    /** A line of a list as its template says: what a renderer makes of a name, or else the property. */
    line(template, record) {
      return template.replace(/\{(\w+)(?: ([\w.-]+))?\}/g, (all, name, key) => {
        const label = key ? `<em>${this.msg(key)}</em>: ` : '';
        if (Object.hasOwn(this.renderers, name)) {
          return this.renderers[name].call(this, record, label);
        }
        return record.jsNode.hasProperty(name) ? `<span class="item">${label}${encodeHTML(record.jsNode.properties[name])}</span>` : '';
      });
    }

    indicator({ id, icon, label }) {
      return `<div class="status"><img src="${constants.URL_RESCONTEXT}components/documentlibrary/indicators/${icon}" title="${encodeHTML(message(label))}" alt="${id}" /></div>`;
    }

    show(row, { templates, indicators, node: shown }) {
      const record = { jsNode: node(shown), displayName: shown.name };
      const lines = templates.map((template) => this.line(template, record)).filter(Boolean);
      row.innerHTML = indicators.map((one) => this.indicator(one)).join('') + lines.map((line) => `<div class="detail">${line}</div>`).join('');
    }
  }

  /** What may be done with one dossier; an action is found by the class of what it was chosen with. */
  class FolderActions {
    constructor() {
      this.modules = strict('modules', { actions: strict('modules.actions', { genericAction }) });
      actions(this);
    }

    msg(key, ...values) {
      return message(key, 'Alfresco.FolderActions', values);
    }

    getAction(record, owner) {
      return record.actions.find(({ id }) => id === owner.className.split(' ')[0]);
    }
  }

  class DocListToolbar {
    constructor() {
      actions(this);
    }
  }

  const lang = strict('YAHOO.lang', {
    isArray: Array.isArray,
    later: (wait, scope, work, value) => setTimeout(() => work.call(scope || {}, value), wait),
  });
  const widget = strict('YAHOO.widget', { Dialog: window.SharePanel });
  window.YAHOO = strict('YAHOO', { Bubbling: strict('YAHOO.Bubbling', Bubbling), lang, widget });
  window.Alfresco = strict('Alfresco', {
    constants: strict('Alfresco.constants', constants),
    util: strict('Alfresco.util', {
      encodeHTML,
      message,
      hasEventInterest: (group, args) => Boolean(args[1]) && args[1].eventGroup === group,
      generateDomId: () => `alf-id${(numbered += 1)}`,
      /** By the type of a node; what is not in it is drawn as what it is a kind of, or else as a document. */
      getFileIcon: { types: { 'cm:content': 'file', 'cm:folder': 'folder' } },
      Ajax: strict('Alfresco.util.Ajax', Ajax),
      CSRFPolicy: strict('Alfresco.util.CSRFPolicy', CSRFPolicy),
      PopupManager: strict('Alfresco.util.PopupManager', PopupManager),
    }),
    DocumentList: here('list', DocumentList),
    DocListToolbar: here('list', DocListToolbar),
  });

  const list = here('list', new DocumentList());
  const toolbar = here('list', new DocListToolbar());
  const folder = here('actions', new FolderActions());

  addEventListener('DOMContentLoaded', () => {
    document.querySelectorAll('form[data-share]').forEach((form) => new FormUI(form));
    document.querySelectorAll('[data-row]').forEach((row) => list.show(row, JSON.parse(row.dataset.row)));
    document.querySelectorAll('[data-record]').forEach((owner) => {
      const record = JSON.parse(owner.dataset.record);
      record.jsNode = node(record);
      owner.querySelector('a').addEventListener('click', (event) => {
        event.preventDefault();
        const action = folder.getAction(record, owner);
        folder[action.params.function].call(folder, record, owner);
      });
    });
    document.querySelectorAll('button[data-action]').forEach((button) => {
      const chosen = JSON.parse(button.dataset.chosen).map((one) => ({ jsNode: node(one), displayName: one.name }));
      button.addEventListener('click', () => toolbar[button.dataset.action].call(toolbar, chosen));
    });
  });
}());
