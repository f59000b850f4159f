/**
 * Gives the documents that were selected in a list one kind and the same values. What is left empty stays as it is with
 * each of them. What was done and what was refused, and why, is told document by document.
 */
(function ()
{
   if (typeof Alfresco === "undefined" || !Alfresco.DocListToolbar)
   {
      return;
   }

   var ADRES = Alfresco.constants.PROXY_URI + "kamerwoo/stukken/waarden";

   var SOORTEN =
   {
      "stuk": "type.kw_stuk",
      "nota": "type.kw_nota",
      "kamerbrief": "type.kw_kamerbrief",
      "beantwoording": "type.kw_beantwoording",
      "uitstelbrief": "type.kw_uitstelbrief",
      "woobesluit": "type.kw_woobesluit",
      "inventarislijst": "type.kw_inventarislijst",
      "correspondentie": "type.kw_correspondentie"
   };

   function msg(sleutel)
   {
      return Alfresco.util.message.apply(Alfresco.util, [sleutel, "Alfresco.DocListToolbar"].concat(Array.prototype.slice.call(arguments, 1)));
   }

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

   function veld(naam, label, invoer)
   {
      invoer.id = "kamerwoo-vullen-" + naam;
      invoer.name = naam;
      return [maak("label", { "for": invoer.id }, [msg(label)]), invoer];
   }

   function soorten()
   {
      return maak("select", {}, [maak("option", { value: "" }, [msg("kamerwoo.vullen.zo-laten")])].concat(
         Object.keys(SOORTEN).map(function (soort)
         {
            return maak("option", { value: soort }, [msg(SOORTEN[soort])]);
         })));
   }

   function knop(soort, label, bijKlik)
   {
      var element = maak("button", { type: soort }, [msg(label)]);
      if (bijKlik)
      {
         element.addEventListener("click", bijKlik);
      }
      return element;
   }

   function dialoog(titel, inhoud)
   {
      var kop = maak("h2", { id: "kamerwoo-vullen-titel" }, [titel]),
         element = maak("dialog", { "class": "kamerwoo-vullen", "aria-labelledby": kop.id }, [kop].concat(inhoud));
      element.addEventListener("close", function ()
      {
         element.remove();
      });
      document.body.appendChild(element);
      element.showModal();
      return element;
   }

   function ingevuld(formulier)
   {
      var waarden = {};
      ["soort", "datum", "directie", "onderwerp"].forEach(function (naam)
      {
         var waarde = formulier.elements[naam].value.trim();
         if (waarde)
         {
            waarden[naam] = waarde;
         }
      });
      return waarden;
   }

   function vraag(stukken)
   {
      var fout = maak("p", { "class": "fout", role: "alert" }),
         bewaar = knop("submit", "kamerwoo.vullen.bewaar"),
         dicht = function () { venster.close(); },
         formulier = maak("form", {}, [maak("p", {}, [msg("kamerwoo.vullen.uitleg")])].concat(
            veld("soort", "kamerwoo.vullen.soort", soorten()),
            veld("datum", "kamerwoo.lijst.datum", maak("input", { type: "date" })),
            veld("directie", "kamerwoo.vullen.directie", maak("input", { type: "text", maxlength: "255" })),
            veld("onderwerp", "kamerwoo.vullen.onderwerp", maak("input", { type: "text", maxlength: "1024" })),
            [fout, maak("div", { "class": "knoppen" }, [bewaar, knop("button", "button.cancel", dicht)])])),
         venster;

      formulier.addEventListener("submit", function (gebeurtenis)
      {
         var waarden = ingevuld(formulier);
         gebeurtenis.preventDefault();
         fout.textContent = "";
         if (Object.keys(waarden).length === 0)
         {
            fout.textContent = msg("kamerwoo.vullen.niets");
            return;
         }
         bewaar.disabled = true;
         verstuur({ stukken: stukken, waarden: waarden }, function (uitslag)
         {
            venster.close();
            meld(uitslag);
         }, function (waarom)
         {
            bewaar.disabled = false;
            if (!venster.open)
            {
               venster = vraagvenster();
            }
            fout.textContent = waarom || msg("kamerwoo.vullen.mislukt");
         });
      });
      venster = vraagvenster();

      /** Once more, when what failed was closed while it was on its way. */
      function vraagvenster()
      {
         return dialoog(msg("kamerwoo.vullen.titel", stukken.length), [formulier]);
      }
   }

   function verstuur(wat, bijGedaan, bijFout)
   {
      Alfresco.util.Ajax.jsonPost(
      {
         url: ADRES,
         dataObj: wat,
         successCallback: { fn: function (antwoord) { bijGedaan(antwoord.json); } },
         failureCallback: { fn: function (antwoord) { bijFout(antwoord.json && antwoord.json.message); } }
      });
   }

   function meld(uitslag)
   {
      var geweigerd = uitslag.geweigerd.map(function (stuk)
         {
            return maak("li", {}, [maak("strong", {}, [(stuk.naam || stuk.id) + ":"]), " " + stuk.waarom]);
         }),
         sluit = knop("button", "kamerwoo.vullen.sluit", function () { venster.close(); }),
         venster = dialoog(msg("kamerwoo.vullen.uitslag"), [
            maak("p", { role: "status" }, [msg("kamerwoo.vullen.gedaan", uitslag.gedaan.length)]),
            geweigerd.length ? maak("div", {}, [maak("p", {}, [msg("kamerwoo.vullen.geweigerd", geweigerd.length)]), maak("ul", {}, geweigerd)]) : "",
            maak("div", { "class": "knoppen" }, [sluit])
         ]);
      sluit.focus();
      YAHOO.Bubbling.fire("metadataRefresh");
   }

   YAHOO.Bubbling.fire("registerAction",
   {
      actionName: "onKamerwooVullen",
      fn: function (bestanden)
      {
         vraag((YAHOO.lang.isArray(bestanden) ? bestanden : [bestanden]).map(function (bestand)
         {
            return bestand.jsNode.nodeRef.id;
         }));
      }
   });
})();
