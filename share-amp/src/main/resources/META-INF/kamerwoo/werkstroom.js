/**
 * Share's page to begin a process, with the process chosen that the address names. Another can still be chosen, and a
 * name that is not there leaves the choice to the user.
 */
(function ()
{
   window.Kamerwoo = window.Kamerwoo || {};

   Kamerwoo.StartWorkflow = function (htmlId)
   {
      Kamerwoo.StartWorkflow.superclass.constructor.call(this, htmlId);
      return this;
   };

   YAHOO.extend(Kamerwoo.StartWorkflow, Alfresco.component.StartWorkflow,
   {
      onReady: function ()
      {
         var klaar = Kamerwoo.StartWorkflow.superclass.onReady.call(this),
            werkstromen = this.options.workflowDefinitions,
            i;

         for (i = 0; i < werkstromen.length; i++)
         {
            if (werkstromen[i].name === this.options.werkstroom)
            {
               this.onWorkflowSelectChange(null, [null, { index: i }]);
               break;
            }
         }
         return klaar;
      }
   });
})();
