/* What the controls of Kamerwoo's forms do. A form may come into the page later, in a dialog: so it is the document that listens.
   In the JavaScript that Share's compressor can read. */
(function () {
  'use strict';
  if (window.KamerwooFormulier) { return; }
  window.KamerwooFormulier = true;

  var proxy = function () { return window.Alfresco.constants.PROXY_URI; };
  var ministries = null;

  /** Nobody is kept from saving by a question that is not answered, in milliseconds. */
  var PATIENCE = 5000;

  function parsed(text) {
    try { return JSON.parse(text); } catch (noJson) { return null; }
  }

  /** Asks the repository; an answer that does not come leaves the field as it is, and is told to who asks for that. */
  function ask(path, then, otherwise) {
    var request = new XMLHttpRequest();
    request.open('GET', proxy() + path);
    request.setRequestHeader('Accept', 'application/json');
    if (otherwise) { request.timeout = PATIENCE; }
    request.onloadend = function () {
      var answer = parsed(request.responseText);
      if (request.status === 200 && answer) { then(answer); } else if (otherwise) { otherwise(answer); }
    };
    request.send();
  }

  function texts(value) {
    return value.split(',').map(function (text) { return text.trim(); }).filter(Boolean);
  }

  function element(tag, attributes, text) {
    var made = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    if (text) { made.appendChild(document.createTextNode(text)); }
    return made;
  }

  /** Sets a field as if it was typed, so that Share looks at the form again. */
  function type(field, value) {
    if (field.value === value) { return; }
    field.value = value;
    ['keyup', 'change'].forEach(function (name) { field.dispatchEvent(new Event(name, { bubbles: true })); });
  }

  /** What is ticked in a list, and what was typed beside it, go into its field. */
  function gather(list) {
    var chosen = [];
    list.querySelectorAll('input[type=checkbox]').forEach(function (box) { if (box.checked) { chosen.push(box.value); } });
    var others = list.querySelector('input[type=text]');
    if (others) {
      texts(others.value).forEach(function (text) { if (chosen.indexOf(text) < 0) { chosen.push(text); } });
    }
    type(document.getElementById(list.getAttribute('data-kw-veld')), chosen.join(','));
  }

  /** When it is what time in the Netherlands, as a date and a time. */
  var netherlands = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'
  });
  var DAY = 24 * 60 * 60 * 1000;

  /** Share puts a Date.parse of its own in the place of the browser's, and that one knows no moments. */
  function instant(text) {
    return new Date(text).getTime();
  }

  /** The moment at which a day begins in the Netherlands, so many days after the one that is given. */
  function beginning(day, later) {
    var there = instant(day + 'T00:00:00Z') + later * DAY;
    return there - (instant(netherlands.format(there).replace(' ', 'T') + 'Z') - there);
  }

  /**
   * What is searched between goes into its field as moments, both in it. Of a day alone the search server makes one in its own
   * zone, and that is another one than in the Netherlands where it stands in UTC, as it does unless told otherwise.
   */
  function between(range) {
    var days = [].map.call(range.querySelectorAll('input[type=date]'), function (day) { return day.validity.valid ? day.value : ''; });
    var from = days[0] && new Date(beginning(days[0], 0)).toISOString();
    var to = days[1] && new Date(beginning(days[1], 1) - 1).toISOString();
    document.getElementById(range.getAttribute('data-kw-dagen')).value = from || to ? from + '|' + to : '';
  }

  /** A search that is changed begins with the days that it had. */
  function showDays(range) {
    var moments = document.getElementById(range.getAttribute('data-kw-dagen')).value.split('|');
    range.querySelectorAll('input[type=date]').forEach(function (day, place) {
      var moment = instant(moments[place]);
      day.value = isNaN(moment) ? '' : netherlands.format(moment).slice(0, 10);
    });
  }

  function withMinistries(then) {
    if (ministries) { then(ministries); return; }
    ask('kamerwoo/ministeries', function (answer) { ministries = answer.ministeries; then(ministries); });
  }

  function box(ministry, chosen) {
    var label = element('label', {});
    var tick = element('input', { type: 'checkbox', name: '-', value: ministry.afkorting });
    tick.checked = chosen.indexOf(ministry.afkorting) >= 0;
    label.appendChild(tick);
    label.appendChild(element('span', { title: ministry.naam }, ' ' + ministry.afkorting));
    return label;
  }

  function labelOf(id) {
    return document.querySelector('label[for="' + id + '"]');
  }

  /** Boxes to tick in the place of a text with commas; who is not in the list stays, in a text beside them. The focus moves along. */
  function tickable(field) {
    withMinistries(function (known) {
      var chosen = texts(field.value);
      var names = known.map(function (ministry) { return ministry.afkorting; });
      var label = labelOf(field.id);
      var purpose = document.getElementById(field.id + '-uitleg');
      var list = element('fieldset', { 'class': 'kw-vinklijst kw-ministeries', 'data-kw-veld': field.id });
      list.disabled = field.disabled;
      list.appendChild(element('legend', {}, label ? label.textContent : ''));
      if (purpose) {
        list.setAttribute('aria-describedby', purpose.id);
        list.appendChild(purpose);
      }
      known.forEach(function (ministry) { list.appendChild(box(ministry, chosen)); });
      var others = element('label', { 'class': 'kw-anders' }, field.getAttribute('data-kw-anders') + ' ');
      var typed = element('input', { type: 'text', name: '-', maxlength: '255' });
      typed.value = chosen.filter(function (name) { return names.indexOf(name) < 0; }).join(', ');
      others.appendChild(typed);
      list.appendChild(others);
      field.parentNode.insertBefore(list, label || field);
      if (label) { label.parentNode.removeChild(label); }
      var hadFocus = document.activeElement === field;
      field.type = 'hidden';
      if (hadFocus) { list.querySelector('input').focus(); }
    });
  }

  /** One ministry: its names are offered while it is typed. */
  function pickable(field) {
    withMinistries(function (known) {
      var offered = element('datalist', { id: field.id + '-ministeries' });
      known.forEach(function (ministry) {
        offered.appendChild(element('option', { value: ministry.afkorting, label: ministry.afkorting + ' – ' + ministry.naam }));
      });
      field.parentNode.appendChild(offered);
      field.setAttribute('list', offered.id);
    });
  }

  /** Share marks a help with a picture: the enter key alone opens it, and nobody hears what it is, of what, and whether it is open. */
  function openable(mark) {
    var help = document.getElementById(mark.id.replace(/-icon$/, ''));
    if (!help) { return; }
    var label = labelOf(help.id.replace(/-help$/, ''));
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-controls', help.id);
    mark.setAttribute('aria-label', (label ? label.textContent.replace(/[\s:*]+$/, '') + ': ' : '') + mark.title);
    mark.addEventListener('keydown', function (event) {
      if (event.key === ' ') {
        event.preventDefault();
        mark.click();
      }
    });
    new MutationObserver(function () { tellWhetherOpen(mark, help); }).observe(help, { attributes: true, attributeFilter: ['style'] });
    tellWhetherOpen(mark, help);
  }

  function tellWhetherOpen(mark, help) {
    mark.setAttribute('aria-expanded', String(help.style.display === 'block'));
  }

  function prepare() {
    document.querySelectorAll('.help-icon img[id$="-help-icon"]:not([role])').forEach(openable);
    document.querySelectorAll('[data-kw-gebruiker]:not([data-kw-klaar])').forEach(function (place) {
      place.setAttribute('data-kw-klaar', '');
      callByName(place);
    });
    document.querySelectorAll('input[data-kw-ministeries]:not([data-kw-klaar])').forEach(function (field) {
      field.setAttribute('data-kw-klaar', '');
      if (field.getAttribute('data-kw-ministeries') === 'meer') { tickable(field); } else { pickable(field); }
    });
  }

  function nameOf(person) {
    return [person.firstName, person.lastName].filter(Boolean).join(' ');
  }

  /** Who is told by his user name is called by his own, when the repository knows it. */
  function callByName(place) {
    ask('api/people/' + encodeURIComponent(place.getAttribute('data-kw-gebruiker')), function (person) {
      if (nameOf(person)) { place.textContent = nameOf(person); }
    });
  }

  function offerPeople(field) {
    var part = field.value.trim();
    if (part.length < 2) { return; }
    ask('api/people?maxResults=10&filter=' + encodeURIComponent(part), function (answer) {
      var offered = document.getElementById(field.getAttribute('list'));
      while (offered.firstChild) { offered.removeChild(offered.firstChild); }
      answer.people.forEach(function (person) {
        offered.appendChild(element('option', { value: person.userName, label: nameOf(person) + ' (' + person.userName + ')' }));
      });
    });
  }

  /** A message at a field, or none. */
  function tellAt(field, text) {
    document.getElementById(field.id + '-fout').textContent = text;
    if (text) { field.setAttribute('aria-invalid', 'true'); } else { field.removeAttribute('aria-invalid'); }
  }

  /** Somebody who stood there before stays, also when he left; and who was looked up is not looked up again. */
  function isToBeLookedUp(field) {
    var name = field.value.trim();
    return !field.disabled && name && name !== field.defaultValue && name !== field.getAttribute('data-kw-gezien');
  }

  /** Looks up who was typed. Only when the repository itself says that nobody has that user name, it is refused. */
  function lookUp(field, then) {
    var name = field.value.trim();
    ask('api/people/' + encodeURIComponent(name), function (person) {
      if (field.value.trim() === name && person.userName) { type(field, person.userName); }
      seen(person.userName || name);
    }, function (answer) {
      if (answer && answer.status && answer.status.code === 404) { refuse(); } else { seen(name); }
    });
    function seen(known) {
      field.setAttribute('data-kw-gezien', known);
      then();
    }
    function refuse() {
      if (field.value.trim() === name) {
        tellAt(field, field.getAttribute('data-kw-onbekend').replace('{0}', function () { return name; }));
      }
      then();
    }
  }

  /** A form waits until those who were typed in it are looked up, and goes on when they are all there. */
  function waitFor(form, fields) {
    var left = fields.length;
    if (form.hasAttribute('data-kw-wacht')) { return; }
    form.setAttribute('data-kw-wacht', '');
    fields.forEach(function (field) {
      lookUp(field, function () {
        left -= 1;
        if (left > 0) { return; }
        form.removeAttribute('data-kw-wacht');
        goOn(form);
      });
    });
  }

  function goOn(form) {
    var wrong = form.querySelector('input[data-kw-onbekend][aria-invalid=true]');
    if (wrong) { wrong.focus(); return; }
    if (document.documentElement.contains(form) && form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))) {
      form.submit();
    }
  }

  /** Why the repository refused a step of a treatment, or that it begins, without the names of classes that it stands behind. */
  function reason(message) {
    var parts = (message || '').split(/Exception while invoking (?:Task|Execution)Listener: |^(?:\d{8,} )?nl\.kamerwoo\.[\w.$]+: /);
    return parts.length > 1 ? parts[parts.length - 1].replace(/^\d{8,} /, '') : null;
  }

  /** Share says of a task that may not end like this that the error is unknown: it is told in words. */
  function tellWhy(layer, args) {
    var handlers = args[1].runtime.ajaxSubmitHandlers;
    var failure = handlers && handlers.failureCallback;
    if (!failure || !failure.scope || !failure.scope.options) { return; }
    handlers.failureCallback = {
      scope: failure.scope,
      fn: function (response) {
        var why = reason(response.json && response.json.message);
        if (!why) { failure.fn.call(failure.scope, response, failure.obj); return; }
        window.Alfresco.util.PopupManager.displayPrompt({
          title: failure.scope.msg(failure.scope.options.failureMessageKey || 'message.failure'),
          text: why
        });
      }
    };
  }

  window.YAHOO.Bubbling.on('afterFormRuntimeInit', tellWhy);
  window.YAHOO.Bubbling.on('formContentsUpdated', function () { document.querySelectorAll('fieldset[data-kw-dagen]').forEach(showDays); });

  var waiting = null;
  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field.hasAttribute && field.hasAttribute('data-kw-persoon')) {
      if (field.hasAttribute('aria-invalid')) { tellAt(field, ''); }
      clearTimeout(waiting);
      waiting = setTimeout(function () { offerPeople(field); }, 250);
    }
  });
  document.addEventListener('change', function (event) {
    var range = event.target.closest && event.target.closest('fieldset[data-kw-dagen]');
    if (range) { between(range); }
    var list = event.target.closest && event.target.closest('fieldset[data-kw-veld]');
    if (list && event.target.id !== list.getAttribute('data-kw-veld')) { gather(list); }
    if (event.isTrusted && event.target.hasAttribute('data-kw-onbekend') && isToBeLookedUp(event.target)) { lookUp(event.target, function () {}); }
  });
  /* Share sends a form on the enter key before the field that is typed in has told that it was changed, and sends a day that is
     not whole as none: its buttons keep the browser from looking at the form. */
  document.addEventListener('submit', function (event) {
    var typed = document.activeElement;
    if (event.target.contains(typed)) { typed.dispatchEvent(new Event('change', { bubbles: true })); }
    var wrong = event.target.querySelector('input[type=date]:invalid');
    if (wrong) {
      event.preventDefault();
      event.stopImmediatePropagation();
      wrong.reportValidity();
      return;
    }
    var people = [].filter.call(event.target.querySelectorAll('input[data-kw-onbekend]'), isToBeLookedUp);
    if (people.length) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waitFor(event.target, people);
    }
  }, true);
  new MutationObserver(prepare).observe(document.documentElement, { childList: true, subtree: true });
  prepare();
}());
