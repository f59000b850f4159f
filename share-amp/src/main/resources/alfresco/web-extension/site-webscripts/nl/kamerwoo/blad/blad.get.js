/** Which page, of those that there are, and of which dossier if its address names a node. */
(function ()
{
   var BLADEN = ["termijnen", "woo-zoeken", "dossier"],
      gevraagd = String(args.blad || ""),
      dossier = /^workspace:\/\/SpacesStore\/([\w-]{1,64})$/.exec(String(args.nodeRef || ""));

   model.blad = BLADEN.indexOf(gevraagd) === -1 ? "" : gevraagd;
   model.dossier = dossier ? dossier[1] : "";
})();
