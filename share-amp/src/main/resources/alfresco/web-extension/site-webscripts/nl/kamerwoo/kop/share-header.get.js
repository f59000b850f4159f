/** The pages of Kamerwoo in Share's header, for everybody: each shows no more than one may read. */
(function ()
{
   var balk = widgetUtils.findObject(model.jsonModel, "id", "HEADER_APP_MENU_BAR");

   function keuze(id, label, blad)
   {
      return {
         id: id,
         name: "alfresco/header/AlfMenuItem",
         config: { id: id, label: msg.get(label), targetUrl: blad }
      };
   }

   if (balk && balk.config && balk.config.widgets)
   {
      balk.config.widgets.push({
         id: "HEADER_KAMERWOO",
         name: "alfresco/header/AlfMenuBarPopup",
         config:
         {
            id: "HEADER_KAMERWOO",
            label: msg.get("header.menu.kamerwoo"),
            widgets: [
               {
                  id: "HEADER_KAMERWOO_GROUP",
                  name: "alfresco/menus/AlfMenuGroup",
                  config:
                  {
                     widgets: [
                        keuze("HEADER_KAMERWOO_TERMIJNEN", "page.kamerwoo-termijnen.title", "kamerwoo-termijnen"),
                        keuze("HEADER_KAMERWOO_WOO_ZOEKEN", "page.kamerwoo-woo-zoeken.title", "kamerwoo-woo-zoeken")
                     ]
                  }
               }
            ]
         }
      });
   }
})();
