<#-- Ministries out of the list that an administrator keeps, which the page asks of the repository: boxes to tick, or with
     single=true one to pick. Whoever is not in the list can be typed. Without the list it is a text with commas.
     What the boxes are for stands above them: a group has no place to point at to be told. -->
<#assign several = (field.control.params.single!"false") != "true">
<#assign purpose = field.help!"">
<#if !purpose?has_content><#assign purpose = field.description!""></#if>
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
  <#if several && purpose?has_content>
  <p id="${fieldHtmlId}-uitleg" class="kw-uitleg">${purpose?html}</p>
  </#if>
  <input id="${fieldHtmlId}" name="${field.name?html}" type="text" tabindex="0" maxlength="1024" value="${texts?join(",")?html}" autocomplete="off"
         data-kw-ministeries="<#if several>meer<#else>een</#if>" data-kw-anders="${msg("kamerwoo.veld.anders")?html}"<#if several><#if purpose?has_content> aria-describedby="${fieldHtmlId}-uitleg"</#if><#else><#if field.description??> title="${field.description?html}"</#if><#if field.help?has_content> aria-describedby="${fieldHtmlId}-help"</#if></#if><#if field.disabled> disabled="disabled"</#if>/>
  <#if !several><@formLib.renderFieldHelp field=field /></#if>
</#if>
</div>
