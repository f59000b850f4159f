/**
 * The dialog of an action that asks for something first. Share's own is gone as soon as OK is pressed, says the same
 * whatever the repository answers, and neither the Escape key nor a screen reader knows that it is a dialog. Here it stays
 * until the repository has done it, and tells why it did not.
 */
(function ()
{
   var actie = window.KamerwooActie;

   if (!actie)
   {
      return;
   }

   /** Those that are open, by the id of their form. */
   var open = {};

   function isOpen(venster)
   {
      return open.hasOwnProperty(venster.id);
   }

   /** The one that a form tells of itself in, or undefined: there are other forms. */
   function vanFormulier(args)
   {
      return open[Object.keys(open).filter(function (id)
      {
         return Alfresco.util.hasEventInterest(id + "-form", args);
      })[0]];
   }

   function sluit(venster)
   {
      if (isOpen(venster))
      {
         venster.paneel.hide();
      }
   }

   /** Back to where somebody was. */
   function verlaat(venster)
   {
      venster.paneel.destroy();
      actie.terug(venster.record, venster.bron);
      if (venster.isGedaan)
      {
         actie.blijf(venster.record, venster.bron);
      }
   }

   /** What comes in it later makes it larger: the boxes of a list, why it was refused. */
   function inBeeld(venster)
   {
      var kader = venster.paneel.innerElement,
         maat = function () { return kader.offsetWidth + "x" + kader.offsetHeight; },
         was = maat();
      new MutationObserver(function ()
      {
         if (isOpen(venster) && maat() !== was)
         {
            was = maat();
            venster.paneel.center();
         }
      }).observe(kader, { childList: true, subtree: true });
   }

   /** Told in the dialog, where it is put right; a text is only ever a text. */
   function meld(venster, tekst)
   {
      var velden = venster.paneel.innerElement.querySelector(".form-fields");
      if (!venster.fout)
      {
         venster.fout = document.createElement("p");
         venster.fout.className = "kamerwoo-geweigerd";
         venster.fout.setAttribute("role", "alert");
         velden.parentNode.insertBefore(venster.fout, velden);
      }
      venster.fout.textContent = tekst;
   }

   function bezig(venster, waarde)
   {
      venster.bezig = waarde;
      venster.paneel.innerElement.setAttribute("aria-busy", String(waarde));
   }

   function geweigerd(venster, antwoord)
   {
      var tekst = actie.waarom(antwoord) || venster.mislukt;
      if (!isOpen(venster))
      {
         actie.meld(venster.titel, tekst);
         return;
      }
      bezig(venster, false);
      meld(venster, tekst);
      venster.paneel.innerElement.focus();
   }

   /** Share finds the first and the last control before there are buttons in the place of them. */
   function bijTab(venster, gebeurtenis)
   {
      var kader = venster.paneel.innerElement,
         zichtbaar = venster.paneel.getFocusableElements().filter(function (element)
         {
            return element.offsetParent && element.tabIndex >= 0;
         }),
         eerste = zichtbaar[0],
         laatste = zichtbaar[zichtbaar.length - 1],
         nu = document.activeElement;

      if (gebeurtenis.shiftKey && (nu === eerste || nu === kader))
      {
         gebeurtenis.preventDefault();
         laatste.focus();
      }
      else if (!gebeurtenis.shiftKey && nu === laatste)
      {
         gebeurtenis.preventDefault();
         eerste.focus();
      }
   }

   /** What Share leaves out of it: that it is a dialog, its name, its keys and where the focus is. */
   function toegankelijk(venster)
   {
      var kader = venster.paneel.innerElement,
         kop = venster.paneel.header;

      kop.id = venster.id + "-kop";
      kader.setAttribute("role", "dialog");
      kader.setAttribute("aria-modal", "true");
      kader.setAttribute("aria-labelledby", kop.id);
      kader.tabIndex = -1;
      kader.addEventListener("keydown", function (gebeurtenis)
      {
         if (gebeurtenis.key === "Escape")
         {
            gebeurtenis.preventDefault();
            sluit(venster);
         }
         else if (gebeurtenis.key === "Tab")
         {
            bijTab(venster, gebeurtenis);
         }
      });
      if (!kader.contains(document.activeElement))
      {
         kader.focus();
      }
   }

   /** Of a parameter the repository tells but what it is called there, which nobody has to read or hear. */
   function zonderNamen(venster)
   {
      [].forEach.call(venster.paneel.innerElement.querySelectorAll(".form-field [name][title]"), function (veld) { veld.removeAttribute("title"); });
   }

   YAHOO.Bubbling.on("formContentReady", function (laag, args)
   {
      var venster = vanFormulier(args);
      if (venster)
      {
         args[1].buttons.submit.set("label", Alfresco.util.message("label.ok"));
         args[1].buttons.cancel.addListener("click", function () { sluit(venster); });
      }
   });

   YAHOO.Bubbling.on("beforeFormRuntimeInit", function (laag, args)
   {
      var venster = vanFormulier(args);
      if (!venster)
      {
         return;
      }
      /* Share lets the button be pressed again while the repository is at work. */
      args[1].runtime.doBeforeAjaxRequest =
      {
         fn: function ()
         {
            var mag = !venster.bezig;
            bezig(venster, true);
            return mag;
         }
      };
      args[1].runtime.setAJAXSubmit(true,
      {
         successMessage: venster.gelukt,
         successCallback:
         {
            fn: function ()
            {
               venster.isGedaan = true;
               sluit(venster);
               YAHOO.Bubbling.fire("metadataRefresh", venster.record);
            }
         },
         failureCallback: { fn: function (antwoord) { geweigerd(venster, antwoord); } }
      });
   });

   function toon(venster, formulier)
   {
      venster.paneel = new YAHOO.widget.Dialog(venster.id + "-panel",
      {
         visible: false,
         modal: true,
         constraintoviewport: true,
         fixedcenter: "contained",
         postmethod: "none",
         hideaftersubmit: false
      });
      venster.paneel.showEvent.subscribe(function ()
      {
         zonderNamen(venster);
         toegankelijk(venster);
         inBeeld(venster);
      });
      venster.paneel.hideEvent.subscribe(function ()
      {
         delete open[venster.id];
         YAHOO.lang.later(0, null, verlaat, venster);
      });
      open[venster.id] = venster;
      venster.paneel.setHeader(Alfresco.util.encodeHTML(venster.titel));
      venster.paneel.setBody(formulier);
      venster.paneel.render(document.body);
      venster.paneel.innerElement.classList.add("kamerwoo-formulier");
      venster.paneel.show();
   }

   /** A dialog without its form helps nobody, and Share also answers with a line of text where it has none. */
   function haal(venster, params, klaar)
   {
      function mislukt()
      {
         klaar();
         actie.meld(venster.titel, Alfresco.util.message("kamerwoo.formulier.niet-geladen"));
      }

      Alfresco.util.Ajax.request(
      {
         method: Alfresco.util.Ajax.GET,
         url: Alfresco.constants.URL_SERVICECONTEXT + "components/form",
         dataObj:
         {
            htmlid: venster.id,
            itemKind: params.itemKind,
            itemId: params.itemId,
            mode: params.mode,
            destination: params.destination,
            submitType: "json",
            formUI: true,
            showCaption: false,
            showCancelButton: true
         },
         execScripts: true,
         successCallback:
         {
            fn: function (antwoord)
            {
               var formulier = antwoord.serverResponse.responseText;
               if (!/<form\b/.test(formulier))
               {
                  mislukt();
                  return;
               }
               klaar();
               toon(venster, formulier);
            }
         },
         failureCallback: { fn: mislukt }
      });
   }

   YAHOO.Bubbling.fire("registerAction",
   {
      actionName: "onKamerwooFormulier",
      fn: function (record, bron)
      {
         var gevraagd = this.getAction(record, bron),
            params = gevraagd.params,
            venster =
            {
               id: Alfresco.util.generateDomId(),
               titel: this.msg(gevraagd.label),
               gelukt: this.msg(params.successMessage, record.displayName),
               mislukt: this.msg(params.failureMessage, record.displayName),
               record: record,
               bron: bron
            };

         actie.eenmaal(record, gevraagd, bron, function (klaar)
         {
            haal(venster, params, klaar);
         });
      }
   });
})();
