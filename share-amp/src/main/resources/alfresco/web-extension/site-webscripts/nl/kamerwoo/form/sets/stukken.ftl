<#-- The documents that a task is about. Share says of no form that is only looked at whose it is: this mark tells the styles. -->
<div class="kw-stukken">
<#list set.children as item>
  <#if item.kind != "set"><@formLib.renderField field=form.fields[item.id] /></#if>
</#list>
</div>
