<@markup id="kamerwoo-werkstroom" target="js" action="after">
  <@script src="${url.context}/res/kamerwoo/werkstroom.js" group="workflow"/>
</@>
