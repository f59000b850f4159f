<#-- Two columns where there is room for them and one where there is not, as beside a document or zoomed in. -->
<div class="kw-kolommen">
<#list set.children as item>
  <#if item.kind != "set"><@formLib.renderField field=form.fields[item.id] /></#if>
</#list>
</div>
