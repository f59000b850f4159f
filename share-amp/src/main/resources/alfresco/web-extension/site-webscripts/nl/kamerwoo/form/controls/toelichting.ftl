<#-- A longer text. What it is for stands above it: Share's own control hides that behind a mark that few people press. -->
<div class="form-field alf-textarea">
<#if form.mode == "view">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if field.value?has_content>${field.value?html?replace("\n", "<br/>")}<#else>${msg("form.control.novalue")}</#if></span>
  </div>
<#else>
  <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
  <#if field.help?has_content>
  <p id="${fieldHtmlId}-uitleg" class="kw-uitleg">${field.help?html}</p>
  </#if>
  <textarea id="${fieldHtmlId}" name="${field.name?html}" rows="3" cols="60" tabindex="0" maxlength="1024"<#if field.help?has_content> aria-describedby="${fieldHtmlId}-uitleg"</#if><#if field.disabled> disabled="disabled"</#if>>${field.value?html}</textarea>
</#if>
</div>
