<#-- A dossier, picked from folders: of the type that is told, the others are there to go through and cannot be picked. Share's own
     control takes the type from the model, and of a parameter of an action anything can be picked. What it is for stands above
     the button, as there is no room for Share's mark beside it. -->
<#include "/org/alfresco/components/form/controls/common/picker.inc.ftl" />
<#assign controlId = fieldHtmlId + "-cntrl">
<script type="text/javascript">//<![CDATA[
(function()
{
   <@renderPickerJS field "picker" />
   picker.setOptions(
   {
      itemType: "${(field.control.params.type!"kw:dossier")?js_string}",
      itemFamily: "node",
      multipleSelectMode: false,
      parentNodeRef: "alfresco://company/home"
   });
})();
//]]></script>
<div class="form-field">
  <label id="${controlId}-label" for="${controlId}">${field.label?html}:<#if field.mandatory><span class="mandatory-indicator">${msg("form.required.fields.marker")}</span></#if></label>
  <#if field.help?has_content>
  <p id="${fieldHtmlId}-uitleg" class="kw-uitleg">${field.help?html}</p>
  </#if>
  <div id="${controlId}" class="object-finder" role="group" aria-labelledby="${controlId}-label"<#if field.help?has_content> aria-describedby="${fieldHtmlId}-uitleg"</#if>>
    <div id="${controlId}-currentValueDisplay" class="current-values"></div>
    <input type="hidden" id="${fieldHtmlId}" name="-" value="${field.value?html}" />
    <input type="hidden" id="${controlId}-added" name="${field.name?html}_added" />
    <input type="hidden" id="${controlId}-removed" name="${field.name?html}_removed" />
    <div id="${controlId}-itemGroupActions" class="show-picker"></div>
    <@renderPickerHTML controlId />
  </div>
</div>
