/**
 * What is done with a dossier or a document without asking for anything first, and what every action says when the repository
 * refuses it. Share's own says the same whatever was wrong.
 */
window.KamerwooActie = (function ()
{
   if (typeof Alfresco === "undefined" || !Alfresco.util || !Alfresco.util.Ajax)
   {
      return null;
   }

   /** What an action of Share is told that is not for the repository. */
   var VOOR_SHARE = ["function", "action", "successMessage", "failureMessage"];

   /** With these the module's own addresses answer in words, after the number that Alfresco gives to what went wrong. */
   var IN_WOORDEN = [400, 403, 409],
      WOORDEN = /^(?:\d{8,} )?([\s\S]+)$/;

   /** The address that a form is sent to names the class before its words: only those of the module are for people. */
   var KLASSE_EN_WOORDEN = /^(?:\d{8,} )?nl\.kamerwoo\.[\w.$]+: (?:\d{8,} )?([\s\S]+)$/;

   /** For so long what is read again is waited for, in milliseconds. */
   var GEDULD = 10000;

   /** What the repository is at work on. */
   var bezig = {};

   /** Why the repository refused; null when it does not say it in words for people. */
   function waarom(antwoord)
   {
      var status = antwoord.serverResponse && antwoord.serverResponse.status,
         vorm = IN_WOORDEN.indexOf(status) < 0 ? KLASSE_EN_WOORDEN : WOORDEN,
         delen = vorm.exec(antwoord.json && antwoord.json.message || "");
      return delen ? delen[1] : null;
   }

   /** Tells what was not done, where it is heard too; who closes it is back where he was. */
   function meld(titel, tekst)
   {
      var venster = window.KamerwooDialoog.open(function () { return true; }),
         sluit = window.KamerwooDialoog.maak("button", { type: "button" }, [Alfresco.util.message("button.close")]);
      sluit.addEventListener("click", venster.sluit);
      venster.toon(titel, [], [sluit], sluit);
      venster.fout(tekst);
   }

   /** What an action is chosen with. */
   function link(bron)
   {
      return bron.getElementsByTagName("a")[0] || bron;
   }

   /** The box of the row in a list. */
   function vakjes(record)
   {
      return [].filter.call(document.querySelectorAll('input[name="fileChecked"]'), function (vakje)
      {
         return vakje.value === record.nodeRef;
      });
   }

   /** Beside a dossier or document the same action, or the first when that one is offered no more. */
   function acties(bron)
   {
      var alle = [].slice.call(document.querySelectorAll(".document-actions .action-set a, .folder-actions .action-set a"));
      return alle.filter(function (een) { return een.parentNode.className === bron.className; }).concat(alle.slice(0, 1));
   }

   /**
    * Back to what was pressed. Where that is read again it is gone, and in a list it is out of sight once the mouse is elsewhere:
    * then to the box of its row, where Share shows what may be done with it.
    */
   function terug(record, bron)
   {
      return [link(bron)].concat(vakjes(record), acties(bron)).some(function (plek)
      {
         plek.focus();
         return document.activeElement === plek;
      });
   }

   /** What is read again when something is done takes the focus with it: it goes on where it was. */
   function blijf(record, bron)
   {
      var kijker = new MutationObserver(function ()
      {
         if (document.activeElement === document.body && !document.body.contains(bron) && terug(record, bron))
         {
            kijker.disconnect();
         }
      });
      kijker.observe(document.body, { childList: true, subtree: true });
      YAHOO.lang.later(GEDULD, kijker, kijker.disconnect);
   }

   /**
    * Who presses again while the repository is at work, does not have it done twice.
    *
    * @param werk is given what to call when it is done
    */
   function eenmaal(record, actie, bron, werk)
   {
      var sleutel = actie.id + " " + record.nodeRef;
      if (bezig.hasOwnProperty(sleutel))
      {
         return;
      }
      bezig[sleutel] = true;
      bron.setAttribute("aria-busy", "true");
      werk(function ()
      {
         delete bezig[sleutel];
         bron.removeAttribute("aria-busy");
      });
   }

   /** What the action is told: Share knows texts alone. */
   function waarden(params)
   {
      var gegeven = {};
      Object.keys(params).forEach(function (naam)
      {
         if (VOOR_SHARE.indexOf(naam) < 0)
         {
            gegeven[naam] = params[naam] === "true" || params[naam] === "false" ? params[naam] === "true" : params[naam];
         }
      });
      return gegeven;
   }

   function adres(record, actie)
   {
      return [
         "kamerwoo",
         record.jsNode.isContainer ? "dossiers" : "stukken",
         record.jsNode.nodeRef.id,
         "acties",
         actie.replace(/^kamerwoo-/, "")
      ].join("/");
   }

   YAHOO.Bubbling.fire("registerAction",
   {
      actionName: "onKamerwooActie",
      fn: function (record, bron)
      {
         var lijst = this,
            actie = this.getAction(record, bron),
            params = actie.params;

         eenmaal(record, actie, bron, function (klaar)
         {
            var isGevraagd = lijst.modules.actions.genericAction(
            {
               success:
               {
                  callback:
                  {
                     fn: function ()
                     {
                        klaar();
                        blijf(record, bron);
                     }
                  },
                  event: { name: "metadataRefresh", obj: record },
                  message: lijst.msg(params.successMessage, record.displayName)
               },
               failure:
               {
                  callback:
                  {
                     fn: function (antwoord)
                     {
                        klaar();
                        meld(lijst.msg(actie.label), waarom(antwoord) || lijst.msg(params.failureMessage, record.displayName));
                     }
                  }
               },
               webscript:
               {
                  method: Alfresco.util.Ajax.POST,
                  stem: Alfresco.constants.PROXY_URI,
                  name: adres(record, params.action)
               },
               config:
               {
                  requestContentType: Alfresco.util.Ajax.JSON,
                  dataObj: waarden(params)
               }
            });
            if (isGevraagd === false)
            {
               klaar();
            }
         });
      }
   });

   return { waarom: waarom, meld: meld, eenmaal: eenmaal, terug: terug, blijf: blijf };
})();
