/**
 * The chooser of a field in the dialog of an action. When it closes, Share leaves the focus nowhere, behind the dialog that is
 * still open: it goes back to the button that the chooser was opened with.
 */
(function ()
{
   if (typeof YAHOO === "undefined" || !YAHOO.Bubbling)
   {
      return;
   }

   /** Of no other panel than a chooser, and of no other form: those are Share's. */
   function knop(paneel)
   {
      var veld = document.getElementById(paneel.id.replace(/-picker$/, ""));
      return veld && veld.querySelector(".kamerwoo-formulier .show-picker button");
   }

   /* The button can be pressed again a moment later, whichever way the chooser was left. */
   YAHOO.Bubbling.on("hidePanel", function (laag, args)
   {
      YAHOO.lang.later(0, null, function ()
      {
         var terug = knop(args[1].panel);
         if (terug)
         {
            terug.focus();
         }
      });
   });
})();
