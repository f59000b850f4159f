<#import "/nl/kamerwoo/blad/plek.lib.ftl" as bladen>
<@markup id="css">
  <@link rel="stylesheet" type="text/css" href="${url.context}/res/kamerwoo/bladen/kamerwoo.css" group="kamerwoo"/>
  <@link rel="stylesheet" type="text/css" href="${url.context}/res/kamerwoo/schil.css" group="kamerwoo"/>
</@>
<@markup id="html">
  <@uniqueIdDiv>
    <#if blad?has_content><@bladen.plek blad=blad dossier=dossier /></#if>
  </@>
</@>
