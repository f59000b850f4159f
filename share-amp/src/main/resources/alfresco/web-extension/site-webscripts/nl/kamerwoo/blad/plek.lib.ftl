<#-- Room for a page, which kamerwoo/schil.js fills. What it is told stands in attributes, escaped. -->
<#macro plek blad dossier="">
<div class="kamerwoo-blad" role="region" aria-label="${msg("kamerwoo.blad." + blad)?html}"
     data-kamerwoo-blad="${blad?html}"
     data-kamerwoo-dossier="${dossier?html}"
     data-kamerwoo-context="${url.context?html}"
     data-kamerwoo-taal="${locale?string?starts_with("en")?then("en", "nl")}"
     data-kamerwoo-gebruiker="${(user.name!"")?html}"
     data-kamerwoo-mislukt="${msg("kamerwoo.blad.mislukt")?html}">
  <p>${msg("kamerwoo.blad.laden")?html}</p>
  <noscript><p>${msg("kamerwoo.blad.geen-script")?html}</p></noscript>
</div>
<#-- Surf gives the address once a page, and says that it has been given where a second place asks for it. -->
<#local schil><@checksumResource src="${url.context}/res/kamerwoo/schil.js" parameter="checksum"/></#local>
<#if schil?starts_with(url.context)><script type="module" src="${schil?html}"></script></#if>
</#macro>
