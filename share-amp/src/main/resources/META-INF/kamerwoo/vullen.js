/**
 * Gives the documents that were selected in a list one kind and the same values. What is left empty stays as it is with
 * each of them. It goes in parts, with a stop. What was done and what was refused, and why, is told document by document,
 * and what was not done yet can be gone on with.
 */
(function ()
{
   if (typeof Alfresco === "undefined" || !Alfresco.DocListToolbar)
   {
      return;
   }

   var maak = window.KamerwooDialoog.maak,
      lijst = window.KamerwooDialoog.lijst;

   var ADRES = Alfresco.constants.PROXY_URI + "kamerwoo/stukken/waarden";

   /** So many at a time: who waits sees how far it is, and can stop between two parts. */
   var DEEL = 25;

   /** The menu of what can be done with the documents that were selected. */
   var MENU = 'button[id$="-selectedItems-button-button"]';

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

   function vragen()
   {
      return maak("form", { id: "kamerwoo-vullen-formulier" }, [maak("p", {}, [msg("kamerwoo.vullen.uitleg")])].concat(
         veld("soort", "kamerwoo.vullen.soort", soorten()),
         veld("datum", "kamerwoo.lijst.datum", maak("input", { type: "date" })),
         veld("directie", "kamerwoo.vullen.directie", maak("input", { type: "text", maxlength: "255" })),
         veld("onderwerp", "kamerwoo.vullen.onderwerp", maak("input", { type: "text", maxlength: "1024" }))));
   }

   /** What is to be done, and what became of what was done. */
   function werk(stukken)
   {
      var rest = stukken, gedaan = 0, geweigerd = [];

      function naamVan(id)
      {
         return stukken.filter(function (stuk) { return stuk.id === id; }).map(function (stuk) { return stuk.naam; })[0] || id;
      }

      return {
         alle: stukken.length,
         rest: function () { return rest.length; },
         isBegonnen: function () { return rest.length < stukken.length; },
         deel: function () { return rest.slice(0, DEEL).map(function (stuk) { return stuk.id; }); },
         neem: function (uitslag)
         {
            rest = rest.slice(DEEL);
            gedaan += uitslag.gedaan.length;
            geweigerd = geweigerd.concat(uitslag.geweigerd);
         },
         stand: function ()
         {
            return [msg("kamerwoo.vullen.gedaan", gedaan)].concat(
               geweigerd.length ? msg("kamerwoo.vullen.geweigerd", geweigerd.length) : [],
               rest.length ? msg("kamerwoo.vullen.rest", rest.length) : []);
         },
         lijsten: function ()
         {
            return lijst("kamerwoo-vullen-geweigerd", msg("kamerwoo.vullen.waarom"), geweigerd.map(function (stuk)
            {
               return maak("li", {}, [maak("strong", {}, [(stuk.naam || naamVan(stuk.id)) + ":"]), " " + stuk.waarom]);
            })).concat(lijst("kamerwoo-vullen-rest", msg("kamerwoo.vullen.nog"), rest.map(function (stuk)
            {
               return maak("li", {}, [stuk.naam]);
            })));
         }
      };
   }

   function vraag(stukken)
   {
      var taak = werk(stukken),
         formulier = vragen(),
         balk = maak("progress", { id: "kamerwoo-vullen-balk", max: String(taak.alle), tabindex: "-1" }),
         voortgang = [maak("label", { "for": balk.id }, [msg("kamerwoo.vullen.bezig")]), balk],
         isBezig = false,
         isGestopt = false,
         venster = window.KamerwooDialoog.open(function ()
         {
            stop();
            return !isBezig;
         }, MENU);

      formulier.addEventListener("submit", function (gebeurtenis)
      {
         var waarden = ingevuld(formulier);
         gebeurtenis.preventDefault();
         if (Object.keys(waarden).length === 0)
         {
            venster.fout(msg("kamerwoo.vullen.niets"));
            return;
         }
         begin(waarden);
      });
      vul("");

      /** The question, of the documents that are not done yet; with what became of the others. */
      function vul(waarom)
      {
         var isVervolg = taak.isBegonnen(),
            bewaar = knop("submit", isVervolg ? "kamerwoo.vullen.verder" : "kamerwoo.vullen.bewaar"),
            weg = knop("button", isVervolg ? "kamerwoo.vullen.sluit" : "button.cancel", venster.sluit);
         bewaar.setAttribute("form", formulier.id);
         venster.stand(isVervolg ? taak.stand() : []);
         venster.toon(msg("kamerwoo.vullen.titel", taak.rest()), (isVervolg ? taak.lijsten() : []).concat(formulier), [bewaar, weg],
            isVervolg || waarom ? bewaar : null);
         venster.fout(waarom);
      }

      /** The focus is not on the button to stop: who holds the enter key a little long would stop at once. */
      function begin(waarden)
      {
         isBezig = true;
         isGestopt = false;
         venster.fout("");
         venster.toon(msg("kamerwoo.vullen.titel", taak.rest()), voortgang, [knop("button", "kamerwoo.vullen.stop", stop)], balk);
         geef(waarden);
      }

      function stop()
      {
         if (isBezig && !isGestopt)
         {
            isGestopt = true;
            venster.stand([msg("kamerwoo.vullen.stopt")]);
         }
      }

      function geef(waarden)
      {
         var klaar = taak.alle - taak.rest();
         balk.value = klaar;
         venster.stand([msg("kamerwoo.vullen.stand", klaar, taak.alle)]);
         verstuur({ stukken: taak.deel(), waarden: waarden }, function (uitslag)
         {
            taak.neem(uitslag);
            if (taak.rest() > 0 && !isGestopt)
            {
               geef(waarden);
               return;
            }
            eindig("");
         }, eindig);
      }

      function eindig(waarom)
      {
         isBezig = false;
         if (taak.rest() > 0)
         {
            vul(waarom);
         }
         else
         {
            meld();
         }
         if (taak.isBegonnen())
         {
            YAHOO.Bubbling.fire("metadataRefresh");
         }
      }

      function meld()
      {
         var sluit = knop("button", "kamerwoo.vullen.sluit", venster.sluit);
         venster.stand(taak.stand());
         venster.toon(msg("kamerwoo.vullen.uitslag"), taak.lijsten(), [sluit], sluit);
      }
   }

   /** What is no answer in words is told in ours. */
   function verstuur(wat, bijGedaan, bijFout)
   {
      Alfresco.util.Ajax.jsonPost(
      {
         url: ADRES,
         dataObj: wat,
         successCallback: { fn: function (antwoord)
         {
            if (antwoord.json && antwoord.json.gedaan)
            {
               bijGedaan(antwoord.json);
               return;
            }
            bijFout(msg("kamerwoo.vullen.mislukt"));
         } },
         failureCallback: { fn: function (antwoord)
         {
            bijFout(window.KamerwooActie.waarom(antwoord) || msg("kamerwoo.vullen.mislukt"));
         } }
      });
   }

   YAHOO.Bubbling.fire("registerAction",
   {
      actionName: "onKamerwooVullen",
      fn: function (bestanden)
      {
         vraag((YAHOO.lang.isArray(bestanden) ? bestanden : [bestanden]).map(function (bestand)
         {
            return { id: bestand.jsNode.nodeRef.id, naam: bestand.displayName };
         }));
      }
   });
})();
