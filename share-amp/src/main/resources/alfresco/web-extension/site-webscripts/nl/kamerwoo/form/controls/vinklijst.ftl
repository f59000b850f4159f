<#-- Any number out of a list, each with a box to tick. What is ticked is sent with a comma between, as Share's own list does.
     What was stored and is no longer in the list keeps a box of its own: it is only gone when somebody takes it away.
     What the boxes are for stands above them: a group has no place to point at to be told. -->
<#assign purpose = field.help!"">
<#if !purpose?has_content><#assign purpose = field.description!""></#if>
<#assign chosen = []>
<#list field.value?string?split(",") as value><#if value?trim?has_content><#assign chosen = chosen + [value?trim]></#if></#list>
<#assign labels = []>
<#assign known = []>
<#assign options = []>
<#list (field.control.params.options!"")?split(field.control.params.optionSeparator!",") as option>
  <#if option?has_content>
    <#assign choice = option?split("|")>
    <#assign known = known + [choice[0]]>
    <#assign options = options + [{"value": choice[0], "label": choice[1]!choice[0]}]>
    <#if chosen?seq_contains(choice[0])><#assign labels = labels + [choice[1]!choice[0]]></#if>
  </#if>
</#list>
<#list chosen as value>
  <#if !known?seq_contains(value)>
    <#assign options = options + [{"value": value, "label": value}]>
    <#assign labels = labels + [value]>
  </#if>
</#list>
<div class="form-field">
<#if form.mode == "view">
  <div class="viewmode-field">
    <span class="viewmode-label">${field.label?html}:</span>
    <span class="viewmode-value"><#if labels?has_content>${labels?join("; ")?html}<#else>${msg("form.control.novalue")}</#if></span>
  </div>
<#else>
  <fieldset class="kw-vinklijst" data-kw-veld="${fieldHtmlId}"<#if purpose?has_content> aria-describedby="${fieldHtmlId}-uitleg"</#if><#if field.disabled> disabled="disabled"</#if>>
    <legend>${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></legend>
    <#if purpose?has_content>
    <p id="${fieldHtmlId}-uitleg" class="kw-uitleg">${purpose?html}</p>
    </#if>
    <input id="${fieldHtmlId}" type="hidden" name="${field.name?html}" value="${chosen?join(",")?html}"<#if field.disabled> disabled="disabled"</#if>/>
    <#list options as option>
    <label><input type="checkbox" name="-" value="${option.value?html}"<#if chosen?seq_contains(option.value)> checked="checked"</#if>/> ${option.label?html}</label>
    </#list>
  </fieldset>
</#if>
</div>
