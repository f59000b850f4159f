<#-- From which day up to and including which is searched; either may stay open. Share's own control has pictures without a name,
     and looks at what is typed on a key alone. The search takes two moments with a line between them. -->
<div class="form-field">
  <fieldset class="kw-dagen" data-kw-dagen="${fieldHtmlId}"<#if field.description??> title="${field.description?html}"</#if>>
    <legend>${field.label?html}:</legend>
    <input id="${fieldHtmlId}" type="hidden" name="${field.name?html}-range" value=""/>
    <label>${msg("kamerwoo.veld.vanaf")?html} <input type="date" name="-" tabindex="0" min="1900-01-01" max="2199-12-31"/></label>
    <label>${msg("kamerwoo.veld.tot-en-met")?html} <input type="date" name="-" tabindex="0" min="1900-01-01" max="2199-12-31"/></label>
  </fieldset>
</div>
