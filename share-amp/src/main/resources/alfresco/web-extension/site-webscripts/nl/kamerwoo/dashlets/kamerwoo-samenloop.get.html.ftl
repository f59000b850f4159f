<#import "/nl/kamerwoo/blad/plek.lib.ftl" as bladen>
<@markup id="css">
  <@link rel="stylesheet" type="text/css" href="${url.context}/res/kamerwoo/bladen/kamerwoo.css" group="dashlets"/>
  <@link rel="stylesheet" type="text/css" href="${url.context}/res/kamerwoo/schil.css" group="dashlets"/>
</@>
<@markup id="widgets">
  <@createWidgets group="dashlets"/>
</@>
<@markup id="html">
  <@uniqueIdDiv>
    <div class="dashlet kamerwoo-dashlet">
      <div class="title">${msg("kamerwoo.blad.samenloop")?html}</div>
      <div class="body scrollableList"<#if args.height??> style="height: ${args.height?html}px;"</#if>>
        <@bladen.plek blad="samenloop" />
      </div>
    </div>
  </@>
</@>
