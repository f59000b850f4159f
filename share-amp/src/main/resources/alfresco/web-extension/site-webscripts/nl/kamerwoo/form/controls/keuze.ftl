<#-- One choice of a list, or none. Without an empty choice a browser shows the first one, and saving the form would store it.
     The advanced search puts quotes around the values of a select of class non-tokenised. It asks for the form of a new node,
     with the model's defaults in it: nobody chose those, so it starts with none. A label in braces is the key of a text. -->
<#function text label>
  <#if label?starts_with("{") && label?ends_with("}")><#return msg(label?remove_beginning("{")?remove_ending("}"))></#if>
  <#return label>
</#function>
<#if form.mode == "view">
  <#include "/org/alfresco/components/form/controls/selectone.ftl" />
<#else>
  <#assign chosen = (((args.formId)!"") == "search")?then("", field.value?string)>
  <div class="form-field">
    <label for="${fieldHtmlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
    <select id="${fieldHtmlId}" name="${field.name?html}" tabindex="0"<#if field.indexTokenisationMode??> class="non-tokenised"</#if><#if field.description??> title="${field.description?html}"</#if><#if field.help?has_content> aria-describedby="${fieldHtmlId}-help"</#if><#if field.disabled> disabled="disabled"</#if>>
      <option value=""></option>
      <#list (field.control.params.options!"")?split(field.control.params.optionSeparator!",") as option>
        <#assign choice = option?split("|")>
        <option value="${choice[0]?html}"<#if choice[0] == chosen> selected="selected"</#if>>${text(choice[1]!choice[0])?html}</option>
      </#list>
    </select>
    <@formLib.renderFieldHelp field=field />
  </div>
</#if>
