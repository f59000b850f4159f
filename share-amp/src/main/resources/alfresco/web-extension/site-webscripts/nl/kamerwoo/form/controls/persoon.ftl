<#-- Somebody of the ministry, by his user name: who types a part of a name is offered whom it may be. A user name that nobody
     has is refused, but with zoeken=true, where it is only searched for. -->
<#assign refuses = (field.control.params.zoeken!"false") != "true">
<#assign tellers = []>
<#if refuses><#assign tellers = tellers + [fieldHtmlId + "-fout"]></#if>
<#if field.help?has_content><#assign tellers = tellers + [fieldHtmlId + "-help"]></#if>
<div class="form-field">
<#if form.mode == "view">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"<#if field.value?string?has_content> data-kw-gebruiker="${field.value?string?html}"</#if>><#if field.value?string?has_content>${field.value?string?html}<#else>${msg("form.control.novalue")}</#if></span>
  </div>
<#else>
  <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
  <input id="${fieldHtmlId}" name="${field.name?html}" type="text" tabindex="0" maxlength="255" value="${field.value?string?html}" autocomplete="off"
         data-kw-persoon="" list="${fieldHtmlId}-personen"<#if field.description??> title="${field.description?html}"</#if><#if refuses> data-kw-onbekend="${msg("kamerwoo.veld.onbekend")?html}"</#if><#if tellers?has_content> aria-describedby="${tellers?join(" ")}"</#if><#if field.disabled> disabled="disabled"</#if>/>
  <datalist id="${fieldHtmlId}-personen"></datalist>
  <@formLib.renderFieldHelp field=field />
<#if refuses>
  <p class="kw-fout" id="${fieldHtmlId}-fout" role="alert"></p>
</#if>
</#if>
</div>
