/** The dialogs that ask and tell what is done with one document or with many, and what is made to stand in them. */
window.KamerwooDialoog = (function ()
{
   /** So many were opened: two can be there at the same time. */
   var geopend = 0;

   /** An element with attributes and children; a text is only ever a text. */
   function maak(naam, kenmerken, kinderen)
   {
      var element = document.createElement(naam);
      Object.keys(kenmerken || {}).forEach(function (kenmerk)
      {
         element.setAttribute(kenmerk, kenmerken[kenmerk]);
      });
      (kinderen || []).forEach(function (kind)
      {
         element.appendChild(typeof kind === "string" ? document.createTextNode(kind) : kind);
      });
      return element;
   }

   /** A list with what it is a list of; one that is long can be gone through with the keyboard. */
   function lijst(id, titel, regels)
   {
      return regels.length === 0 ? [] : [
         maak("h3", { id: id }, [titel]),
         maak("ul", { "aria-labelledby": id, tabindex: "0" }, regels)
      ];
   }

   /** The browser itself goes back to where it was, unless that is no longer there. */
   function keerTerug(menu)
   {
      var knop = menu && document.activeElement === document.body && document.querySelector(menu);
      if (knop)
      {
         knop.focus();
      }
   }

   /**
    * One dialog from the question to what became of it. What is told stands in places that are always there, so that it is
    * heard too; and what is told after the dialog was closed opens it again.
    *
    * @param bijEscape whether it may be left with the escape key
    * @param menu selector of the button to return to, when what was chosen in its menu is out of sight by then
    */
   function open(bijEscape, menu)
   {
      var titel = maak("h2", { id: "kamerwoo-dialoog-titel-" + (geopend += 1) }),
         stand = maak("div", { role: "status" }),
         inhoud = maak("div"),
         fout = maak("p", { "class": "fout", role: "alert" }),
         knoppen = maak("div", { "class": "knoppen" }),
         element = maak("dialog", { "class": "kamerwoo-vullen", "aria-labelledby": titel.id }, [titel, stand, inhoud, fout, knoppen]);

      element.addEventListener("cancel", function (gebeurtenis)
      {
         if (!bijEscape())
         {
            gebeurtenis.preventDefault();
         }
      });
      element.addEventListener("close", function ()
      {
         if (!element.open)
         {
            element.remove();
            keerTerug(menu);
         }
      });

      return {
         sluit: function () { element.close(); },
         stand: function (regels)
         {
            stand.replaceChildren.apply(stand, regels.map(function (regel) { return maak("p", {}, [regel]); }));
         },
         fout: function (tekst) { fout.textContent = tekst; },
         toon: function (kop, wat, keuzes, gericht)
         {
            titel.textContent = kop;
            inhoud.replaceChildren.apply(inhoud, wat);
            knoppen.replaceChildren.apply(knoppen, keuzes);
            if (!element.open)
            {
               document.body.appendChild(element);
               element.showModal();
            }
            (gericht || element.querySelector("select, input")).focus();
         }
      };
   }

   return { maak: maak, lijst: lijst, open: open };
})();
