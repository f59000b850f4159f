/** Where Share shows nodes to pick from or to look at, it draws as a document what is a kind of a kind of folder. */
(function ()
{
   if (typeof Alfresco === "undefined" || !Alfresco.util || !Alfresco.util.getFileIcon)
   {
      return;
   }

   ["kw:dossier", "kw:kamervragendossier", "kw:wooverzoek"].forEach(function (type)
   {
      Alfresco.util.getFileIcon.types[type] = "folder";
   });
})();
