/**
 * What a list of documents shows of dossiers and documents, beside what Share shows of everything.
 * A day is the day in the Netherlands, wherever the browser is. Days left are counted here, from the end
 * of the term: a number that was stored would be yesterday's.
 */
(function ()
{
   if (typeof Alfresco === "undefined" || !Alfresco.DocumentList)
   {
      return;
   }

   var ZONE = "Europe/Amsterdam",
      /** So much of a text tells which it is. */
      BEGIN = 200,
      $html = Alfresco.util.encodeHTML;

   var STATUS =
   {
      "nieuw": "kamerwoo.status.nieuw",
      "in behandeling": "kamerwoo.status.in-behandeling",
      "in afstemming": "kamerwoo.status.in-afstemming",
      "in parafering": "kamerwoo.status.in-parafering",
      "ter ondertekening": "kamerwoo.status.ter-ondertekening",
      "ondertekend": "kamerwoo.status.ondertekend",
      "verzonden": "kamerwoo.status.verzonden",
      "afgedaan": "kamerwoo.status.afgedaan",
      "ingetrokken": "kamerwoo.status.ingetrokken",
      "gearchiveerd": "kamerwoo.status.gearchiveerd"
   };

   var BEOORDELING =
   {
      "Openbaar": "kamerwoo.beoordeling.openbaar",
      "Deels openbaar": "kamerwoo.beoordeling.deels-openbaar",
      "Niet openbaar": "kamerwoo.beoordeling.niet-openbaar",
      "Reeds openbaar": "kamerwoo.beoordeling.reeds-openbaar"
   };

   var AFSTEMMING =
   {
      "niet nodig": "kamerwoo.afstemming.niet-nodig",
      "gevraagd": "kamerwoo.afstemming.gevraagd",
      "ontvangen": "kamerwoo.afstemming.ontvangen",
      "akkoord": "kamerwoo.afstemming.akkoord",
      "wijkt af": "kamerwoo.afstemming.wijkt-af"
   };

   var TERMIJN =
   {
      "op tijd": { tekst: "kamerwoo.termijn.op-tijd", vorm: "op-tijd" },
      "let op": { tekst: "kamerwoo.termijn.let-op", vorm: "let-op" },
      "te laat": { tekst: "kamerwoo.termijn.te-laat", vorm: "te-laat" },
      "opgeschort": { tekst: "kamerwoo.termijn.opgeschort", vorm: "opgeschort" },
      "afgedaan": { tekst: "kamerwoo.termijn.afgedaan", vorm: "afgedaan" }
   };

   function eigenschap(record, naam)
   {
      return record.jsNode.hasProperty(naam) ? record.jsNode.properties[naam] : null;
   }

   /** The moment that a day is stored as, or null. */
   function moment(record, naam)
   {
      var waarde = eigenschap(record, naam),
         gelezen = waarde && waarde.iso8601 ? new Date(waarde.iso8601) : null;
      return gelezen && !isNaN(gelezen.getTime()) ? gelezen : null;
   }

   function dag(wanneer)
   {
      var taal = String(Alfresco.constants.JS_LOCALE || "nl").replace("_", "-");
      return wanneer.toLocaleDateString(taal, { timeZone: ZONE, day: "numeric", month: "long", year: "numeric" });
   }

   /** The number of a day, so that days can be counted. */
   function dagnummer(wanneer)
   {
      var delen = wanneer.toLocaleDateString("en-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" }).split("-");
      return Date.UTC(+delen[0], delen[1] - 1, +delen[2]) / 86400000;
   }

   /** The label is a text of the bundle between tags of Share; what is shown comes from a node. */
   function item(label, tekst, vorm)
   {
      return tekst ? '<span class="item' + (vorm ? " " + vorm : "") + '">' + label + $html(tekst) + '</span>' : "";
   }

   function keuze(naam, teksten)
   {
      return function (record, label)
      {
         var waarde = eigenschap(record, naam);
         return item(label, teksten.hasOwnProperty(waarde) ? this.msg(teksten[waarde]) : waarde);
      };
   }

   function teksten(naam)
   {
      return function (record, label)
      {
         var waarde = eigenschap(record, naam);
         return item(label, YAHOO.lang.isArray(waarde) ? waarde.join(", ") : waarde);
      };
   }

   /** The beginning of a text, up to a word, on one line. */
   function begin(naam)
   {
      return function (record, label)
      {
         var tekst = String(eigenschap(record, naam) || "").replace(/\s+/g, " ").trim(),
            kort = tekst.length > BEGIN ? tekst.slice(0, BEGIN + 1).replace(/ ?[^ ]*$/, "") || tekst.slice(0, BEGIN) : "";
         return item(label, kort ? kort + "…" : tekst);
      };
   }

   function dagVan(naam)
   {
      return function (record, label)
      {
         var wanneer = moment(record, naam);
         return wanneer ? item(label, dag(wanneer)) : "";
      };
   }

   function ondertekend(record, label)
   {
      var door = eigenschap(record, "kw_ondertekendDoor"),
         wie = door && door.displayName,
         wanneer = moment(record, "kw_ondertekendOp");
      return wie && wanneer ? item(label, this.msg("kamerwoo.lijst.ondertekend-door", wie, dag(wanneer))) : item(label, wie);
   }

   function over(lijst, dagen)
   {
      if (dagen === 0)
      {
         return lijst.msg("kamerwoo.termijn.vandaag");
      }
      if (dagen < 0)
      {
         return dagen === -1 ? lijst.msg("kamerwoo.termijn.een-dag-voorbij") : lijst.msg("kamerwoo.termijn.dagen-voorbij", -dagen);
      }
      return dagen === 1 ? lijst.msg("kamerwoo.termijn.nog-een-dag") : lijst.msg("kamerwoo.termijn.nog-dagen", dagen);
   }

   function termijn(record, label)
   {
      var einde = moment(record, "kw_termijnEinde"),
         afgedaan = moment(record, "kw_afgedaanOp"),
         toestand = eigenschap(record, "kw_termijnToestand"),
         dagen;

      if (!einde || !TERMIJN.hasOwnProperty(toestand))
      {
         return "";
      }
      if (toestand === "afgedaan" || toestand === "opgeschort")
      {
         return item(label, this.msg(TERMIJN[toestand].tekst, dag(afgedaan || einde)), "kamerwoo-termijn kamerwoo-termijn-" + TERMIJN[toestand].vorm);
      }
      dagen = dagnummer(einde) - dagnummer(new Date());
      if (dagen < 0)
      {
         toestand = "te laat";
      }
      return item(label, this.msg(TERMIJN[toestand].tekst, dag(einde), over(this, dagen)), "kamerwoo-termijn kamerwoo-termijn-" + TERMIJN[toestand].vorm);
   }

   function toon(naam, renderer)
   {
      YAHOO.Bubbling.fire("registerRenderer", { propertyName: naam, renderer: renderer });
   }

   toon("kwStatus", keuze("kw_status", STATUS));
   toon("kwBeoordeling", keuze("kw_beoordeling", BEOORDELING));
   toon("kwAfstemmingStatus", keuze("kw_afstemmingStatus", AFSTEMMING));
   toon("kwAfgestemdMet", teksten("kw_afgestemdMet"));
   toon("kwVraagtekst", begin("kw_vraagtekst"));
   toon("kwDatum", dagVan("kw_datum"));
   toon("kwOndertekend", ondertekend);
   toon("kwTermijn", termijn);
})();
