<#-- What Share's own has for controls with which nodes are picked, as far as they can tell the difference. -->
<#macro renderPickerJS field picker="picker">
   var ${picker} = new Alfresco.ObjectFinder("${controlId}", "${fieldHtmlId}").setOptions({ field: "${field.name}" });
</#macro>
<#macro renderPickerHTML controlId>
<div id="${controlId}-picker" class="picker yui-panel"></div>
</#macro>
