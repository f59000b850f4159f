<#-- Several texts with a comma between them. The form keeps the space that people type after a comma as part of the next text,
     so the spaces go when the field is left. -->
<#assign texts = []>
<#list field.value?string?split(",") as text><#if text?trim?has_content><#assign texts = texts + [text?trim]></#if></#list>
<div class="form-field">
<#if form.mode == "view">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if texts?has_content>${texts?join(", ")?html}<#else>${msg("form.control.novalue")}</#if></span>
  </div>
<#else>
  <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
  <input id="${fieldHtmlId}" name="${field.name?html}" type="text" tabindex="0" maxlength="1024" value="${texts?join(",")?html}"<#if field.description??> title="${field.description?html}"</#if><#if field.help?has_content> aria-describedby="${fieldHtmlId}-help"</#if><#if field.disabled> disabled="disabled"</#if>
         onchange="this.value = this.value.split(',').map(function (text) { return text.trim(); }).filter(Boolean).join(',');"/>
  <@formLib.renderFieldHelp field=field />
</#if>
</div>
