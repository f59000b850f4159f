/** The page that begins a process is told which one, when the address names it. */
(function ()
{
   var werkstroom = page.url.args.werkstroom,
      i;

   for (i = 0; werkstroom && model.widgets && i < model.widgets.length; i++)
   {
      if (model.widgets[i].id === "StartWorkflow")
      {
         model.widgets[i].name = "Kamerwoo.StartWorkflow";
         model.widgets[i].options.werkstroom = "activiti$" + werkstroom;
      }
   }
})();
